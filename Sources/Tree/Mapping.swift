import Diagnostics

/// The entries of a map in the order written. Keys are unique.
package struct Mapping: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package var key: String
        package var value: Node
        package var keySpan: Span

        package init(_ key: String, _ value: Node, keySpan: Span = .none) {
            self.key = key
            self.keySpan = keySpan
            self.value = value
        }

        package static func == (a: Entry, b: Entry) -> Bool { a.key == b.key && a.value == b.value }
        package func hash(into hasher: inout Hasher) {
            hasher.combine(key)
            hasher.combine(value)
        }
    }

    package private(set) var entries: [Entry]

    package init(_ entries: [Entry] = []) { self.entries = entries }

    package var isEmpty: Bool { entries.isEmpty }
    package var count: Int { entries.count }
    package var keys: [String] { entries.map(\.key) }
    package mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

    /// Adds an entry whose key is known to be new.
    package mutating func append(_ key: String, _ value: Node, keySpan: Span = .none) {
        entries.append(Entry(key, value, keySpan: keySpan))
    }

    package func entry(_ key: String) -> Entry? { index(of: key).map { entries[$0] } }
    package func index(of key: String) -> Int? {
        // Most keys are told apart by their length.
        let length = key.utf8.count
        return entries.firstIndex { $0.key.utf8.count == length && $0.key == key }
    }

    package subscript(key: String) -> Node? {
        get { index(of: key).map { entries[$0].value } }
        set {
            switch (index(of: key), newValue) {
            case (let index?, let value?): entries[index].value = value
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append(Entry(key, value))
            case (nil, nil): break
            }
        }
    }

    /// The same keys with other values.
    package func mapValues(_ transform: (Node) throws -> Node) rethrows -> Mapping {
        Mapping(try entries.map { Entry($0.key, try transform($0.value), keySpan: $0.keySpan) })
    }
}

extension Mapping: Sequence {
    package func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }
}
