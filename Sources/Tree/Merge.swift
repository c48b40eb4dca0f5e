/// A tree with another one laid over it: maps key by key, lists element by element, everything else replaced. A null
/// replaces like any value.
package func merged(_ base: Node?, with top: Node) -> Node {
    switch (base?.content, top.content) {
    case (.map(let below), .map(let above)): Node(merged(below, with: above), top.origin)
    case (.list(let below), .list(let above)): Node(merged(below, with: above), top.origin)
    default: top
    }
}

private func merged(_ below: [Node], with above: [Node]) -> [Node] {
    above.enumerated().map { merged($0 < below.count ? below[$0] : nil, with: $1) } + below.dropFirst(above.count)
}

package func merged(_ below: Mapping, with above: Mapping) -> Mapping {
    var entries = below.entries
    let places = entries.count > 16 ? Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) }) : nil
    for entry in above {
        if let place = places.map({ $0[entry.key] }) ?? below.index(of: entry.key) {
            entries[place].value = merged(entries[place].value, with: entry.value)
        } else {
            entries.append(entry)
        }
    }
    return Mapping(entries)
}

extension Node {
    /// The tree without map entries whose value is null.
    package var withoutNulls: Node {
        switch content {
        case .map(let map):
            Node(
                Mapping(
                    map.filter { !$0.value.isNull }.map {
                        .init($0.key, $0.value.withoutNulls, keySpan: $0.keySpan)
                    }), origin)
        case .list(let list): Node(list.map(\.withoutNulls), origin)
        default: self
        }
    }
}

extension UnsafePointer<Node> {
    /// Whether a map anywhere in the tree has a null as a value.
    package var holdsNull: Bool {
        let isMap = if case .map = pointee.content { true } else { false }
        return !allChildren { !(isMap && $0.pointee.isNull) && !$0.holdsNull }
    }
}
