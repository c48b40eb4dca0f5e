import Diagnostics
import Hashing
import Tree

/// Finds what stands at a place of a file: the smallest entry of a map or element of a list that holds it.
package struct PlaceMap {
    /// What stands at a place.
    struct Place {
        /// JSON Pointer (RFC 6901); empty, which is the whole document, where nothing smaller holds the place.
        var pointer: String
        /// The pointer without what moves when a list grows.
        var semanticPath: String
        /// Of the value, whatever its layout: 16 hexadecimal digits.
        var digest: String
        /// The first byte of the key, when the place is the whole value of one.
        var keyStart: UInt32?
    }

    /// One entry of a map or element of a list, with the bytes that it takes, its key among them.
    private struct Part {
        var start: UInt32
        var end: UInt32
        var parent: Int
        var token: String
        var isElement: Bool
        var value: Node
    }

    private let file: FileID
    /// In the order of their starts; of two that start together the outer one comes first.
    private var parts: [Part] = []
    private var digests: [Int: String] = [:]

    /// Reads the places off the tree of a file. What aliases and merge keys brought into it is where it was written.
    package init(of root: Node, in file: FileID) {
        self.file = file
        visit(root, parent: -1)
        if !isSorted { sort() }
    }

    mutating func place(of span: Span) -> Place {
        let index = part(holding: span)
        return Place(
            pointer: path(of: index) { $0.token }, semanticPath: path(of: index) { $0.isElement ? "*" : $0.token },
            digest: digest(of: index), keyStart: keyStart(of: index, at: span))
    }

    private func keyStart(of index: Int, at span: Span) -> UInt32? {
        guard index >= 0, !parts[index].isElement, parts[index].value.origin.span.start == span.start else {
            return nil
        }
        return parts[index].start
    }

    private func part(holding span: Span) -> Int {
        guard span.file == file else { return -1 }
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
        return index
    }

    private func path(of index: Int, _ token: (Part) -> String) -> String {
        var tokens: [String] = []
        var index = index
        while index >= 0 {
            tokens.append(token(parts[index]))
            index = parts[index].parent
        }
        return tokens.reversed().map { "/\($0)" }.joined()
    }

    private mutating func digest(of index: Int) -> String {
        guard index >= 0 else { return "" }
        if let known = digests[index] { return known }
        let digest = String(hexadecimal(sha256(JSONWriter.compact(parts[index].value).utf8)).prefix(16))
        digests[index] = digest
        return digest
    }

    private mutating func visit(_ node: Node, parent: Int) {
        switch node.content {
        case .map(let map): for entry in map where entry.keySpan.file == file { visit(entry, parent: parent) }
        case .list(let elements):
            for (index, element) in elements.enumerated() where element.origin.span.file == file {
                let span = element.origin.via?.site ?? element.origin.span
                add(span.start, span.end, parent, String(index), isElement: true, element)
                if element.origin.via == nil { visit(element, parent: parts.count - 1) }
            }
        default: break
        }
    }

    private mutating func visit(_ entry: Mapping.Entry, parent: Int) {
        let isHere = entry.value.origin.via == nil && entry.value.origin.span.file == file
        let end = isHere ? max(entry.keySpan.end, entry.value.origin.span.end) : entry.keySpan.end
        let token = entry.key.replacing("~", with: "~0").replacing("/", with: "~1")
        add(entry.keySpan.start, end, parent, token, isElement: false, entry.value)
        if isHere { visit(entry.value, parent: parts.count - 1) }
    }

    private mutating func add(
        _ start: UInt32, _ end: UInt32, _ parent: Int, _ token: String, isElement: Bool, _ value: Node
    ) {
        parts.append(
            Part(start: start, end: end, parent: parent, token: token, isElement: isElement, value: value))
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

/// What a finding is about, whatever line it is on and however the rule words it.
package struct FindingIdentity: Hashable, Sendable {
    package var code: String
    /// The way through the file to the value, without the places in lists.
    package var path: String
    /// What it is about, where one value has several findings: `GET /users`.
    package var subject: String
    /// A digest of the value.
    package var value: String

    package init(code: String, path: String, subject: String, value: String) {
        self.code = code
        self.path = path
        self.subject = subject
        self.value = value
    }

    var digest: String {
        String(hexadecimal(sha256([code, path, subject, value].joined(separator: "\n").utf8)).prefix(32))
    }
}
