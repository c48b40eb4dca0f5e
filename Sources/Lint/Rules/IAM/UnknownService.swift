import Diagnostics
import IAMPolicy
import IAMTable
import Surface

/// A service that is not there.
enum UnknownService: Rule {
    static let info = RuleInfo(
        code: "IAM007", name: "unknown-service", severity: .error,
        summary: "A policy names a service that AWS does not have.",
        why: "IAM takes any prefix, and an unknown one grants nothing.",
        help: "write the prefix as the service has it, such as `dynamodb`",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'dyanmodb:GetItem'⟧], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
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
                        - { Effect: Allow, Action: ['dynamodb:GetItem'], Resource: 'arn:aws:dynamodb:eu-west-1:123456789012:table/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements {
            for action in written.statement.actions?.texts ?? [] {
                guard let (prefix, _) = action.actionParts, !prefix.contains("*"), !prefix.contains("?"),
                    ServiceReference.service(prefix) == nil
                else { continue }
                let near = nearest(to: prefix.lowercased(), among: ServiceReference.prefixes)
                report.flag(
                    "there is no service `\(prefix)`", at: written.place(of: action),
                    help: near.map { "did you mean `\($0)`?" }, subject: action.text)
            }
        }
    }
}
