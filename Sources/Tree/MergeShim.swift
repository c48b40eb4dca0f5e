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

