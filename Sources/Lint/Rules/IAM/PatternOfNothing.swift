import IAMPolicy
import IAMTable
import Surface

/// A star over nothing.
enum PatternOfNothing: Rule {
    static let info = RuleInfo(
        code: "IAM008", name: "pattern-of-nothing", severity: .error,
        summary: "A policy has a pattern of actions that matches none.",
        why: "It grants nothing, and whoever wrote it meant something.",
        help: "write the beginning of the actions as the service has them",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'s3:Foo*'⟧], Resource: 'arn:aws:s3:::orders/*' }
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
                        - { Effect: Allow, Action: ['s3:GetObject*'], Resource: 'arn:aws:s3:::orders/*' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["AWS Service Authorization Reference"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for written in context.allStatements {
            for action in written.statement.actions?.texts ?? [] where action.hasWildcards {
                guard context.knownActions(of: action)?.isEmpty == true else { continue }
                report.flag("no action matches `\(action.text)`", at: written.place(of: action), subject: action.text)
            }
        }
    }
}
