import IAMPolicy
import Surface

/// A comparison that IAM does not know.
enum UnknownOperator: Rule {
    static let info = RuleInfo(
        code: "IAM023", name: "unknown-operator", severity: .error,
        summary: "A condition has an operator that IAM does not have.",
        why: "IAM refuses the policy, and the deployment fails.",
        help: "write it as IAM has it, such as `StringEquals`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*", Condition: { ⟦StringEqual⟧: { aws:PrincipalTag/team: shop } } }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*", Condition: { StringEquals: { aws:PrincipalTag/team: shop } } }] }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements: Condition operators"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements {
            for test in written.statement.conditions where test.condition == nil && !test.operatorName.hasPrefix("Fn::")
            {
                report.flag(
                    "there is no operator `\(test.operatorName)`", at: test.operatorOrigin.or(written.place),
                    subject: "\(written.subject) \(test.operatorName)")
            }
        }
    }
}
