extension String {
    /// The methods of `java.lang.String` that templates use. Positions count UTF-16 units.
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        if let made = try callStatic(method, arguments) { return made }
        return switch arguments.count {
        case 0: callPlain(method)
        case 1: try callOne(method, arguments[0])
        case 2: try callTwo(method, arguments[0], arguments[1])
        default: nil
        }
    }

    /// The static methods, which templates reach through any text.
    private func callStatic(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        guard let first = arguments.first else { return nil }
        switch method {
        case "format":
            return try first.string.map { text throws(TemplateError) in
                .string(try javaFormat(text, Array(arguments.dropFirst())))
            }
        case "valueOf", "copyValueOf": return arguments.count == 1 ? .string(first.text) : nil
        case "join":
            guard arguments.count > 1, let separator = first.string else { return nil }
            let parts = arguments.count == 2 ? arguments[1].list?.elements : nil
            return .string((parts ?? Array(arguments.dropFirst())).map(\.text).joined(separator: separator))
        default: return nil
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
        case "contains": return .bool(position(of: text, from: 0) >= 0)
        case "startsWith": return .bool(utf8.starts(with: text.utf8))
        case "endsWith": return .bool(utf8.reversed().starts(with: text.utf8.reversed()))
        case "indexOf": return .int(position(of: text, from: 0))
        case "lastIndexOf": return .int(lastPosition(of: text, from: .max))
        case "concat": return .string(self + text)
        case "equalsIgnoreCase": return .bool(lowercased().hasSameUnits(as: text.lowercased()))
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
        if method == "lastIndexOf", let text = first.string, let start = second.int {
            return .int(lastPosition(of: text, from: start))
        }
        guard let text = first.string else { return nil }
        switch (method, second) {
        case ("replace", .string(let other)): return .string(replacing(units: text, with: other))
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

    private func lastPosition(of text: String, from start: Int) -> Int {
        let units = Array(utf16)
        let wanted = Array(text.utf16)
        let last = min(start, units.count - wanted.count)
        guard last >= 0 else { return -1 }
        for index in (0...last).reversed() where units[index...].starts(with: wanted) {
            return index
        }
        return -1
    }

    /// Java's `replace`: nothing to look for is found between all units.
    private func replacing(units text: String, with other: String) -> String {
        if text.isEmpty { return other + unicodeScalars.map { String($0) + other }.joined() }
        let units = Array(utf8)
        let wanted = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < units.count {
            if units[index] == wanted[0], units[index...].starts(with: wanted) {
                result += other.utf8
                index += wanted.count
            } else {
                result.append(units[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Java compares units, so that a letter with its accent apart is another text.
    func hasSameUnits(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    private func order(against other: String) -> Int {
        for (a, b) in zip(utf16, other.utf16) where a != b { return Int(a) - Int(b) }
        return utf16.count - other.utf16.count
    }
}
