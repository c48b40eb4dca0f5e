import Diagnostics
import IAMPolicy
import Surface

/// Private for every network.
enum OpenPrivateAPI: Rule {
    static let info = RuleInfo(
        code: "PRM009", name: "open-private-api", severity: .high,
        summary: "A private API's policy lets every VPC endpoint in.",
        why: """
            A private API is reached through endpoints, of any account. A policy without `aws:SourceVpce` or `aws:SourceVpc` lets \
            them all in.
            """,
        help: "allow your endpoints only: `StringEquals: { aws:SourceVpce: vpce-… }`",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    EndpointConfiguration: { Types: [PRIVATE] }
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: ⟦"*"⟧, Action: execute-api:Invoke, Resource: "execute-api:/*" }] }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    EndpointConfiguration: { Types: [PRIVATE] }
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "execute-api:/*", Condition: { StringEquals: { aws:SourceVpce: vpce-123 } } }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Private REST APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let apis = Set(context.surface.apis.filter { $0.kind == .rest && $0.endpointType == "PRIVATE" }.map(\.id))
        let statements = context.statements(.resource).filter { apis.contains($0.policy.owner) }
        for (_, own) in Dictionary(grouping: statements, by: \.policy.owner).sorted(by: { $0.key < $1.key }) {
            let narrows = own.contains { written in
                written.statement.conditions.contains {
                    $0.key.lowercased().hasPrefix("aws:sourcevpc") || $0.key.lowercased().hasPrefix("aws:principal")
                }
            }
            guard !narrows,
                let open = own.first(where: {
                    $0.isAllow && $0.statement.principals?.entries.contains(where: \.isEveryone) == true
                })
            else { continue }
            let anyone = open.statement.principals?.entries.first(where: \.isEveryone)?.text.origin ?? .none
            report.flag(
                "every VPC endpoint may call the private API", at: anyone.or(open.place), subject: open.policy.owner)
        }
    }
}
