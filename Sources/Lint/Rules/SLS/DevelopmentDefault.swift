import CrossOrigin
import Diagnostics
import Tree

/// The fallback that was never to be used.
enum DevelopmentDefault: Rule {
    static let info = RuleInfo(
        code: "SLS006", name: "development-default", severity: .high,
        summary: "A stage for customers takes a default that was for development.",
        why: """
            `${param:origin, 'http://localhost:3000'}` is handy until the parameter is missing where it counts: nothing \
            fails, and customers get the developer's origin, password or table.
            """,
        help: "leave the default out, so that the build fails without a value, or give the stage its own",
        flags: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  environment:
                    DB_PASSWORD: "${param:password, ⟦'secret'⟧}"
                functions:
                  users: { handler: h.a }
                """, stage: "prod")
        ],
        allows: [
            .spec(
                """
                provider:
                  name: aws
                  runtime: nodejs22.x
                  environment:
                    DB_PASSWORD: "${param:password, 'secret'}"
                functions:
                  users: { handler: h.a }
                """, stage: "dev")
        ])

    static func check(_ context: LintContext, _ report: inout Report) {
        guard let spec = context.spec, context.isForProduction else { return }
        walk(spec, key: "") { key, text, origin in
            guard isForDevelopment(text, key), let place = fallback(text, origin, context) else { return }
            report.flag(
                "`\(key)` falls back to `\(text)` in the stage `\(context.stage ?? "")`", at: Origin(place),
                subject: key)
        }
    }

    private static func walk(_ node: Node, key: String, _ found: (String, String, Origin) -> Void) {
        for element in node.list ?? [] { walk(element, key: key, found) }
        for entry in node.map ?? Mapping() { walk(entry.value, key: entry.key, found) }
        if let text = node.string { found(key, text, node.origin) }
    }

    /// Where a value was written as a default inside the very variable that brought it: it has no place of its own, and
    /// stands in quotes behind a comma.
    private static func fallback(_ text: String, _ origin: Origin, _ context: LintContext) -> Span? {
        guard origin.span.isNone, let site = origin.via?.site, origin.via?.kind == .variable,
            let source = context.sources[site.file]
        else { return nil }
        let written = String(decoding: source.bytes[Int(site.start)..<Int(site.end)], as: UTF8.self)
        guard let comma = written.firstIndex(of: ",") else { return nil }
        for quoted in ["'\(text)'", "\"\(text)\""] {
            guard let range = written[comma...].firstRange(ofText: quoted) else { continue }
            let start = site.start + UInt32(written.utf8.distance(from: written.startIndex, to: range.lowerBound))
            return Span(file: site.file, start: start, end: start + UInt32(quoted.utf8.count))
        }
        return nil
    }

    private static func isForDevelopment(_ text: String, _ key: String) -> Bool {
        if SecretName.word(in: key) != nil, !text.isEmpty, !text.contains(":") { return true }
        if let host = SerializedOrigin.host(of: text.lowercased()) { return Host.isLoopback(host) }
        return false
    }
}
