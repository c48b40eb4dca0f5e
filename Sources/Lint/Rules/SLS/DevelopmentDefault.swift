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
        walk(spec, key: "") { key, value, text in
            report.flag(
                "`\(key)` falls back to `\(text)` in the stage `\(context.stage ?? "")`", at: value.origin, subject: key)
        }
    }

    private static func walk(_ node: Node, key: String, _ found: (String, Node, String) -> Void) {
        for element in node.list ?? [] { walk(element, key: key, found) }
        for entry in node.map ?? Mapping() { walk(entry.value, key: entry.key, found) }
        guard let text = node.string, isFallback(node), isForDevelopment(text, key) else { return }
        found(key, node, text)
    }

    /// Whether a value was written as a default inside the very variable that brought it.
    private static func isFallback(_ node: Node) -> Bool {
        guard let via = node.origin.via, via.kind == .variable else { return false }
        let span = node.origin.span
        return span.file == via.site.file && span.start > via.site.start && span.end <= via.site.end
    }

    private static func isForDevelopment(_ text: String, _ key: String) -> Bool {
        if SecretName.word(in: key) != nil, !text.isEmpty, !text.contains(":") { return true }
        if let host = SerializedOrigin.host(of: text.lowercased()) { return Host.isLoopback(host) }
        return false
    }
}
