import CloudFormation
import Diagnostics
import Surface
import Tree

/// One of the two states that a plan compares.
package struct Snapshot {
    /// As the header names it: `HEAD`, `build/`, `serverless.yml (prod)`.
    package var label: String
    package var graph: ResourceGraph
    package var surface: Surface
    /// Whether it was another stage's, so that hashes of names are others though nothing else is.
    private(set) var isOfAnotherStage = false
    /// Whether it is a spec's: what is too much for one stack is split when it is built.
    let isSplitWhenLarge: Bool
    private let sources: SourceMap?

    package init(label: String, graph: ResourceGraph, sources: SourceMap? = nil, isSplitWhenLarge: Bool = false) {
        self.label = label
        self.graph = graph
        self.isSplitWhenLarge = isSplitWhenLarge
        self.sources = sources
        surface = Surface(graph)
    }

    /// The state as another stage would have it: the name of the stage is another wherever it stands by itself, as in
    /// `shop-dev-users`.
    package func renamingStage(_ old: String, _ new: String) -> Snapshot {
        guard old != new, !old.isEmpty else { return self }
        var graph = graph
        for (id, resource) in graph.resources { graph.resources[id]?.body = resource.body.replacingWord(old, new) }
        for (name, output) in graph.outputs { graph.outputs[name] = output.replacingWord(old, new) }
        var renamed = Snapshot(label: label, graph: graph, sources: sources, isSplitWhenLarge: isSplitWhenLarge)
        renamed.isOfAnotherStage = true
        return renamed
    }

    /// A state in which there is nothing.
    package static func empty(_ label: String) -> Snapshot { Snapshot(label: label, graph: ResourceGraph()) }

    /// `serverless.yml:12` of what was written somewhere.
    func place(_ origin: Origin) -> String? {
        let span = origin.place
        guard let sources, let file = sources[span.file], let position = sources.position(of: span) else { return nil }
        return "\(file.path):\(position.line)"
    }
}

extension Node {
    /// The tree with a word replaced in its texts, where letters and digits do not go on.
    fileprivate func replacingWord(_ old: String, _ new: String) -> Node {
        switch content {
        case .string(let text): Node(text.replacingWord(old, new), origin)
        case .list(let list): Node(list.map { $0.replacingWord(old, new) }, origin)
        case .map(let map): Node(map.mapValues { $0.replacingWord(old, new) }, origin)
        default: self
        }
    }
}

extension String {
    fileprivate func replacingWord(_ old: String, _ new: String) -> String {
        var result = ""
        var rest = self[...]
        while let found = rest.firstRange(ofText: old) {
            let before = found.lowerBound == startIndex ? nil : self[index(before: found.lowerBound)]
            let behind = found.upperBound == endIndex ? nil : self[found.upperBound]
            let isWord =
                !(before.map { $0.isLetter || $0.isNumber } ?? false)
                && !(behind.map { $0.isLetter || $0.isNumber } ?? false)
            result += rest[..<found.lowerBound] + (isWord ? new : old)
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
