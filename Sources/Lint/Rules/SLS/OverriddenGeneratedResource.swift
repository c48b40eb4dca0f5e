import Diagnostics
import Tree

/// Two who write one resource.
enum OverriddenGeneratedResource: Rule {
    static let info = RuleInfo(
        code: "SLS005", name: "overridden-generated-resource", severity: .medium,
        summary: "A resource of one's own has the logical id of one that the framework makes.",
        why: """
            The framework puts the two together, key by key, and yours wins. It is often meant, and as often not: a later \
            function or event of the same name changes what your resource is.
            """,
        help: "say it below `resources.extensions` when it is meant, and give it another name when it is not",
        flags: [
            .spec(
                """
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                resources:
                  Resources:
                    ⟦UsersLambdaFunction⟧: { Type: AWS::Lambda::Function, Properties: { MemorySize: 256 } }
                """)
        ],
        allows: [
            .spec(
                """
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                resources:
                  Resources:
                    UsersTable: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }
                  extensions:
                    UsersLambdaFunction: { Properties: { MemorySize: 256 } }
                """)
        ],
        references: ["Serverless Framework, Override AWS CloudFormation resource"])

    static func check(_ context: LintContext, _ report: inout Report) {
        guard let resources = context.spec?["resources"] else { return }
        for part in resources.list ?? [resources] {
            for entry in part["Resources"]?.map ?? Mapping() {
                guard let made = context.graph[entry.key], !made.origin.place.isNone,
                    made.origin.place != entry.value.origin.place
                else { continue }
                report.flag(
                    "the framework makes a resource `\(entry.key)`, too", at: Origin(entry.keySpan), subject: entry.key)
            }
        }
    }
}
