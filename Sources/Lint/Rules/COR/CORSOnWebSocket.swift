import Surface

/// WebSockets know no CORS.
enum CORSOnWebSocket: Rule {
    static let info = RuleInfo(
        code: "COR026", name: "cors-on-websocket", severity: .error,
        summary: "A WebSocket API has a `CorsConfiguration`.",
        why: """
            API Gateway refuses it. Browsers open WebSockets to any origin without asking; whoever wants to know which page \
            connects has to look at the `Origin` header on `$connect`.
            """,
        help: "remove it, and check `Origin` in the authorizer of `$connect`",
        flags: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action, CorsConfiguration: ⟦{ AllowOrigins: [https://shop.example.com] }⟧ }
                """)
        ],
        allows: [
            .resources(
                """
                Api:
                  Type: AWS::ApiGatewayV2::Api
                  Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action }
                """)
        ],
        references: ["AWS CloudFormation, AWS::ApiGatewayV2::Api, CorsConfiguration"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket {
            guard let cors = api.properties["CorsConfiguration"], !cors.isNull else { continue }
            report.flag("WebSocket APIs have no CORS", at: cors.origin.or(api.origin))
        }
    }
}
