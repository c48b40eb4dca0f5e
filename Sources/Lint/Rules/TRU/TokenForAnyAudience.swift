import IAMPolicy
import Surface

/// For whom was it made?
enum TokenForAnyAudience: Rule {
    static let info = RuleInfo(
        code: "TRU005", name: "token-for-any-audience", severity: .high,
        summary: "Tokens of an issuer open a role, whoever they were made for.",
        why: """
            The issuer makes tokens for all of its applications. Without a condition on `aud`, a token of any of them will do.
            """,
        help: "compare the audience: `StringEquals: { ISSUER:aud: CLIENT }`",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Federated: ⟦cognito-identity.amazonaws.com⟧ }, Action: sts:AssumeRoleWithWebIdentity }] }
                """)
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { Federated: cognito-identity.amazonaws.com }, Action: sts:AssumeRoleWithWebIdentity, Condition: { StringEquals: { "cognito-identity.amazonaws.com:aud": !Ref IdentityPool } } }] }
                """)
        ],
        references: ["AWS IAM User Guide, Create a role for OpenID Connect federation"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) where written.isAllow {
            guard written.covering("sts:AssumeRoleWithWebIdentity") != nil,
                let principals = written.statement.principals,
                let issuer = principals.entries.first(where: { $0.kind == "Federated" }),
                !written.statement.conditions.contains(where: { test in
                    [":aud", ":app_id", ":oaud", ":azp"].contains { test.key.lowercased().hasSuffix($0) }
                })
            else { continue }
            report.flag(
                "a token for any audience opens the role", at: issuer.text.origin.or(principals.origin, written.place),
                subject: written.subject)
        }
    }
}
