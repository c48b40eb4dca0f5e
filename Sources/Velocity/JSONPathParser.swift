import Tree

struct JSONPathParser {
    private let text: [UInt8]
    private var index = 0

    init(_ text: String) { self.text = Array(text.utf8) }

    /// A whole path. The dollar may be missing, as in Jayway's library.
    mutating func path() throws(TemplateError) -> [JSONPath.Step] {
        skipBlanks()
        if peek == UInt8(ascii: "$") || peek == UInt8(ascii: "@") {
            index += 1
        } else if peek != nil {
            return try named() + steps()
        }
        return try steps()
    }

    /// Steps up to what belongs to no path.
    mutating func steps() throws(TemplateError) -> [JSONPath.Step] {
        var steps: [JSONPath.Step] = []
        while let next = peek {
            if next == UInt8(ascii: "[") {
                steps.append(try bracket())
            } else if next == UInt8(ascii: ".") {
                index += 1
                if peek == UInt8(ascii: ".") {
                    index += 1
                    steps.append(.descend)
                    if peek == UInt8(ascii: "[") { continue }
                }
                steps += try named()
            } else {
                throw fail()
            }
        }
        return steps
    }

    private func fail() -> TemplateError {
        TemplateError("`\(String(decoding: text, as: UTF8.self))` is no JSONPath")
    }

    private mutating func named() throws(TemplateError) -> [JSONPath.Step] {
        if take("*") { return [.all] }
        let start = index
        while let next = peek, !".[( )".utf8.contains(next) { index += 1 }
        guard index > start else { throw fail() }
        let name = String(decoding: text[start..<index], as: UTF8.self)
        guard take("(") else { return [.names([name])] }
        guard take(")") else { throw fail() }
        return [.function(name)]
    }

    private mutating func bracket() throws(TemplateError) -> JSONPath.Step {
        index += 1
        skipBlanks()
        let step: JSONPath.Step
        switch peek {
        case UInt8(ascii: "*"):
            index += 1
            step = .all
        case UInt8(ascii: "'"), UInt8(ascii: "\""): step = .names(try names())
        case UInt8(ascii: "?"):
            index += 1
            step = .filter(try filter())
        default: step = try positions()
        }
        skipBlanks()
        guard take("]") else { throw fail() }
        return step
    }

    private mutating func names() throws(TemplateError) -> [String] {
        var names: [String] = []
        repeat {
            skipBlanks()
            names.append(try quoted())
            skipBlanks()
        } while take(",")
        return names
    }

    private mutating func quoted() throws(TemplateError) -> String {
        guard let mark = peek, mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"") else { throw fail() }
        index += 1
        var units: [UInt8] = []
        while let next = peek, next != mark {
            if next == UInt8(ascii: "\\") { index += 1 }
            if let unit = peek { units.append(unit) }
            index += 1
        }
        guard peek == mark else { throw fail() }
        index += 1
        return String(decoding: units, as: UTF8.self)
    }

    private mutating func positions() throws(TemplateError) -> JSONPath.Step {
        let first = whole()
        skipBlanks()
        if take(":") {
            skipBlanks()
            return .slice(first, whole())
        }
        guard let first else { throw fail() }
        var indices = [first]
        while take(",") {
            skipBlanks()
            guard let next = whole() else { throw fail() }
            indices.append(next)
            skipBlanks()
        }
        return .indices(indices)
    }

    private mutating func whole() -> Int? {
        let start = index
        if peek == UInt8(ascii: "-") { index += 1 }
        while let next = peek, isDigit(next) { index += 1 }
        return Int(String(decoding: text[start..<index], as: UTF8.self))
    }

    // MARK: Filters

    private mutating func filter() throws(TemplateError) -> JSONPath.Filter {
        skipBlanks()
        guard take("(") else { throw fail() }
        let filter = try disjunction()
        guard take(")") else { throw fail() }
        return filter
    }

    private mutating func disjunction() throws(TemplateError) -> JSONPath.Filter {
        var left = try conjunction()
        while takeSpelled("||") { left = .or(left, try conjunction()) }
        return left
    }

    private mutating func conjunction() throws(TemplateError) -> JSONPath.Filter {
        var left = try comparison()
        while takeSpelled("&&") { left = .and(left, try comparison()) }
        return left
    }

    private mutating func comparison() throws(TemplateError) -> JSONPath.Filter {
        skipBlanks()
        if peek == UInt8(ascii: "(") { return try filter() }
        if take("!") { return .not(try comparison()) }
        let left = try operand()
        skipBlanks()
        for comparison in JSONPath.Filter.Comparison.allCases where takeSpelled(comparison.rawValue) {
            skipBlanks()
            let right = try operand()
            skipBlanks()
            return .compare(left, comparison, right)
        }
        return .exists(left)
    }

    private mutating func operand() throws(TemplateError) -> JSONPath.Filter.Operand {
        let start = index
        switch peek {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            index += 1
            try skipPath()
            var parser = JSONPathParser(String(decoding: text[start + 1..<index], as: UTF8.self))
            return .path(fromRoot: text[start] == UInt8(ascii: "$"), JSONPath(steps: try parser.steps()))
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .literal(Node(try quoted()))
        case UInt8(ascii: "/"): return .literal(Node(try expression()))
        case UInt8(ascii: "["):
            try skipList()
            return .literal(try PermissiveJSON.read(String(decoding: text[start..<index], as: UTF8.self)))
        default:
            while let next = peek, !" )=<>!&|".utf8.contains(next) { index += 1 }
            guard let value = JSONText.read(String(decoding: text[start..<index], as: UTF8.self)) else { throw fail() }
            return .literal(value)
        }
    }

    /// `/expression/flags`, the flags put in front as Java reads them.
    private mutating func expression() throws(TemplateError) -> String {
        index += 1
        let start = index
        while let next = peek, next != UInt8(ascii: "/") { index += next == UInt8(ascii: "\\") ? 2 : 1 }
        guard peek != nil else { throw fail() }
        let expression = String(decoding: text[start..<index], as: UTF8.self)
        index += 1
        let flags = text[index...].prefix { (0x61...0x7A).contains($0 | 0x20) }
        index += flags.count
        return flags.isEmpty ? expression : "(?\(String(decoding: flags, as: UTF8.self)))\(expression)"
    }

    private mutating func skipList() throws(TemplateError) {
        var depth = 0
        repeat {
            switch peek {
            case nil: throw fail()
            case UInt8(ascii: "'"), UInt8(ascii: "\""): _ = try quoted()
            case UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "]"):
                depth -= 1
                index += 1
            default: index += 1
            }
        } while depth > 0
    }

    private mutating func skipPath() throws(TemplateError) {
        while let next = peek, !" )=<>!&|".utf8.contains(next) {
            if next == UInt8(ascii: "[") { _ = try bracket() } else { index += 1 }
        }
    }

    // MARK: Scanning

    private var peek: UInt8? { index < text.count ? text[index] : nil }

    private mutating func skipBlanks() { while peek == 0x20 { index += 1 } }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private mutating func takeSpelled(_ spelling: String) -> Bool {
        skipBlanks()
        guard text[index...].starts(with: spelling.utf8) else { return false }
        index += spelling.utf8.count
        return true
    }
}
