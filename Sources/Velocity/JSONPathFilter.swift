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
            case matches = "=~"
            case isIn = "in"
            case isNotIn = "nin"
            case isSubset = "subsetof"
            case isAny = "anyof"
            case isNone = "noneof"
            case contains = "contains"
            case hasSize = "size"
            case isEmpty = "empty"
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
        case .less, .lessOrEqual, .greater, .greaterOrEqual: break
        default: return left.flatMap { left in right.map { relates(left, $0) } } ?? false
        }
        if let a = left?.double, let b = right?.double { return order(a, b) }
        if let a = left?.string, let b = right?.string { return order(a, b) }
        return false
    }

    /// The operators that are words ("Filter Operators" of json-path/JsonPath).
    private func relates(_ left: Node, _ right: Node) -> Bool {
        let isAmong = { (element: Node, list: [Node]) in
            list.contains { JSONPath.Filter.Comparison.equal(element, $0) }
        }
        switch (self, left.list, right.list) {
        case (.isIn, _, let list?): return isAmong(left, list)
        case (.isNotIn, _, let list?): return !isAmong(left, list)
        case (.isSubset, let own?, let list?): return own.allSatisfy { isAmong($0, list) }
        case (.isAny, let own?, let list?): return own.contains { isAmong($0, list) }
        case (.isNone, let own?, let list?): return !own.contains { isAmong($0, list) }
        case (.contains, let own?, _): return isAmong(right, own)
        case (.contains, nil, _): return left.string.flatMap { text in right.string.map(text.contains) } ?? false
        case (.hasSize, _, _): return (left.list?.count ?? left.string?.utf16.count) == right.int && right.int != nil
        case (.isEmpty, _, _):
            let isEmpty = left.list?.isEmpty ?? left.map?.isEmpty ?? left.string?.isEmpty
            return isEmpty != nil && isEmpty == right.bool
        case (.matches, _, _):
            guard let expression = right.string, let text = left.string else { return false }
            return (try? text.wholeMatch(pattern(expression))) ?? false
        default: return false
        }
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
