import Tree

/// For organisations that limit what roles of services may be.
enum RoleWithoutBoundary: Rule {
    static let info = RuleInfo(
        code: "IAM050", name: "role-without-boundary", severity: .low,
        summary: "A role has no permissions boundary.",
        why: """
            A boundary is what an organisation lets no role exceed, whatever its policies say. Where it asks for one, a \
            role without it cannot be made by the deployment.
            """,
        help: "set `PermissionsBoundary`, in a spec `provider.iam.role.permissionsBoundary`",
        flags: [
            .resources(
                """
                ⟦Role⟧:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                """)
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
                    PermissionsBoundary: arn:aws:iam::111122223333:policy/boundary
                """)
        ],
        references: ["IAM User Guide, Permissions boundaries for IAM entities"], isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        for (id, resource) in context.resources("AWS::IAM::Role")
        where resource.properties["PermissionsBoundary"].isAbsent {
            report.flag("the role `\(id)` has no permissions boundary", at: resource.origin, subject: id)
        }
    }
}
