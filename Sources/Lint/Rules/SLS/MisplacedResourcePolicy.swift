import Diagnostics
import Tree

/// A policy that nobody reads.
enum MisplacedResourcePolicy: Rule {
    static let info = RuleInfo(
        code: "SLS004", name: "misplaced-resource-policy", severity: .high,
        summary: "`resourcePolicy` stands where the framework does not read it.",
        why: """
            The third version reads it below `provider.apiGateway` only. Anywhere else it is an unknown key, of which the \
            framework warns at most, and the API is deployed without the policy: open to everybody.
            """,
        help: "move it to `provider.apiGateway.resourcePolicy`",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  ⟦resourcePolicy⟧:
                    - { Effect: Deny, Principal: '*', Action: ['execute-api:Invoke'], Resource: ['execute-api:/*'], Condition: { NotIpAddress: { aws:SourceIp: [203.0.113.0/24] } } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  apiGateway:
                    resourcePolicy:
                      - { Effect: Deny, Principal: '*', Action: ['execute-api:Invoke'], Resource: ['execute-api:/*'], Condition: { NotIpAddress: { aws:SourceIp: [203.0.113.0/24] } } }
                functions:
                  users: { handler: h.a, events: [{ http: GET /users }] }
                """)
        ],
        references: ["Serverless Framework, Upgrading to v3: provider.apiGateway.resourcePolicy"])

    static func check(_ context: LintContext, _ report: inout Report) {
        guard let spec = context.spec else { return }
        let provider = spec["provider"]
        let places = [spec, provider, provider?["httpApi"], provider?["websocket"], provider?["iam"]]
        for place in places + context.functionSpecs.map(\.node) + context.events("http") {
            guard let entry = place?.map?.entry("resourcePolicy") else { continue }
            report.flag("the framework does not read `resourcePolicy` here", at: Origin(entry.keySpan))
        }
    }
}
