import Diagnostics
import Surface

/// A catch-all takes what the guarded routes beside it leave over: other methods, deeper paths, another spelling.
enum OpenCatchAll: Rule {
    static let info = RuleInfo(
        code: "AUT007", name: "open-catch-all", severity: .high,
        summary: "An open catch-all route takes what is left of guarded paths.",
        why: """
            Beside a guarded `GET /admin`, an open `ANY /{proxy+}` answers `POST /admin` and `GET /admin/`, too. Where both \
            lead to the same function, its router serves the guarded pages without asking anybody; this is reported as \
            high, and as medium where the functions differ or are not known.
            """,
        help: "guard the catch-all too, and open single routes instead",
        flags: [
            .functions(
                """
                app:
                  handler: app.main
                  events:
                    - http: { path: /admin, method: get, authorizer: aws_iam }
                    - http: { path: ⟦"/{proxy+}"⟧, method: any }
                """)
        ],
        allows: [
            .functions(
                """
                app:
                  handler: app.main
                  events:
                    - http: { path: /admin, method: get, authorizer: aws_iam }
                    - http: { path: "/public/{proxy+}", method: any }
                """)
        ],
        references: ["OWASP API Security Top 10, API5:2023 Broken Function Level Authorization"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis where api.kind != .webSocket && !api.isGuardedOtherwise {
            let guarded = api.ownRoutes.filter(\.isGuarded)
            guard !guarded.isEmpty else { continue }
            for route in api.ownRoutes where route.isGreedy && route.isWideOpen {
                guard let prefix = route.greedyPrefix else { continue }
                let inside = guarded.filter { $0.key.path?.hasPrefix(prefix) ?? false }
                guard let first = inside.first(where: { isSame($0, route) }) ?? inside.first else { continue }
                report.flag(
                    "\(route.words) is open, and takes what \(first.words) leaves over",
                    at: route.origin, severity: isSame(first, route) ? nil : .medium,
                    secondary: [.init(first.origin.place, "this one is guarded")], subject: route.key.text)
            }
        }
    }

    private static func isSame(_ a: Route, _ b: Route) -> Bool {
        guard let first = a.integration?.target, let second = b.integration?.target else { return false }
        return first.isSameFunction(as: second)
    }
}
