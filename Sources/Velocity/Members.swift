extension Value {
    /// What a loop over the value walks through; `nil` when there is nothing to walk through.
    var elements: [Value]? {
        switch self {
        case .list(let list): list.elements
        case .map(let map): map.keys.map { map[$0] ?? .null }
        default: nil
        }
    }

    /// `value[index]`; `nil` when there is no such element in a map, an error when there is none in a list.
    func element(_ index: Value) throws(TemplateError) -> Value? {
        if let map { return map[index.text] }
        guard let list, let position = index.int else { return nil }
        return try list.element(position < 0 ? list.elements.count + position : position)
    }

    /// `value.name`.
    func property(_ name: String) -> Value? {
        switch self {
        case .map(let map): map[name]
        case .object(let object): object.property(name)
        case .list(let list): name == "empty" ? .bool(list.elements.isEmpty) : nil
        case .string(let string): name == "empty" ? .bool(string.isEmpty) : nil
        default: nil
        }
    }

    /// `value.method(arguments)`, as on the Java object; `nil` when it has no such method.
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        if let common = callAny(method, arguments) { return common }
        return switch self {
        case .string(let string): try string.call(method, arguments)
        case .list(let list): try list.call(method, arguments)
        case .map(let map): map.call(method, arguments)
        case .object(let object): try object.call(method, arguments)
        case .int, .double, .digits: callNumber(method, arguments)
        case .bool(let value): method == "booleanValue" && arguments.isEmpty ? .bool(value) : nil
        case .null: nil
        }
    }

    /// The methods of every object.
    private func callAny(_ method: String, _ arguments: [Value]) -> Value? {
        if case .object = self { return nil }
        switch (method, arguments.count) {
        case ("toString", 0): return .string(text)
        case ("equals", 1): return .bool(isIdentical(to: arguments[0]))
        case ("hashCode", 0): return .int(hashCode)
        default: return nil
        }
    }

    private func callNumber(_ method: String, _ arguments: [Value]) -> Value? {
        guard let number else { return nil }
        switch (method, arguments.count) {
        case ("intValue", 0), ("longValue", 0): return Int(exactly: number.rounded(.towardZero)).map { .int($0) }
        case ("doubleValue", 0), ("floatValue", 0): return .double(number)
        case ("compareTo", 1):
            guard let other = arguments[0].number else { return nil }
            return .int(number < other ? -1 : number > other ? 1 : 0)
        default: return nil
        }
    }

    /// `==` of the language: numbers by value, the same kind by content, all else by its text.
    func equals(_ other: Value) -> Bool {
        if isNull || other.isNull { return isNull && other.isNull }
        if let a = number, let b = other.number { return a == b }
        return isSameKind(as: other) ? isIdentical(to: other) : text == other.text
    }

    private func isSameKind(as other: Value) -> Bool {
        switch (self, other) {
        case (.bool, .bool), (.string, .string), (.list, .list), (.map, .map): true
        default: false
        }
    }

    /// Java's `equals`: the same kind and the same content.
    func isIdentical(to other: Value) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.int(let a), .int(let b)): a == b
        case (.double(let a), .double(let b)): a == b
        case (.string(let a), .string(let b)): a == b
        case (.list(let a), .list(let b)): a === b || a.elements.elementsEqual(b.elements) { $0.isIdentical(to: $1) }
        case (.map(let a), .map(let b)):
            a === b
                || a.count == b.count
                    && a.keys.allSatisfy { key in
                        b[key].map { (a[key] ?? .null).isIdentical(to: $0) } ?? false
                    }
        case (.object(let a), .object(let b)): a === b
        default: false
        }
    }

    private var hashCode: Int {
        switch self {
        case .int(let value): Int(Int32(truncatingIfNeeded: value ^ (value >> 32)))
        case .bool(let value): value ? 1231 : 1237
        default: Int(text.utf16.reduce(Int32(0)) { $0 &* 31 &+ Int32($1) })
        }
    }
}
