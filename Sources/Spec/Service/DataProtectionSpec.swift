import Tree

/// `logDataProtectionPolicy:`, the policy document.
package struct DataProtectionSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "logDataProtectionPolicy", "Which sensitive data is masked in logs.",
        [
            Field(carried: "Name", .string, required: true, "Name of the policy."),
            Field(carried: "Description", .string, "What it is for."),
            Field(carried: "Version", .string, required: true, "Version of the policy language, `2021-06-01`."),
            Field(carried: "Statement", .list(.any), required: true, "What is found, audited and masked."),
        ])
}
