import Diagnostics
import IAMPolicy
import IAMTable
import Surface

/// A name that grants nothing.
enum UnknownAction: Rule {
    static let info = RuleInfo(
        code: "IAM006", name: "unknown-action", severity: .error,
        summary: "A policy names an action that its service does not have.",
        why: """
            IAM takes any name, and an unknown one grants nothing: the function fails with AccessDenied, or a Deny denies nothing.
            """,
        help: "write the action as the service has it",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'dynamodb:GetItems'⟧], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: ['dynamodb:getitem'], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements {
            for action in written.statement.actions?.texts ?? [] where !action.hasWildcards && !action.hasSymbols {
                guard let (prefix, name) = action.actionParts, let service = ServiceReference.service(prefix),
                    service.action(name) == nil
                else { continue }
                let near = nearest(to: name, among: service.actions.map(\.name))
                report.flag(
                    "\(service.name) has no action `\(name)`", at: written.place(of: action),
                    help: near.map { "did you mean `\(prefix):\($0)`?" }, subject: action.text)
            }
        }
    }
}
