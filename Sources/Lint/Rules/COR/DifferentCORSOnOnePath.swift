import Diagnostics
import Tree

/// A path has one preflight.
enum DifferentCORSOnOnePath: Rule {
    static let info = RuleInfo(
        code: "COR022", name: "different-cors-on-one-path", severity: .error,
        summary: "Two events on one path have different CORS, and only one can be answered.",
        why: """
            Every method of a path shares one `OPTIONS` method. The framework puts the settings of its events together, and \
            of different origins the last one wins: pages of the other origin can call none of the methods that need a \
            preflight.
            """,
        help: "write the same `cors` on all events of the path",
        flags: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: put, cors: { origin: 'https://a.example.com' } }
                    - http: { path: users, method: delete, cors: ⟦{ origin: 'https://b.example.com' }⟧ }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: users.list
                  events:
                    - http: { path: users, method: put, cors: { origin: 'https://a.example.com' } }
                    - http: { path: users, method: delete, cors: { origin: 'https://a.example.com', headers: [X-A] } }
                """)
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        var first: [String: Node] = [:]
        for event in context.events("http") {
            guard let cors = event["cors"], cors.isTruthy, !cors.isOpen, let path = event["path"]?.string else {
                continue
            }
            let key = String(path.drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
            guard let earlier = first[key] else {
                first[key] = cors
                continue
            }
            for name in ["origin", "allowCredentials"] where differ(earlier, cors, name) {
                report.flag(
                    "`cors` of `/\(key)` has another `\(name)` here than on the first event of the path",
                    at: cors.origin, secondary: [.init(earlier.origin.place, "the first one")],
                    subject: "\(key) \(name)")
            }
        }
    }

    private static func differ(_ a: Node, _ b: Node, _ name: String) -> Bool {
        if name == "allowCredentials" { return (a[name]?.isTruthy ?? false) != (b[name]?.isTruthy ?? false) }
        // Lists of origins are united, and lose nothing.
        guard a["origins"] == nil, b["origins"] == nil else { return false }
        let (first, second) = (a[name] ?? "*", b[name] ?? "*")
        return !first.isOpen && !second.isOpen && first != second
    }
}
