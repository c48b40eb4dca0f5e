import Surface
import Tree

/// An answer that stays behind.
enum TwoWayWithoutResponse: Rule {
    static let info = RuleInfo(
        code: "WSS007", name: "two-way-route-without-response", severity: .medium,
        summary: "A WebSocket route is to answer the sender and has no route response.",
        why: """
            `RouteResponseSelectionExpression` makes a route answer, and what it answers is looked up among its route \
            responses. Without one, the function's answer is thrown away.
            """,
        help: "add an `AWS::ApiGatewayV2::RouteResponse` with the key `$default`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Echo: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: echo, RouteResponseSelectionExpression: ⟦$default⟧ } }
                """)
        ],
        allows: [
            .functions(
                """
                echo:
                  handler: chat.echo
                  events: [{ websocket: { route: echo, routeResponseSelectionExpression: $default } }]
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Set up a route response for a WebSocket API in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket && api.definition == .resources {
            for route in api.routes where route.responses.isEmpty {
                guard let expression = route.properties["RouteResponseSelectionExpression"], expression.string != nil
                else { continue }
                report.flag(
                    "what \(route.words) answers is thrown away", at: expression.origin.or(route.origin),
                    subject: route.key.text)
            }
        }
    }
}
