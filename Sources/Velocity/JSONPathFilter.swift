import Tree

extension JSONPath {
    init(steps: [Step]) { self.steps = steps }

    /// A condition on the elements of a list: `?(@.price < 10 && @.name)`.
    indirect enum Filter: Sendable {
        case exists(Operand)
        case compare(Operand, Comparison, Operand)
        case and(Filter, Filter)
        case or(Filter, Filter)
        case not(Filter)

        enum Operand: Sendable {
            case path(fromRoot: Bool, JSONPath)
            case literal(Node)
        }

        /// Longer spellings first, so that `<` is not taken for `<=`.
        enum Comparison: String, CaseIterable, Sendable {
            case equal = "=="
            case notEqual = "!="
            case lessOrEqual = "<="
            case greaterOrEqual = ">="
            case less = "<"
            case greater = ">"
        }

        func holds(for node: Node, root: Node) -> Bool {
            switch self {
            case .exists(let operand): operand.value(node, root) != nil
            case .compare(let left, let comparison, let right):
                comparison.holds(left.value(node, root), right.value(node, root))
            case .and(let left, let right): left.holds(for: node, root: root) && right.holds(for: node, root: root)
            case .or(let left, let right): left.holds(for: node, root: root) || right.holds(for: node, root: root)
            case .not(let filter): !filter.holds(for: node, root: root)
            }
        }
    }
}

extension JSONPath.Filter.Operand {
    fileprivate func value(_ node: Node, _ root: Node) -> Node? {
        switch self {
        case .literal(let value): value
        case .path(let fromRoot, let path): path.select(in: fromRoot ? root : node)
        }
    }
}

extension JSONPath.Filter.Comparison {
    fileprivate func holds(_ left: Node?, _ right: Node?) -> Bool {
        switch self {
        case .equal: return JSONPath.Filter.Comparison.equal(left, right)
        case .notEqual: return !JSONPath.Filter.Comparison.equal(left, right)
        default: break
        }
        if let a = left?.double, let b = right?.double { return order(a, b) }
        if let a = left?.string, let b = right?.string { return order(a, b) }
        return false
    }

    private static func equal(_ left: Node?, _ right: Node?) -> Bool {
        if let a = left?.double, let b = right?.double { return a == b }
        return left == right
    }

    private func order<Wrapped: Comparable>(_ a: Wrapped, _ b: Wrapped) -> Bool {
        switch self {
        case .less: a < b
        case .lessOrEqual: a <= b
        case .greater: a > b
        default: a >= b
        }
    }
}
