import Surface

/// Messages that nobody expected, and connections that end.
enum MissingDefaultRoute: Rule {
    static let info = RuleInfo(
        code: "WSS001", name: "missing-default-route", severity: .low,
        summary: "A WebSocket API has no `$default` or no `$disconnect` route.",
        why: """
            A message that fits no route is answered with an error by the gateway, and nobody hears of it. Without \
            `$disconnect`, what was kept about a connection stays after it has gone.
            """,
        help: "add the route",
        flags: [
            .functions(
                """
                chat:
                  handler: chat.main
                  events:
                    - websocket: ⟦$connect⟧
                    - websocket: $default
                """)
        ],
        allows: [
            .functions(
                """
                chat:
                  handler: chat.main
                  events:
                    - websocket: $connect
                    - websocket: $default
                    - websocket: $disconnect
                """)
        ],
        references: ["Amazon API Gateway Developer Guide, Create routes for WebSocket APIs in API Gateway"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind == .webSocket && api.definition == .resources {
            guard !api.routes.isEmpty, !api.routes.contains(where: { $0.key == .unknown }) else { continue }
            for key in ["$default", "$disconnect"] where !api.routes.contains(where: { $0.key == .message(key) }) {
                report.flag("the API has no `\(key)` route", at: api.origin, subject: key)
            }
        }
    }
}
