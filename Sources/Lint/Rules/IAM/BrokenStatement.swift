import IAMPolicy
import Surface

/// What IAM refuses.
enum BrokenStatement: Rule {
    static let info = RuleInfo(
        code: "IAM032", name: "broken-statement", severity: .error,
        summary: "A statement lacks an element, has one twice, or has one of the wrong kind.",
        why: "IAM refuses the policy, and the deployment fails.",
        help:
            "give the statement one `Effect`, one of `Action` and `NotAction`, and one of `Resource` and `NotResource`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [⟦{ Effect: Allow, Action: "s3:GetObject" }⟧] }
                """),
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: ⟦Permit⟧, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }] }
                """),
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [!If [IsProd, { Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::orders/*" }, !Ref AWS::NoValue]] }
                """)
        ],
        references: ["AWS IAM User Guide, IAM JSON policy elements reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements where !written.statement.node.isOpen {
            for flaw in written.statement.flaws {
                report.flag(
                    flaw.message, at: flaw.origin.or(written.place), subject: "\(written.subject) \(flaw.element)")
            }
            if written.policy.kind == .identity, written.statement.resources == nil, written.statement.flaws.isEmpty {
                report.flag("there is no `Resource`", at: written.place, subject: written.subject)
            }
        }
    }
}
