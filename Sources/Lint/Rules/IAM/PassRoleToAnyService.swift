import IAMPolicy
import Surface

/// To whom?
enum PassRoleToAnyService: Rule {
    static let info = RuleInfo(
        code: "IAM015", name: "pass-role-to-any-service", severity: .medium,
        summary: "A policy allows handing a role to any service.",
        why: "The role may go to a service that was not meant, which then works with it as the caller says.",
        help: "add a condition `StringEquals: { iam:PassedToService: lambda.amazonaws.com }`",
        flags: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: ⟦"iam:PassRole"⟧, Resource: "arn:aws:iam::123456789012:role/worker" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Policy:
                  Type: AWS::IAM::ManagedPolicy
                  Properties:
                    PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/worker", Condition: { StringEquals: { iam:PassedToService: lambda.amazonaws.com } } }] }
                """)
        ],
        references: ["AWS IAM User Guide, Grant a user permissions to pass a role to an AWS service"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for grant in context.grants where grant.covers("iam:PassRole") {
            let conditions = grant.statement.statement.conditions
            guard !conditions.contains(where: { $0.key.lowercased() == "iam:passedtoservice" }) else { continue }
            report.flag("the role may be passed to any service", grant)
        }
    }
}
