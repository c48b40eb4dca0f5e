import Diagnostics
import Tree

/// Lost without a word.
enum StatementsOfWrongShape: Rule {
    static let info = RuleInfo(
        code: "SLS002", name: "statements-of-wrong-shape", severity: .error,
        summary: "Role statements are no list of statements, so that some or all of them are dropped.",
        why: """
            The framework adds the statements of a list to the role. A map makes it fail; a text in the list it drops \
            silently: the stack is deployed, and the function fails with `AccessDenied` when it is used.
            """,
        help: "write a list of maps with `Effect`, `Action` and `Resource`",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements: ⟦{ Effect: Allow, Action: ['sqs:SendMessage'], Resource: '*' }⟧
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
                      statements: [{ Effect: Allow, Action: ['sqs:SendMessage'], Resource: 'arn:aws:sqs:eu-west-1:123456789012:orders' }]
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["serverless/serverless, issue 2132"],
        adopts: ["invalid-statements"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let provider = context.spec?["provider"]
        let places = [provider?["iam"]?["role"]?["statements"], provider?["iamRoleStatements"]]
        for statements in places.compactMap({ $0 }) where !statements.isNull && !statements.isOpen {
            // A map is refused as `invalid-statements`.
            guard let list = statements.list else {
                if statements.map == nil {
                    report.flag(
                        "the statements are \(statements.kindName), and the framework drops them", at: statements.origin
                    )
                }
                continue
            }
            for statement in list where statement.map == nil && !statement.isOpen && !statement.isNull {
                report.flag("\(statement.kindName) is no statement, and the framework drops it", at: statement.origin)
            }
        }
    }
}
