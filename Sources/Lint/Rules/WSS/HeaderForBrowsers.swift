import Surface
import Tree

/// Browsers cannot set it.
enum HeaderForBrowsers: Rule {
    static let info = RuleInfo(
        code: "WSS005", name: "header-for-browsers", severity: .medium,
        summary: "Connections need a header that no page can set.",
        why: """
            `new WebSocket(…)` in a browser takes an address and subprotocols and no headers. With `Authorization` or another \
            header as identity source, no page can connect. For clients that are no browsers, ignore this.
            """,
        help: """
            read the token from the query string (`route.request.querystring.token`, short-lived) or from \
            `route.request.header.Sec-WebSocket-Protocol`
            """,
        flags: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Judge: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: judge, AuthorizerType: REQUEST, IdentitySource: [⟦route.request.header.Authorization⟧] } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: CUSTOM, AuthorizerId: !Ref Judge } }
                """)
        ],
        allows: [
            .resources(
                """
                Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action } }
                Judge: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: judge, AuthorizerType: REQUEST, IdentitySource: [route.request.querystring.token] } }
                Connect: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: $connect, AuthorizationType: CUSTOM, AuthorizerId: !Ref Judge } }
                """)
        ],
        references: ["HTML Standard, The WebSocket interface"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket {
            for authorizer in api.authorizers {
                for source in authorizer.identitySources {
                    guard let text = source.string, let range = text.firstRange(ofText: "request.header.") else {
                        continue
                    }
                    let name = text[range.upperBound...]
                    guard !sent.contains(name.lowercased()) else { continue }
                    report.flag("no page can set the header `\(name)`", at: source.origin.or(authorizer.origin))
                }
            }
        }
    }

    /// What browsers send by themselves.
    private static let sent: Set<String> = [
        "cookie", "origin", "host", "user-agent", "sec-websocket-protocol", "sec-websocket-key", "accept-language",
        "x-forwarded-for",
    ]
}
