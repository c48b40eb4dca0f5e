import IAMPolicy
import Surface

/// Every gateway.
enum InvokeAnyAPI: Rule {
    static let info = RuleInfo(
        code: "IAM047", name: "invoke-any-api", severity: .medium,
        summary: "A policy allows calling every API, or every connection of every API.",
        why: """
            `execute-api:Invoke` on `*` opens all APIs of the account that IAM guards, those of other services among them.
            """,
        help: "name the API, the stage and the path: `arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/GET/path`",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  iam:
                    role:
                      statements:
                        - { Effect: Allow, Action: [⟦'execute-api:Invoke'⟧], Resource: '*' }
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
                        - { Effect: Allow, Action: ['execute-api:Invoke'], Resource: 'arn:aws:execute-api:eu-west-1:123456789012:abc123/prod/GET/orders' }
                functions:
                  users: { handler: h.a }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control access to a REST API with IAM permissions"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for grant in context.grants {
            for name in grant.everywhere(calling) {
                report.flag("`\(name)` is allowed on every API", grant, about: name)
            }
        }
    }

    private static let calling = ["execute-api:Invoke", "execute-api:ManageConnections"]
}
