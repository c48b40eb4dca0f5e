import IAMPolicy
import Surface

/// Come in.
enum AnyoneMayAssume: Rule {
    static let info = RuleInfo(
        code: "TRU001", name: "anyone-may-assume", severity: .high,
        summary: "Anybody may take on a role.",
        why: "Every account of AWS may become the role, and do what it may do.",
        help: "name the account, the role or the service that is meant",
        flags: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: ⟦"*"⟧, Action: sts:AssumeRole }] }
                """),
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: ⟦"*"⟧ }, Action: sts:AssumeRole }] }
                """),
        ],
        allows: [
            .resources(
                """
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: { AWS: "*" }, Action: sts:AssumeRole, Condition: { StringEquals: { aws:PrincipalOrgID: o-abc } } }] }
                """)
        ],
        references: ["AWS IAM User Guide, AWS JSON policy elements: Principal"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.statements(.trust) where written.isAllow {
            guard let principals = written.statement.principals, !principals.isNegated,
                written.statement.conditions.isEmpty,
                let anyone = principals.entries.first(where: \.isEveryone)
            else { continue }
            report.flag(
                "anybody may take on the role", at: anyone.text.origin.or(principals.origin, written.place),
                subject: written.subject)
        }
    }
}
