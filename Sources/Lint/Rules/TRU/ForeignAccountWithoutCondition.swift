import IAMPolicy
import Surface

/// Whoever they let in.
enum ForeignAccountWithoutCondition: Rule {
    static let info = RuleInfo(
        code: "TRU003", name: "foreign-account-without-condition", severity: .medium,
        summary: "Another account may take on a role without a condition.",
        why: """
            Everybody whom the other account lets may become the role. Where the other account serves many customers, one of them \
            may have it take on your role for them (confused deputy).
            """,
        help: "ask for `sts:ExternalId`, or for your organisation with `aws:PrincipalOrgID`",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: ⟦"arn:aws:iam::123456789012:root"⟧ }, Action: sts:AssumeRole }] }
                """)
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: sts:AssumeRole, Condition: { StringEquals: { sts:ExternalId: abc } } }] }
                """),
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: !Sub "arn:aws:iam::${AWS::AccountId}:root" }, Action: sts:AssumeRole }] }
                """),
        ],
        references: ["AWS IAM User Guide, The confused deputy problem"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) where written.isAllow {
            guard let principals = written.statement.principals, !principals.isNegated,
                written.statement.conditions.isEmpty
            else { continue }
            for principal in principals.entries {
                guard let account = principal.account, account.literal != nil else { continue }
                report.flag(
                    "the whole account `\(account.text)` may take on the role",
                    at: principal.text.origin.or(principals.origin, written.place), subject: written.subject)
            }
        }
    }
}
