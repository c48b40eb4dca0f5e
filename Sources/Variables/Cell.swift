import Diagnostics
import Tree

/// A place in the spec on its way to being expanded: a value that has variables in it somewhere. Each is expanded once,
/// when somebody asks for it, and remembers the outcome.
final class Cell {
    enum State<Outcome> {
        case waiting
        case running
        case done(Outcome)
        case failed
    }

    /// The value as written.
    let written: Node
    let key: String
    unowned let parent: Cell?
    /// How many variables on the way brought this place into the tree.
    let nesting: Int
    /// The value with its own variables replaced, the values below it as written.
    var head: State<Value> = .waiting
    /// The value with all variables below it replaced too.
    var full: State<Value> = .waiting
    /// Whether something at or below this place could not be expanded.
    var hasFailed = false
    private var children: [Cell?] = []
    private var positions: [String: Int] = [:]

    init(_ written: Node, key: String, parent: Cell?, nesting: Int) {
        self.written = written
        self.key = key
        self.parent = parent
        self.nesting = nesting
    }

    /// `functions.hello.events[0]`; the root is the empty text.
    var path: String {
        guard let parent else { return "" }
        let before = parent.path
        if case .done(let value) = parent.head, value.node.list != nil { return "\(before)[\(key)]" }
        return before.isEmpty ? key : "\(before).\(key)"
    }

    /// The place of the element at `index` of `container`, which is this place's head.
    func child(_ index: Int, of container: Value) -> Cell {
        if children.isEmpty { children = Array(repeating: nil, count: container.node.elementCount) }
        if let cell = children[index] { return cell }
        let (key, value) = container.node.element(index)
        let isBrought = written.map == nil && written.list == nil
        let cell = Cell(value, key: key, parent: self, nesting: nesting + (isBrought ? 1 : 0))
        if container.isFinal { cell.full = .done(Value(node: value, isFinal: true)) }
        if container.isFinal { cell.head = cell.full }
        children[index] = cell
        return cell
    }

    /// The index of a key in a map, or of a number in a list.
    func position(of key: String, in node: Node) -> Int? {
        if let list = node.list {
            guard let index = Int(key), list.indices.contains(index), String(index) == key else { return nil }
            return index
        }
        guard let map = node.map else { return nil }
        if map.count <= 8 { return map.index(of: key) }
        if positions.isEmpty {
            for (index, entry) in map.entries.enumerated() { positions[entry.key] = index }
        }
        return positions[key]
    }
}

extension Node {
    fileprivate var elementCount: Int { list?.count ?? map?.count ?? 0 }

    fileprivate func element(_ index: Int) -> (String, Node) {
        if let list { return (String(index), list[index]) }
        let entry = map?.entries[index]
        return (entry?.key ?? "", entry?.value ?? .null)
    }

    /// The keys of a map.
    var keys: [String] { map?.keys ?? [] }
}
