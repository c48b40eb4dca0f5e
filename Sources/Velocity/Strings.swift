extension String {
    /// The methods of `java.lang.String` that templates use. Positions count UTF-16 units.
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        switch arguments.count {
        case 0: callPlain(method)
        case 1: try callOne(method, arguments[0])
        case 2: try callTwo(method, arguments[0], arguments[1])
        default: nil
        }
    }

    private func callPlain(_ method: String) -> Value? {
        switch method {
        case "length": .int(utf16.count)
        case "isEmpty": .bool(isEmpty)
        case "isBlank": .bool(trimmed.isEmpty)
        case "trim", "strip": .string(trimmed)
        case "toUpperCase": .string(uppercased())
        case "toLowerCase": .string(lowercased())
        case "intern": .string(self)
        case "toCharArray": .list(ListObject(map { .string(String($0)) }))
        default: nil
        }
    }

    private func callOne(_ method: String, _ argument: Value) throws(TemplateError) -> Value? {
        if let position = argument.int {
            switch method {
            case "substring": return .string(try units(position, utf16.count))
            case "charAt": return .string(try units(position, position + 1))
            default: return nil
            }
        }
        guard let text = argument.string else { return nil }
        switch method {
        case "contains": return .bool(text.isEmpty || contains(text))
        case "startsWith": return .bool(hasPrefix(text))
        case "endsWith": return .bool(hasSuffix(text))
        case "indexOf": return .int(position(of: text, from: 0))
        case "lastIndexOf": return .int(lastPosition(of: text))
        case "concat": return .string(self + text)
        case "equalsIgnoreCase": return .bool(lowercased() == text.lowercased())
        case "compareTo": return .int(order(against: text))
        case "compareToIgnoreCase": return .int(lowercased().order(against: text.lowercased()))
        case "matches": return .bool(try wholeMatch(pattern(text)))
        case "split": return .list(ListObject(try parts(pattern(text)).map { .string($0) }))
        default: return nil
        }
    }

    private func callTwo(_ method: String, _ first: Value, _ second: Value) throws(TemplateError) -> Value? {
        if method == "substring", let start = first.int, let end = second.int { return .string(try units(start, end)) }
        if method == "indexOf", let text = first.string, let start = second.int {
            return .int(position(of: text, from: start))
        }
        guard let text = first.string else { return nil }
        switch (method, second) {
        case ("replace", .string(let other)): return .string(text.isEmpty ? self : replacing(text, with: other))
        case ("replaceAll", .string(let other)): return .string(try replaced(pattern(text), other, limit: .max))
        case ("replaceFirst", .string(let other)): return .string(try replaced(pattern(text), other, limit: 1))
        case ("startsWith", .int(let start)): return .bool(position(of: text, from: start) == start)
        case ("split", .int(let limit)):
            return .list(ListObject(try parts(pattern(text), limit: limit).map { .string($0) }))
        default: return nil
        }
    }

    private var trimmed: String {
        var scalars = unicodeScalars[...]
        while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
        while let last = scalars.last, last.value <= 0x20 { scalars.removeLast() }
        return String(scalars)
    }

    private func units(_ start: Int, _ end: Int) throws(TemplateError) -> String {
        guard start >= 0, start <= end, end <= utf16.count else { throw TemplateError("the text has no such part") }
        return String(decoding: Array(utf16)[start..<end], as: UTF16.self)
    }

    private func position(of text: String, from start: Int) -> Int {
        let units = Array(utf16)
        let wanted = Array(text.utf16)
        let start = max(0, start)
        guard units.count >= wanted.count, start <= units.count - wanted.count else { return -1 }
        for index in start...(units.count - wanted.count) where units[index...].starts(with: wanted) { return index }
        return -1
    }

    private func lastPosition(of text: String) -> Int {
        let units = Array(utf16)
        let wanted = Array(text.utf16)
        guard units.count >= wanted.count else { return -1 }
        for index in (0...(units.count - wanted.count)).reversed() where units[index...].starts(with: wanted) {
            return index
        }
        return -1
    }

    private func order(against other: String) -> Int {
        for (a, b) in zip(utf16, other.utf16) where a != b { return Int(a) - Int(b) }
        return utf16.count - other.utf16.count
    }
}
