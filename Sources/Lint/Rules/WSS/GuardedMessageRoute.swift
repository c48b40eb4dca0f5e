import Diagnostics
import Surface

/// Only connections are judged.
enum GuardedMessageRoute: Rule {
    static let info = RuleInfo(
        code: "WSS003", name: "guarded-message-route", severity: .error,
        summary: "A WebSocket route other than `$connect` has an authorizer.",
        why: """
            API Gateway authorizes `$connect` only. On another route the authorizer is refused or passed over, and the route \
            looks guarded and is not.
            """,
        help: "put the authorizer on `$connect`, and check each message in the function",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Send: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: send, AuthorizationType: ⟦CUSTOM⟧, AuthorizerId: !Ref Judge } }
                Judge: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: judge, AuthorizerType: REQUEST } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: CUSTOM, AuthorizerId: !Ref Judge } }
                Judge: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: judge, AuthorizerType: REQUEST } }
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Control and manage access to WebSocket APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket {
            for route in api.routes where route.isGuarded && route.key != .message("$connect") && route.key != .unknown
            {
                report.flag(
                    "the authorizer of \(route.words) is never asked", at: route.access.origin.or(route.origin),
                    subject: route.key.text)
            }
        }
    }
}
