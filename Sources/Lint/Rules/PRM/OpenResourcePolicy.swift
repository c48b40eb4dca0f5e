import IAMPolicy
import Surface

/// For organisations whose APIs are for their own networks.
enum OpenResourcePolicy: Rule {
    static let info = RuleInfo(
        code: "PRM010", name: "open-resource-policy", severity: .low,
        summary: "The policy of an API allows everybody from everywhere.",
        why: """
            A policy without a condition on addresses, networks or the organisation keeps nobody out; only authorizers do.
            """,
        help: "add a condition on `aws:SourceIp`, `aws:SourceVpc` or `aws:PrincipalOrgID`",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [⟦{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "execute-api:/*" }⟧] }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGateway::RestApi
                  Properties:
                    Name: shop
                    Policy: { Version: "2012-10-17", Statement: [{ Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: "execute-api:/*", Condition: { IpAddress: { aws:SourceIp: 203.0.113.0/24 } } }] }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, API Gateway resource policy examples"], isOptIn: true)

    static func check(_ context: LintContext, _ report: inout Report) {
        let places = context.statements(.resource).filter { $0.policy.type == "AWS::ApiGateway::RestApi" }
        for own in Dictionary(grouping: places, by: \.policy.owner).sorted(by: { $0.key < $1.key }).map(\.value)
        where !own.contains(where: { $0.statement.effect == .deny && !$0.statement.conditions.isEmpty }) {
            for place in own where place.isAllow && place.statement.conditions.isEmpty {
                guard let principals = place.statement.principals, !principals.isNegated,
                    principals.entries.contains(where: \.isEveryone)
                else { continue }
                report.flag("everybody may call from everywhere", at: place.place)
            }
        }
    }
}
