import Diagnostics
import Surface

/// Who may not read may write.
enum OpenWriteBesideGuardedRead: Rule {
    static let info = RuleInfo(
        code: "AUT020", name: "open-write-beside-guarded-read", severity: .high,
        summary: "A path can be written by anybody, and read only by those who say who they are.",
        why:
            "Nearly always the authorizer was forgotten on one of the two: strangers change what they may not even see.",
        help: "guard the writing method too, or say with a comment why it is public",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  httpApi:
                    authorizers:
                      tokens: { type: jwt, identitySource: $request.header.Authorization, issuerUrl: https://id.example.com, audience: [shop] }
                functions:
                  list: { handler: h.a, events: [{ httpApi: { path: /orders, method: get, authorizer: tokens } }] }
                  add: { handler: h.b, events: [{ httpApi: ⟦POST /orders⟧ }] }
                """)
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  httpApi:
                    authorizers:
                      tokens: { type: jwt, identitySource: $request.header.Authorization, issuerUrl: https://id.example.com, audience: [shop] }
                functions:
                  list: { handler: h.a, events: [{ httpApi: GET /orders }] }
                  add: { handler: h.b, events: [{ httpApi: { path: /orders, method: post, authorizer: tokens } }] }
                """)
        ],
        references: ["OWASP API Security Top 10, API5:2023 Broken Function Level Authorization"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket && !api.isGuardedOtherwise {
            let reads = api.routes.filter { ["GET", "HEAD"].contains($0.key.method ?? "") && $0.isGuarded }
            let guarded = Dictionary(reads.map { ($0.key.path ?? "", $0) }, uniquingKeysWith: { first, _ in first })
            for route in api.routes where route.isWideOpen && writes.contains(route.key.method ?? "") {
                guard let path = route.key.path, let read = guarded[path] else { continue }
                report.flag(
                    "anybody may call \(route.words), and not everybody \(read.words)", at: route.origin,
                    secondary: [.init(read.origin.place, "this one is guarded")], subject: route.key.text)
            }
        }
    }

    private static let writes: Set<String> = ["POST", "PUT", "PATCH", "DELETE"]
}
