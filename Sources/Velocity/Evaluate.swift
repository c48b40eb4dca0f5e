extension Scope {
    /// The value of an expression. A reference without a value is the empty string.
    func evaluate(_ expression: Expression) throws(TemplateError) -> Value {
        switch expression {
        case .reference(let reference): return try value(reference)
        case .literal(let literal): return literal.value
        case .interpolated(let statements, let dropsLast):
            var text = ""
            _ = try render(statements, into: &text)
            if dropsLast, !text.isEmpty { text.removeLast() }
            return .string(text)
        case .list(let elements): return .list(ListObject(try all(elements)))
        case .map(let entries): return .map(try map(entries))
        case .range(let start, let end): return try range(try evaluate(start), try evaluate(end))
        case .not(let operand): return .bool(try !isTrue(operand))
        case .binary(let operation, let left, let right): return try combine(operation, left, right)
        }
    }

    private func all(_ expressions: [Expression]) throws(TemplateError) -> [Value] {
        var values: [Value] = []
        for expression in expressions { values.append(try evaluate(expression)) }
        return values
    }

    private func map(_ entries: [(Expression, Expression)]) throws(TemplateError) -> MapObject {
        let map = MapObject()
        for (key, value) in entries { map[try evaluate(key).text] = try evaluate(value) }
        return map
    }

    private func range(_ start: Value, _ end: Value) throws(TemplateError) -> Value {
        guard let start = start.int, let end = end.int else { return .null }
        guard abs(start.distance(to: end)) <= 1 << 16 else { throw TemplateError("the range is too long") }
        let values = start <= end ? Array(start...end) : (end...start).reversed()
        return .list(ListObject(values.map { .int($0) }))
    }

    /// What a condition takes for true: true itself, and of references everything that is not false.
    func isTrue(_ expression: Expression) throws(TemplateError) -> Bool {
        switch expression {
        case .reference(let reference):
            switch try value(reference) {
            case .bool(let value): return value
            case .null: return false
            default: return true
            }
        case .literal(.bool(let value)): return value
        case .not(let operand): return try !isTrue(operand)
        case .binary(let operation, let left, let right):
            if case .bool(let value) = try combine(operation, left, right) { return value }
            return false
        default: return false
        }
    }

    // MARK: References

    func value(_ reference: Reference) throws(TemplateError) -> Value {
        if reference.isBareWord { return .null }
        guard var value = self[reference.root] else { return .string("") }
        for access in reference.path {
            guard let next = try follow(access, from: value), !next.isNull else { return .string("") }
            value = next
        }
        return value.isNull ? .string("") : value
    }

    func follow(_ access: Reference.Access, from value: Value) throws(TemplateError) -> Value? {
        switch access {
        case .property(let name): return value.property(name)
        case .method(let name, let arguments): return try value.call(name, try all(arguments))
        case .index(let index): return try value.element(try evaluate(index))
        }
    }

    // MARK: Operators

    private func combine(
        _ operation: Expression.Operator, _ left: Expression, _ right: Expression
    ) throws(TemplateError) -> Value {
        switch operation {
        case .or: return .bool(try isTrue(left) ? true : try isTrue(right))
        case .and: return .bool(try isTrue(left) ? try isTrue(right) : false)
        case .equal: return .bool(try evaluate(left).equals(try evaluate(right)))
        case .notEqual: return .bool(try !evaluate(left).equals(try evaluate(right)))
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            return .bool(compare(operation, try evaluate(left), try evaluate(right)))
        default: return compute(operation, try evaluate(left), try evaluate(right))
        }
    }

    /// Only numbers compare.
    private func compare(_ operation: Expression.Operator, _ left: Value, _ right: Value) -> Bool {
        guard let left = left.number, let right = right.number else { return false }
        return switch operation {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        default: left >= right
        }
    }

    /// Numbers compute, a text on either side of a plus joins, all else is null.
    private func compute(_ operation: Expression.Operator, _ left: Value, _ right: Value) -> Value {
        if case .int(let a) = left, case .int(let b) = right { return whole(operation, a, b) }
        if let a = left.number, let b = right.number { return fraction(operation, a, b) }
        if operation == .add, left.string != nil || right.string != nil { return .string(left.text + right.text) }
        return .null
    }

    private func whole(_ operation: Expression.Operator, _ a: Int, _ b: Int) -> Value {
        let result: (partialValue: Int, overflow: Bool)
        switch operation {
        case .add: result = a.addingReportingOverflow(b)
        case .subtract: result = a.subtractingReportingOverflow(b)
        case .multiply: result = a.multipliedReportingOverflow(by: b)
        case .divide: result = a.dividedReportingOverflow(by: b)
        default: result = a.remainderReportingOverflow(dividingBy: b)
        }
        if !result.overflow { return .int(result.partialValue) }
        if operation == .divide || operation == .remainder { return .null }
        return fraction(operation, Double(a), Double(b))
    }

    private func fraction(_ operation: Expression.Operator, _ a: Double, _ b: Double) -> Value {
        switch operation {
        case .add: .double(a + b)
        case .subtract: .double(a - b)
        case .multiply: .double(a * b)
        case .divide: b == 0 ? .null : .double(a / b)
        default: b == 0 ? .null : .double(a.truncatingRemainder(dividingBy: b))
        }
    }
}

extension Expression.Literal {
    fileprivate var value: Value {
        switch self {
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .string(let value): .string(value)
        }
    }
}
