extension ListObject {
    func element(_ index: Int) throws(TemplateError) -> Value {
        guard elements.indices.contains(index) else { throw TemplateError("the list has no element \(index)") }
        return elements[index]
    }

    /// The methods of `java.util.ArrayList` that templates use.
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        switch (method, arguments.count) {
        case ("size", 0): return .int(elements.count)
        case ("isEmpty", 0): return .bool(elements.isEmpty)
        case ("get", 1):
            guard let index = arguments[0].int else { return nil }
            return try element(index)
        case ("set", 2):
            guard let index = arguments[0].int else { return nil }
            let before = try element(index)
            elements[index] = arguments[1]
            return before
        case ("add", 1):
            elements.append(arguments[0])
            return .bool(true)
        case ("add", 2): return try insert(arguments[1], at: arguments[0])
        case ("addAll", 1):
            guard let added = arguments[0].list else { return nil }
            elements += added.elements
            return .bool(!added.elements.isEmpty)
        case ("remove", 1): return try remove(arguments[0])
        case ("removeAll", 1): return arguments[0].list.map { keep(asIn: $0, false) }
        case ("retainAll", 1): return arguments[0].list.map { keep(asIn: $0, true) }
        case ("clear", 0):
            elements = []
            return .null
        case ("contains", 1): return .bool(elements.contains { $0.isIdentical(to: arguments[0]) })
        case ("containsAll", 1):
            return arguments[0].list.map { wanted in
                .bool(wanted.elements.allSatisfy { one in elements.contains { $0.isIdentical(to: one) } })
            }
        case ("indexOf", 1): return .int(elements.firstIndex { $0.isIdentical(to: arguments[0]) } ?? -1)
        case ("lastIndexOf", 1): return .int(elements.lastIndex { $0.isIdentical(to: arguments[0]) } ?? -1)
        case ("subList", 2): return try subList(arguments[0], arguments[1])
        case ("toJSONString", 0) where isJSON: return .string(Value.list(self).jsonText)
        default: return nil
        }
    }

    private func insert(_ value: Value, at index: Value) throws(TemplateError) -> Value? {
        guard let index = index.int else { return nil }
        guard (0...elements.count).contains(index) else { throw TemplateError("the list has no place \(index)") }
        elements.insert(value, at: index)
        return .null
    }

    /// By index for a whole number, else the first equal element.
    private func remove(_ value: Value) throws(TemplateError) -> Value? {
        if let index = value.int {
            let removed = try element(index)
            elements.remove(at: index)
            return removed
        }
        guard let index = elements.firstIndex(where: { $0.isIdentical(to: value) }) else { return .bool(false) }
        elements.remove(at: index)
        return .bool(true)
    }

    /// Keeps what is in another list, or what is not; whether anything went.
    private func keep(asIn other: ListObject, _ isIn: Bool) -> Value {
        let before = elements.count
        let wanted = other.elements
        elements.removeAll { element in wanted.contains { $0.isIdentical(to: element) } != isIn }
        return .bool(elements.count != before)
    }

    private func subList(_ start: Value, _ end: Value) throws(TemplateError) -> Value? {
        guard let start = start.int, let end = end.int else { return nil }
        guard start >= 0, start <= end, end <= elements.count else { throw TemplateError("the list has no such part") }
        return .list(ListObject(Array(elements[start..<end]), isJSON: isJSON))
    }
}

extension MapObject {
    /// The methods of `java.util.LinkedHashMap` that templates use.
    func call(_ method: String, _ arguments: [Value]) -> Value? {
        switch (method, arguments.count) {
        case ("get", 1): return self[arguments[0].text] ?? .null
        case ("getOrDefault", 2): return self[arguments[0].text] ?? arguments[1]
        case ("put", 2):
            let before = self[arguments[0].text]
            self[arguments[0].text] = arguments[1]
            return before ?? .null
        case ("putAll", 1):
            guard let added = arguments[0].map else { return nil }
            for key in added.keys { self[key] = added[key] }
            return .null
        case ("putIfAbsent", 2):
            let before = self[arguments[0].text]
            if before == nil { self[arguments[0].text] = arguments[1] }
            return before ?? .null
        case ("remove", 1):
            let before = self[arguments[0].text]
            self[arguments[0].text] = nil
            return before ?? .null
        case ("clear", 0):
            for key in keys { self[key] = nil }
            return .null
        case ("size", 0): return .int(count)
        case ("isEmpty", 0): return .bool(count == 0)
        case ("containsKey", 1): return .bool(self[arguments[0].text] != nil)
        case ("containsValue", 1): return .bool(keys.contains { self[$0]?.isIdentical(to: arguments[0]) ?? false })
        case ("keySet", 0): return .list(ListObject(keys.map { .string($0) }))
        case ("values", 0): return .list(ListObject(keys.map { self[$0] ?? .null }))
        case ("entrySet", 0): return .list(ListObject(keys.map { .object(MapEntry($0, self[$0] ?? .null)) }))
        default: return nil
        }
    }
}

private final class MapEntry: TemplateObject {
    private let key: String
    private let value: Value

    init(_ key: String, _ value: Value) {
        self.key = key
        self.value = value
    }

    var text: String { "\(key)=\(value.text)" }
    func property(_ name: String) -> Value? { name == "key" ? .string(key) : name == "value" ? value : nil }
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        switch (method, arguments.count) {
        case ("getKey", 0): .string(key)
        case ("getValue", 0): value
        case ("toString", 0): .string(text)
        default: nil
        }
    }
}
