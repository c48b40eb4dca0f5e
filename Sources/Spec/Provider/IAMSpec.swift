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
