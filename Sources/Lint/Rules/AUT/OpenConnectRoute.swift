import Surface

/// Only `$connect` can be guarded: whoever is in may send what they like.
enum OpenConnectRoute: Rule {
    static let info = RuleInfo(
        code: "AUT003", name: "open-connect-route", severity: .high,
        summary: "The `$connect` route of a WebSocket API asks nobody who they are.",
        why: """
            API Gateway authorizes connections and nothing after: a connection that is open may send to every route for two \
            hours. With an open `$connect`, anybody may, and connections cost money while they last. Where there is no other \
            route to send to, it is reported as medium.
            """,
        help: "put an authorizer on `$connect`",
        flags: [
            .functions(
                """
                chat:
                  handler: chat.connect
                  events:
                    - websocket: ⟦$connect⟧
                """),
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: ⟦NONE⟧ } }
                """),
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: AWS_IAM } }
                Send: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: send } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control and manage access to WebSocket APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket {
            let leadsOn =
                api.definition == .elsewhere
                || api.routes.contains { $0.key != .message("$connect") && $0.key != .message("$disconnect") }
            for route in api.routes where route.key == .message("$connect") && route.access.isOpen {
                report.flag(
                    "anybody may open a connection", at: route.access.origin.or(route.origin),
                    severity: leadsOn ? nil : .medium, subject: route.key.text)
            }
        }
    }
}
