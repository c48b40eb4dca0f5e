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
    /// The stage comes first, because it says which `.env` file is read, then what the framework needs before it loads
    /// plugins; then everything, in the order of the spec.
    func run() -> Node {
        expandEarly(["provider", "stage"])
        expandEarly(["useDotenv"])
        loadDotenv()
        for keys in Expander.propertiesBeforePlugins { expandEarly(keys) }
        guard let value = try? head(root) else { return root.written }
        let node = elements(of: root, value) { key, child in
            switch key {
            case "params", "stages": stages(child)
            default: (try? full(child).node) ?? child.written.unresolved
            }
        }
        for key in Expander.unexpandedProperties { refuseVariables(in: key) }
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

    /// What the Serverless Framework reads before it replaces any variable.
    private static let unexpandedProperties = ["disabledDeprecations", "deprecationNotificationMode"]
    /// What it has to know, after the stage, before plugins bring options and sources.
    private static let propertiesBeforePlugins = [
        ["provider", "name"], ["service"], ["plugins"], ["frameworkVersion"], ["package", "path"],
    ]
    /// What it has to know before it can ask AWS.
    private static let earlyProperties =
        propertiesBeforePlugins + [
            ["provider", "stage"], ["useDotenv"], ["provider", "region"], ["provider", "profile"],
            ["provider", "deploymentBucket", "serverSideEncryption"],
        ]

    private func expandEarly(_ keys: [String]) {
        early = keys
        defer { early = nil }
        var gap: Gap?
        _ = try? property(keys, gap: &gap)
    }

    private func refuseVariables(in key: String) {
        guard let value = root.written[key], value.mentionsVariable else { return }
        diagnostics.error(
            "inaccessible-property", "`\(key)` cannot come from a variable", at: value.origin,
            help: "the framework needs it before it replaces variables; write it out")
    }

    private func check(_ keys: [String], in root: Node) {
        var node = root
        for key in keys where !node.isUnknown {
            guard let child = node[key] else { return }
            node = child
        }
        guard let (key, origin) = node.firstNeed else { return }
        diagnostics.error(
            "inaccessible-property", "`\(keys.joined(separator: "."))` cannot come from `\(key)`", at: origin,
            help: "the framework needs it before it asks AWS; write it out, or give `\(key): …` with --values")
    }
}

extension Node {
    /// What the first unknown value at or below this place needs, and where it is.
    fileprivate var firstNeed: (key: String, origin: Origin)? {
        switch content {
        case .unknown(let unknown): unknown.needs.first.map { ($0, origin) }
        case .list(let elements): elements.lazy.compactMap(\.firstNeed).first
        case .map(let mapping): mapping.entries.lazy.compactMap(\.value.firstNeed).first
        default: nil
        }
    }
}
