import Tree

/// Reads `.env` files as the npm packages dotenv and dotenv-expand do.
enum Dotenv {
    /// The variables of a file in its order: `NAME=value` or `NAME: value`, `export` before it allowed, values in any of
    /// three quotes over several lines, `#` comments. Lines that are none of these are left out.
    static func parse(_ bytes: [UInt8]) -> [(name: String, value: String)] {
        var reader = DotenvReader(text: bytes.filter { $0 != UInt8(ascii: "\r") })
        var found: [(name: String, value: String)] = []
        while let entry = reader.next() {
            if let index = found.firstIndex(where: { $0.name == entry.name }) {
                found[index].value = entry.value
            } else {
                found.append(entry)
            }
        }
        return found
    }

    /// The environment with the variables of a file: what the environment has already stays, `$NAME`, `${NAME}` and
    /// `${NAME:-otherwise}` are replaced, `\$` is a dollar sign.
    static func load(_ bytes: [UInt8], into environment: [String: String]) -> [String: String] {
        let parsed = parse(bytes)
        var result = environment
        for (name, value) in parsed where result[name] == nil { result[name] = value }
        let raw = result
        for (name, _) in parsed { result[name] = expand(raw[name] ?? "", raw, depth: 0) }
        return result
    }

    /// References that go in circles, or double their text each time, end here.
    private static let depthLimit = 10
    private static let sizeLimit = 1 << 20

    private static func expand(_ text: String, _ variables: [String: String], depth: Int) -> String {
        let bytes = Array(text.utf8)
        guard depth < depthLimit, bytes.contains(UInt8(ascii: "$")) else { return text }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count, result.count < sizeLimit {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "$") {
                result.append(UInt8(ascii: "$"))
                index += 2
            } else if byte == UInt8(ascii: "$"), let reference = Reference(bytes, at: index) {
                let value = variables[reference.name].flatMap { $0.isEmpty && reference.otherwise != nil ? nil : $0 }
                result += expand(value ?? reference.otherwise ?? "", variables, depth: depth + 1).utf8
                index = reference.end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private struct Reference {
        var name: String
        var otherwise: String?
        var end: Int

        init?(_ text: [UInt8], at start: Int) {
            let isBraced = start + 1 < text.count && text[start + 1] == UInt8(ascii: "{")
            let nameStart = start + (isBraced ? 2 : 1)
            let name = text[nameStart...].prefix { VariableScanner.isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
            self.name = String(decoding: name, as: UTF8.self)
            end = name.endIndex
            if isBraced {
                if text[end...].starts(with: ":-".utf8) {
                    let rest = text[(end + 2)...].prefix { $0 != UInt8(ascii: "}") }
                    otherwise = String(decoding: rest, as: UTF8.self)
                    end = rest.endIndex
                }
                guard end < text.count, text[end] == UInt8(ascii: "}") else { return nil }
                end += 1
            }
            if name.isEmpty { return nil }
        }
    }
}

/// Reads the entries of a `.env` file one by one.
private struct DotenvReader {
    let text: [UInt8]
    var index = 0

    mutating func next() -> (name: String, value: String)? {
        while index < text.count {
            if let entry = entry() { return entry }
        }
        return nil
    }

    /// The entry on this line, if there is one; goes to the next line in any case.
    private mutating func entry() -> (name: String, value: String)? {
        defer {
            while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
            index += 1
        }
        skipBlanks()
        if text[index...].starts(with: "export ".utf8) || text[index...].starts(with: "export\t".utf8) {
            index += 7
            skipBlanks()
        }
        let name = text[index...].prefix {
            VariableScanner.isTypeByte($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        index = name.endIndex
        guard !name.isEmpty else { return nil }
        if index < text.count, text[index] == UInt8(ascii: ":") {
            guard index + 1 < text.count, text[index + 1] == 0x20 || text[index + 1] == 0x09 else { return nil }
        } else {
            skipBlanks()
            guard index < text.count, text[index] == UInt8(ascii: "=") else { return nil }
        }
        index += 1
        skipBlanks()
        return (String(decoding: name, as: UTF8.self), value())
    }

    private mutating func value() -> String {
        if let quote = peek, "'\"`".utf8.contains(quote), let end = closing(quote) {
            let inside = String(decoding: text[(index + 1)..<end], as: UTF8.self)
            index = end + 1
            guard quote == UInt8(ascii: "\"") else { return inside }
            return inside.replacing("\\n", with: "\n").replacing("\\r", with: "\r")
        }
        let line = text[index...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "#") }
        index = line.endIndex
        return String(decoding: line, as: UTF8.self).trimmedBlanks
    }

    /// The quote that closes the one here; a backslash keeps a quote from closing.
    private func closing(_ quote: UInt8) -> Int? {
        var end = index + 1
        while end < text.count, text[end] != quote { end += text[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return end < text.count ? end : nil
    }

    private var peek: UInt8? { index < text.count ? text[index] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x09 { index += 1 }
    }
}
