import Tree

/// `provider.iam:`.
package struct IAMSpec: SpecObject {
    package var node = Node.null
    /// An `IAMRoleSpec`, or the role itself as text or as a function.
    package var role: Node?
    package var deploymentRole: Node?

    package init() {}

    package static let table = Table<Self>(
        "iam", "What the functions may do, and who deploys.",
        [
            Field(
                "role", \.role, .anyOf([.role, IAMRoleSpec.schema]),
                "The functions' execution role: one to use, or what to put into the shared one."),
            Field("deploymentRole", \.deploymentRole, .arn, "Role that CloudFormation works with."),
        ])
}

/// `provider.iam.role:`, as the settings of the shared role.
package struct IAMRoleSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var path: Node?
    package var managedPolicies: Node?
    package var statements: Node?
    package var permissionsBoundary: Node?
    package var permissionBoundary: Node?
    package var tags: Node?

    package init() {}

    package static let table = Table<Self>(
        "role", "The execution role that the functions share.",
        [
            Field(
                "name", \.name,
                .string(
                    StringRule(
                        pattern: .characters(
                            "^[A-Za-z0-9/_+=,.@-]{1,64}$", "1 to 64 letters, digits and `/_+=,.@-`", limit: 64
                        ) { $0.isLetter || $0.isDigit || "/_+=,.@-".utf8.contains($0) })),
                "Its name. Default `<service>-<stage>-<region>-lambdaRole`."),
            Field("path", \.path, .string(StringRule(pattern: .rolePath)), "Its path. Default `/`."),
            Field("managedPolicies", \.managedPolicies, .list(.arn), "ARNs of policies to attach."),
            Field("statements", \.statements, .list(StatementSpec.schema), "What the functions may do."),
            Field("permissionsBoundary", \.permissionsBoundary, .arn, "ARN of the policy that limits the role."),
            Field(
                "permissionBoundary", \.permissionBoundary, .arn, deprecated: "use `permissionsBoundary`",
                "Former spelling of `permissionsBoundary`."),
            Field("tags", \.tags, .tags, "Tags of the role."),
        ])
}

extension Pattern {
    package static let rolePath = Pattern(
        #"(^\/$)|(^\/[\u0021-\u007f]+\/$)"#, "a path that starts and ends with `/`"
    ) { text in
        text == "/"
            || text.utf8.count > 2 && text.hasPrefix("/") && text.hasSuffix("/")
                && text.utf8.allSatisfy { (0x21...0x7F).contains($0) }
    }
}
