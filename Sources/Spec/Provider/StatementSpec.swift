import Tree

/// A statement of an IAM policy.
package struct StatementSpec: SpecObject {
    package var node = Node.null

    package init() {}

    private static let principal: Schema = .anyOf([.oneOf(["*"]), PrincipalSpec.schema])

    package static let table = Table<Self>(
        "statement",
        "A statement of an IAM policy: one of `Action` and `NotAction`, one of `Resource` and `NotResource`.",
        oneOf: [["Action", "NotAction"], ["Resource", "NotResource"]],
        [
            Field(carried: "Sid", .string, "Its id."),
            Field(carried: "Effect", .values("Allow", "Deny"), required: true, "`Allow` or `Deny`."),
            Field(carried: "Action", .strings, "Actions that it is about."),
            Field(carried: "NotAction", .strings, "Actions that it is not about."),
            Field(carried: "Principal", principal, "Who it is about."),
            Field(carried: "NotPrincipal", principal, "Who it is not about."),
            Field(carried: "Resource", .policyResource, "Resources that it is about."),
            Field(carried: "NotResource", .policyResource, "Resources that it is not about."),
            Field(carried: "Condition", .map(.any), "When it holds."),
        ])
}

/// `Principal:` of a statement, as a map.
package struct PrincipalSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "principal", "Who a statement is about.",
        [
            Field(
                carried: "AWS",
                .anyOf([
                    .oneOf(["*"]), .function(["Fn::If"]),
                    .list(.anyOf([.string(StringRule(pattern: .wholeAccountID)), .arn])),
                ]), "Accounts, roles and users."),
            Field(carried: "Federated", .strings, "Identity providers."),
            Field(carried: "Service", .strings, "AWS services."),
            Field(carried: "CanonicalUser", .strings, "Canonical ids of S3."),
        ])
}
