import Tree

/// A path into JSON as Jayway's library reads it, which API Gateway uses: `$.a['b'][0]`, `[*]`, `..name`, `[1:3]`,
/// `[?(@.price < 10)]` and functions such as `.length()`.
package struct JSONPath: Sendable {
    let steps: [Step]

    enum Step: Sendable {
        /// One name, or several in brackets.
        case names([String])
        case indices([Int])
        case slice(Int?, Int?)
        case all
        case filter(Filter)
        /// `..`: the next step applies at every depth.
        case descend
        case function(String)
    }

    /// Throws when the text is no path.
    package init(_ text: String) throws(TemplateError) {
        var parser = JSONPathParser(text)
        steps = try parser.path()
    }

    /// The one value that a plain path leads to, or the list of all that a path with a choice finds; `nil` for nothing.
    package func select(in root: Node) -> Node? {
        var found = [root]
        var isList = false
        var index = 0
        while index < steps.count {
            switch steps[index] {
            case .function(let name): return JSONPath.apply(name, to: isList ? Node(found) : found.first)
            case .descend:
                isList = true
                index += 1
                guard index < steps.count else { return Node(found.flatMap(JSONPath.descendants)) }
                found = found.flatMap(JSONPath.descendants).flatMap { select(steps[index], in: $0, root) }
            case let step:
                if step.isChoice { isList = true }
                found = found.flatMap { select(step, in: $0, root) }
            }
            index += 1
        }
        return isList ? Node(found) : found.first
    }

    private func select(_ step: Step, in node: Node, _ root: Node) -> [Node] {
        switch step {
        case .names(let names) where names.count > 1: return node.map.map { [JSONPath.pick(names, of: $0)] } ?? []
        case .names(let names): return node.map?[names[0]].map { [$0] } ?? []
        case .indices(let indices): return indices.compactMap { JSONPath.element($0, of: node) }
        case .slice(let start, let end): return JSONPath.slice(node, start, end)
        case .all: return node.list ?? node.map?.entries.map(\.value) ?? []
        case .filter(let filter):
            return (node.list ?? (node.map == nil ? [] : [node])).filter { filter.holds(for: $0, root: root) }
        case .descend, .function: return [node]
        }
    }

    private static func pick(_ names: [String], of map: Mapping) -> Node {
        Node(Mapping(names.compactMap { name in map[name].map { .init(name, $0) } }))
    }

    private static func element(_ index: Int, of node: Node) -> Node? {
        guard let list = node.list else { return nil }
        let place = index < 0 ? list.count + index : index
        return list.indices.contains(place) ? list[place] : nil
    }

    private static func slice(_ node: Node, _ start: Int?, _ end: Int?) -> [Node] {
        guard let list = node.list else { return [] }
        let bound = { (index: Int) in max(0, min(list.count, index < 0 ? list.count + index : index)) }
        let from = bound(start ?? 0)
        let to = bound(end ?? list.count)
        return from < to ? Array(list[from..<to]) : []
    }

    private static func descendants(_ node: Node) -> [Node] {
        var all = [node]
        for child in node.list ?? node.map?.entries.map(\.value) ?? [] { all += descendants(child) }
        return all
    }

    private static func apply(_ name: String, to node: Node?) -> Node? {
        guard let node else { return nil }
        switch name {
        case "length", "size": return (node.list?.count ?? node.map?.count).map { Node($0) }
        case "keys": return node.map.map { Node($0.keys.map { Node($0) }) }
        default: break
        }
        let numbers = node.list?.compactMap(\.double) ?? []
        guard !numbers.isEmpty else { return nil }
        switch name {
        case "min": return numbers.min().map { Node(.double($0)) }
        case "max": return numbers.max().map { Node(.double($0)) }
        case "sum": return Node(.double(numbers.reduce(0, +)))
        case "avg": return Node(.double(numbers.reduce(0, +) / Double(numbers.count)))
        default: return nil
        }
    }
}

extension JSONPath.Step {
    /// Whether the step may find several values, so that the answer is a list.
    var isChoice: Bool {
        switch self {
        case .all, .slice, .filter, .descend: true
        case .indices(let indices): indices.count > 1
        case .names, .function: false
        }
    }
}
