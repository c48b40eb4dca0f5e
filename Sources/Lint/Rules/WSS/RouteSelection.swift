import Surface
import Tree

/// Where the key of a message stands.
enum RouteSelection: Rule {
    static let info = RuleInfo(
        code: "WSS002", name: "route-selection", severity: .error,
        summary:
            "A WebSocket API does not say how the route of a message is found, or says it in a way that finds none.",
        why: """
            API Gateway needs a `RouteSelectionExpression` such as `$request.body.action` and refuses the API without one. \
            An expression that looks at nothing of the message sends everything to `$default`.
            """,
        help: "write `$request.body.action`, or another field of the message",
        flags: [
            .resources("⟦Api⟧: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET } }"),
            .resources(
                "Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: ⟦request.body.action⟧ } }"
            ),
        ],
        allows: [
            .resources(
                "Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: \"${request.body.action}\" } }"
            )
        ],
        references: ["AWS CloudFormation, AWS::ApiGatewayV2::Api, RouteSelectionExpression"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket && api.definition == .resources {
            guard let expression = api.routeSelectionExpression, !expression.isNull else {
                report.flag("the API does not say how the route of a message is found", at: api.origin)
                continue
            }
            guard let text = expression.string, text.firstRange(ofText: "$request.") == nil,
                text.firstRange(ofText: "${request.") == nil, text.firstRange(ofText: "context.") == nil
            else { continue }
            report.flag("`\(text)` looks at no part of the message", at: expression.origin.or(api.origin))
        }
    }
}
