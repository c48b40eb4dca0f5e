import Diagnostics
import Tree

/// Finds the JSON Pointer (RFC 6901) of a place in a file: of the smallest entry or element that holds it.
package struct JSONPointers: Sendable {
    /// One entry of a map or element of a list, with the bytes that it takes, its key among them.
    private struct Part {
        var start: UInt32
        var end: UInt32
        var parent: Int
        var token: String
    }

    private let file: FileID
    /// In the order of their starts; of two that start together the outer one comes first.
    private var parts: [Part] = []

    /// Reads the places off the tree of a file. What aliases and merge keys brought into it is where it was written.
    package init(of root: Node, in file: FileID) {
        self.file = file
        visit(root, parent: -1)
        if !isSorted { sort() }
    }

    /// The pointer; empty, which is the whole document, where nothing smaller holds the place.
    package func pointer(at span: Span) -> String {
        guard span.file == file else { return "" }
        var low = 0
        var high = parts.count
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].start <= span.start { low = middle + 1 } else { high = middle }
        }
        var index = low - 1
        while index >= 0, parts[index].end < span.end || parts[index].start > span.start {
            index = parts[index].parent
        }
        return pointer(of: index)
    }

    private func pointer(of index: Int) -> String {
        var tokens: [String] = []
        var index = index
        while index >= 0 {
            tokens.append(parts[index].token)
            index = parts[index].parent
        }
        return tokens.reversed().map { "/\($0)" }.joined()
    }

    private mutating func visit(_ node: Node, parent: Int) {
        switch node.content {
        case .map(let map):
            for entry in map where entry.keySpan.file == file {
                let isHere = entry.value.origin.via == nil && entry.value.origin.span.file == file
                let end = isHere ? max(entry.keySpan.end, entry.value.origin.span.end) : entry.keySpan.end
                let token = entry.key.replacing("~", with: "~0").replacing("/", with: "~1")
                parts.append(Part(start: entry.keySpan.start, end: end, parent: parent, token: token))
                if isHere { visit(entry.value, parent: parts.count - 1) }
            }
        case .list(let elements):
            for (index, element) in elements.enumerated() where element.origin.span.file == file {
                let span = element.origin.via?.site ?? element.origin.span
                parts.append(Part(start: span.start, end: span.end, parent: parent, token: String(index)))
                if element.origin.via == nil { visit(element, parent: parts.count - 1) }
            }
        default: break
        }
    }

    private var isSorted: Bool { zip(parts, parts.dropFirst()).allSatisfy { $0.start <= $1.start } }

    /// Maps whose keys are numbers are not in the order of the file.
    private mutating func sort() {
        let order = parts.indices.sorted { (parts[$0].start, $0) < (parts[$1].start, $1) }
        var position = [Int](repeating: 0, count: parts.count)
        for (new, old) in order.enumerated() { position[old] = new }
        parts = order.map { old in
            var part = parts[old]
            if part.parent >= 0 { part.parent = position[part.parent] }
            return part
        }
    }
}
