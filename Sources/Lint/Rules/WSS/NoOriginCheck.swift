import Diagnostics
import Surface

/// Browsers let every page open a WebSocket, with the user's cookies.
enum NoOriginCheck: Rule {
    static let info = RuleInfo(
        code: "WSS004", name: "no-origin-check", severity: .high,
        summary: "Connections are judged by a cookie, and not by the page that opens them.",
        why: """
            CORS does not cover WebSockets. Any page can open one to any server, and the browser sends the user's cookies \
            along: whatever page the user looks at talks as the user (cross-site WebSocket hijacking). Only the `Origin` \
            header tells the pages apart.
            """,
        help: "let the authorizer look at `Origin`, and name it as an identity source: `route.request.header.Origin`",
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Judge: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: judge, AuthorizerType: REQUEST, IdentitySource: [⟦route.request.header.Cookie⟧] } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: CUSTOM, AuthorizerId: !Ref Judge } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Judge: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: judge, AuthorizerType: REQUEST, IdentitySource: [route.request.header.Cookie, route.request.header.Origin] } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: CUSTOM, AuthorizerId: !Ref Judge } }
                """)
        ],
        references: ["OWASP Web Security Testing Guide, Testing WebSockets"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket {
            for route in api.routes where route.key == .message("$connect") {
                guard let authorizer = api.authorizer(of: route), !authorizer.headerNames.contains("origin"),
                    let cookie = authorizer.identitySources.first(where: { source in
                        source.string?.lowercased().hasSuffix("header.cookie") ?? false
                    })
                else { continue }
                report.flag(
                    "the user's cookie goes along whatever page connects, and nobody asks which",
                    at: cookie.origin.or(authorizer.origin, route.origin))
            }
        }
    }
}
