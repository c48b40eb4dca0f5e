import Diagnostics
import Tree

/// Sources that somebody else answers: AWS, a vault, a plugin. Their values come from the `--values` file or are unknown.
extension Expander {
    /// Sources of the fourth version of the framework and of its dashboard.
    private static let furtherNames: Set<String> = ["terraform", "vault", "doppler", "state", "output"]

    func outside(_ query: Query) throws(Unresolved) -> Answer {
        switch query.type {
        case "cf": try check(query, separator: ".", shape: "stack.Output")
        case "s3": try check(query, separator: "/", shape: "bucket/key")
        case "ssm": _ = try addressText(query)
        default:
            guard Expander.furtherNames.contains(query.type) || hasPlugins else {
                throw unknownSource(query)
            }
        }
        return outsideValue(query)
    }

    private func check(_ query: Query, separator: Character, shape: String) throws(Unresolved) {
        let address = try addressText(query)
        if address.contains(separator) { return }
        throw fail(
            "invalid-variable", "`\(address)` is no address of `\(query.type)`", at: query.origin,
            help: "write `\(query.type):\(shape)`")
    }

    private func unknownSource(_ query: Query) -> Unresolved {
        let parts = query.type.split(separator: ".", maxSplits: 1)
        var help = nearest(to: query.type, among: Expander.sourceNames).map { "did you mean `\($0)`?" }
        if parts.count == 2, ["cf", "ssm"].contains(parts[0]) {
            help = "write the region as `\(parts[0])(\(parts[1])):…`"
        }
        return fail(
            "unknown-source", "`\(query.type)` is no source of variables", at: query.origin,
            help: help ?? "the sources are \(Expander.sourceNames.map { "`\($0)`" }.joined(separator: ", "))")
    }

    /// Plugins can bring sources of any name.
    private var hasPlugins: Bool {
        guard let plugins = root.written["plugins"] else { return false }
        return plugins.isTruthy && plugins.list?.isEmpty != true
    }

    /// The value from the `--values` file. The key is the lookup as written, else without what does not tell values
    /// apart, else without parameters.
    func outsideValue(_ query: Query) -> Answer {
        var plain = query
        plain.hasParams = false
        var located = query
        located.params.removeAll { $0.string == "raw" || $0.string == "noDecrypt" }
        located.hasParams = !located.params.isEmpty
        var compact = query.name
        if query.params.count > 1 { compact = compact.replacing(", ", with: ",") }
        for key in [query.name, compact, located.name, plain.name] {
            guard let value = environment.values[key] else { continue }
            return value.isNull ? .missing("`\(key)` is null in the values") : .value(shaped(value, query))
        }
        return .missing(needs: query.name)
    }

    /// A list asked for `raw` is its text.
    private func shaped(_ value: Node, _ query: Query) -> Node {
        guard query.type == "ssm", value.list != nil, query.params.contains("raw") else { return value }
        return Node(value.embeddedText ?? "", value.origin)
    }
}
