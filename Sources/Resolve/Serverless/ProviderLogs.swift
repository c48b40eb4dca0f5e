import Diagnostics
import Spec
import Tree

extension Resolver {
    /// The framework takes any key below `provider.logs`, so that a misspelt one turns nothing on.
    mutating func noteUnknownLogs() {
        let known = ["restApi", "httpApi", "websocket", "lambda", "frameworkLambda"]
        for entry in provider.logs?.node.map?.entries ?? [] where !known.contains(entry.key) {
            let near = nearest(to: entry.key, among: known)
            diagnostics.warning(
                "unknown-key", "`\(entry.key)` is no key of `provider.logs`, and nothing reads it",
                at: Origin(entry.keySpan),
                help: near.map { "did you mean `\($0)`?" }
                    ?? "the keys are \(known.sorted().map { "`\($0)`" }.joined(separator: ", "))",
                fix: near.map { .init("rename to `\($0)`", replacing: entry.keySpan, with: $0) })
        }
    }
}
