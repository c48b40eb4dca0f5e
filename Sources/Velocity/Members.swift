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
        case .list(let list) where name == "empty": .bool(list.elements.isEmpty)
        case .string(let string) where name == "empty": .bool(string.isEmpty)
        default: name == "class" ? javaClass : nil
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
        case .int, .double, .digits: try callNumber(method, arguments)
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
        case ("getClass", 0): return javaClass
        default: return nil
        }
    }

    private func callNumber(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        guard let number else { return nil }
        switch (method, arguments.count) {
        case ("parseInt", 1), ("parseInt", 2), ("parseLong", 1), ("parseLong", 2), ("parseDouble", 1), ("valueOf", 1):
            return try parsed(method, arguments)
        case ("intValue", 0), ("longValue", 0): return Int(exactly: number.rounded(.towardZero)).map { .int($0) }
        case ("doubleValue", 0), ("floatValue", 0): return .double(number)
        case ("compareTo", 1):
            guard let other = arguments[0].number else { return nil }
            return .int(number < other ? -1 : number > other ? 1 : 0)
        default: return nil
        }
    }

    /// The static methods of `Integer`, `Long` and `Double`, which templates reach through a number of the kind.
    private func parsed(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        let kind = javaClassName.split(separator: ".").last.map(String.init)
        let name = method == "valueOf" ? kind.map { $0 == "Integer" ? "parseInt" : "parse\($0)" } : method
        let text = method == "valueOf" ? arguments[0].text : arguments[0].string ?? ""
        let radix = arguments.count > 1 ? arguments[1].int ?? 0 : 10
        guard (2...36).contains(radix) else { return nil }
        let value: Value?
        switch (name, kind) {
        case ("parseInt", "Integer"): value = Int32(text, radix: radix).map { .int(Int($0)) }
        case ("parseLong", "Long"): value = Int(text, radix: radix).map { .int($0) }
        case ("parseDouble", "Double"): value = Double(text).map { .double($0) }
        default: return nil
        }
        guard let value else { throw TemplateError("`\(text)` is no number") }
        return value
    }

    private var javaClass: Value? { isNull ? nil : .object(ClassObject(javaClassName)) }

    private var javaClassName: String {
        switch self {
        case .null, .object: "java.lang.Object"
        case .bool: "java.lang.Boolean"
        case .int(let value): Int32(exactly: value) == nil ? "java.lang.Long" : "java.lang.Integer"
        case .double: "java.lang.Double"
        case .digits(let value): value.contains(".") ? "java.math.BigDecimal" : "java.math.BigInteger"
        case .string: "java.lang.String"
        case .list(let list): list.isJSON ? "net.minidev.json.JSONArray" : "java.util.ArrayList"
        case .map: "java.util.LinkedHashMap"
        }
    }

    /// `==` of the language: numbers by value, the same kind by content, all else by its text.
    func equals(_ other: Value) -> Bool {
        if isNull || other.isNull { return isNull && other.isNull }
        if let a = number, let b = other.number { return a == b }
        return isSameKind(as: other) ? isIdentical(to: other) : text.hasSameUnits(as: other.text)
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
        case (.string(let a), .string(let b)), (.digits(let a), .digits(let b)): a.hasSameUnits(as: b)
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

/// `java.lang.Class`, as far as templates ask for it.
private final class ClassObject: TemplateObject {
    private let name: String

    init(_ name: String) { self.name = name }

    var text: String { "class \(name)" }
    private var simpleName: String { name.split(separator: ".").last.map(String.init) ?? name }

    func property(_ name: String) -> Value? {
        switch name {
        case "name": .string(self.name)
        case "simpleName": .string(simpleName)
        default: nil
        }
    }

    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        switch (method, arguments.count) {
        case ("getName", 0): .string(name)
        case ("getSimpleName", 0): .string(simpleName)
        case ("toString", 0): .string(text)
        default: nil
        }
    }
}
