import Diagnostics
import Tree

/// Something that only AWS could tell and nobody has said.
package struct MissingValue: Sendable, Hashable {
    /// The key to give it under in a `--values` file.
    package var key: String
    /// Where the spec asks for it first.
    package var span: Span
}

extension Compilation {
    /// What the spec asks AWS for and the `--values` file does not say, each key once, in the order of the spec.
    package var missingValues: [MissingValue] {
        // Each is warned of where it is met; without a warning there is no tree to walk.
        guard diagnostics.all.contains(where: { $0.id == "unknown-value" }) else { return [] }
        var found: [MissingValue] = []
        var seen: Set<String> = []
        func visit(_ node: Node) {
            switch node.content {
            case .unknown(let unknown):
                for key in unknown.needs where seen.insert(key).inserted {
                    found.append(MissingValue(key: key, span: node.origin.place))
                }
            case .list(let elements): elements.forEach(visit)
            case .map(let map): for entry in map { visit(entry.value) }
            default: break
            }
        }
        if let expanded { visit(expanded) }
        return found
    }

    /// The missing values as advice to the author.
    package var missingValuesText: String {
        let missing = missingValues
        var text = "gwc: only AWS knows \(missing.count == 1 ? "this value" : "these \(missing.count) values"); "
        text += "the outputs hold the variables instead. Supply them with --values FILE:\n"
        for value in missing.prefix(50) {
            let place = sources.position(of: value.span).map {
                "  # \(sources[value.span.file]?.path ?? ""):\($0.line)"
            }
            text += "  \(YAMLWriter.scalar(value.key)): …\(place ?? "")\n"
        }
        if missing.count > 50 { text += "  and \(missing.count - 50) more\n" }
        return text
    }
}
