import Diagnostics
import Syntax
import Tree

/// Replaces every `${…}` of a spec by its value. Keys are never expanded. What cannot be expanded is said in the bag and
/// becomes unknown, so that the stations behind can still look at the rest.
package func expand(
    _ root: Node, in environment: Environment, files: any FileSource, sources: SourceMap,
    into diagnostics: inout DiagnosticBag
) -> Node {
    guard root.mentionsVariable else { return root }
    let expander = Expander(root, environment, files, sources, diagnostics)
    let expanded = expander.run()
    diagnostics = expander.diagnostics
    return expanded
}

extension Expander {
    /// The stage comes first, because it says which `.env` file is read; then everything, in the order of the spec.
    func run() -> Node {
        _ = try? property("provider", "stage")
        loadDotenv()
        guard let value = try? head(root) else { return root.written }
        let node = elements(of: root, value) { key, child in
            switch key {
            case "params", "stages": stages(child)
            default: (try? full(child).node) ?? child.written.unresolved
            }
        }
        for keys in Expander.earlyProperties { check(keys, in: node) }
        return node
    }

    /// The parameters of the stage that is compiled and of every stage; those of other stages stay as they are, because
    /// nobody reads them and what they refer to need not exist.
    private func stages(_ cell: Cell) -> Node {
        guard let value = try? head(cell), let stage = try? stage().embeddedText else { return cell.written.unresolved }
        return elements(of: cell, value) { key, child in
            let isRelevant = key == stage || key == "default"
            return (try? isRelevant ? full(child).node : head(child).node) ?? child.written.unresolved
        }
    }

    /// A map with those of its values that have variables replaced.
    private func elements(of cell: Cell, _ value: Value, _ expand: (String, Cell) -> Node) -> Node {
        guard let mapping = value.node.map else { return (try? full(cell).node) ?? cell.written.unresolved }
        var index = -1
        let expanded = Mapping(
            mapping.entries.map { entry in
                index += 1
                guard entry.value.mentionsVariable else { return entry }
                var entry = entry
                entry.value = expand(entry.key, cell.child(index, of: value))
                return entry
            })
        return Node(expanded, value.node.origin)
    }

    /// What the Serverless Framework has to know before it can ask AWS.
    private static let earlyProperties = [
        ["service"], ["plugins"], ["frameworkVersion"], ["provider", "name"], ["provider", "stage"],
        ["provider", "region"], ["package", "path"],
    ]

    private func check(_ keys: [String], in root: Node) {
        var node: Node? = root
        for key in keys { node = node?[key] }
        guard case .unknown(let unknown)? = node?.content, let key = unknown.needs.first, let node else { return }
        diagnostics.error(
            "inaccessible-property", "`\(keys.joined(separator: "."))` cannot come from `\(key)`", at: node.origin,
            help: "the framework needs it before it asks AWS; write it out, or give `\(key): …` with --values")
    }
}
