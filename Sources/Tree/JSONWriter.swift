/// Writes trees as JSON, keys in their order, straight into bytes.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    private let indentation: Int?
    /// A line break and blanks, as many as were needed so far.
    private var lineStart = [UInt8(ascii: "\n")]

    /// `indentation` is the number of blanks a level; `nil` writes everything on one line.
    package init(indentation: Int? = 2) { self.indentation = indentation }

    package static func write(_ node: Node, indentation: Int? = 2) -> [UInt8] {
        var writer = JSONWriter(indentation: indentation)
        writer.write(node)
        if indentation != nil { writer.bytes.append(UInt8(ascii: "\n")) }
        return writer.bytes
    }

    /// The tree on one line, for hashing and for messages.
    package static func compact(_ node: Node) -> String {
        String(decoding: write(node, indentation: nil), as: UTF8.self)
    }

    package mutating func write(_ node: Node, depth: Int = 0) { node.walk { write($0, depth: depth) } }

    private mutating func write(_ node: UnsafePointer<Node>, depth: Int) {
        switch node.pointee.content {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .int(let value): bytes.append(contentsOf: String(value).utf8)
        case .double(let value): bytes.append(contentsOf: javaScriptNumber(value).utf8)
        case .string(let value): write(string: value)
        case .unknown(let value): write(string: value.text)
        case .list(let elements):
            elements.withUnsafeBufferPointer { elements in
                write(elements.count, open: "[", close: "]", depth: depth) { writer, index in
                    writer.write(elements.baseAddress! + index, depth: depth + 1)
                }
            }
        case .map(let mapping):
            mapping.entries.withUnsafeBufferPointer { entries in
                write(entries.count, open: "{", close: "}", depth: depth) { writer, index in
                    writer.write(string: entries[index].key)
                    writer.bytes.append(UInt8(ascii: ":"))
                    if writer.indentation != nil { writer.bytes.append(UInt8(ascii: " ")) }
                    writer.write((entries.baseAddress! + index).value, depth: depth + 1)
                }
            }
        }
    }

    /// The brackets of a list or a map around its elements, which `body` writes by their index.
    @inline(__always)
    private mutating func write(
        _ count: Int, open: Unicode.Scalar, close: Unicode.Scalar, depth: Int,
        _ body: (inout JSONWriter, Int) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for index in 0..<count {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(depth + 1)
            body(&self, index)
        }
        if count > 0 { newLine(depth) }
        bytes.append(UInt8(ascii: close))
    }

    private mutating func newLine(_ depth: Int) {
        guard let indentation else { return }
        let blanks = depth * indentation
        while lineStart.count <= blanks { lineStart += repeatElement(UInt8(ascii: " "), count: 32) }
        lineStart.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[...blanks])) }
    }

    private mutating func write(string: String) {
        bytes.append(UInt8(ascii: "\""))
        string.withBytes { text in
            var copied = 0
            for index in 0..<text.count where text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
                copied = index + 1
                escape(text[index])
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: [0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
    }
}

extension JSONWriter {
    /// How many bytes a tree takes when it is written with indentation, `depth` levels deep.
    package static func size(of node: Node, depth: Int = 0, indentation: Int = 2) -> Int {
        node.walk { size(of: $0, depth: depth, indentation) }
    }

    private static func size(of node: UnsafePointer<Node>, depth: Int, _ indentation: Int) -> Int {
        switch node.pointee.content {
        case .null: return 4
        case .bool(let value): return value ? 4 : 5
        case .int(let value): return String(value).utf8.count
        case .double(let value): return javaScriptNumber(value).utf8.count
        case .string(let value): return size(of: value)
        case .unknown(let value): return size(of: value.text)
        case .list(let elements):
            var sum = brackets(elements.count, depth: depth, indentation)
            _ = node.allChildren {
                sum += size(of: $0, depth: depth + 1, indentation)
                return true
            }
            return sum
        case .map(let mapping):
            var sum = brackets(mapping.count, depth: depth, indentation)
            mapping.entries.withUnsafeBufferPointer { entries in
                for index in entries.indices {
                    sum += size(of: entries[index].key) + 2
                    sum += size(of: (entries.baseAddress! + index).value, depth: depth + 1, indentation)
                }
            }
            return sum
        }
    }

    /// Brackets, commas, line breaks and blanks of a list or a map.
    private static func brackets(_ count: Int, depth: Int, _ indentation: Int) -> Int {
        guard count > 0 else { return 2 }
        return 2 + (count - 1) + count * (1 + (depth + 1) * indentation) + 1 + depth * indentation
    }

    private static func size(of string: String) -> Int {
        string.withBytes { text in
            var sum = text.count + 2
            for byte in text where byte < 0x20 || byte == 0x22 || byte == 0x5C { sum += escapedSize(byte) - 1 }
            return sum
        }
    }

    private static func escapedSize(_ byte: UInt8) -> Int {
        switch byte {
        case 0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D: 2
        default: 6
        }
    }
}

/// A number as JavaScript prints it: the shortest digits that read back, with an exponent below 1e-6 and from 1e21 on;
/// `null` for what JSON has no word for.
package func javaScriptNumber(_ value: Double) -> String {
    if let whole = Int(exactly: value), abs(value) < 1e15 { return String(whole) }
    guard value.isFinite else { return "null" }
    let (digits, point) = shortestDigits(value.magnitude)
    let sign = value < 0 ? "-" : ""
    switch point {
    case digits.count...21: return sign + digits + String(repeating: "0", count: point - digits.count)
    case 1...21: return "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))"
    case -5...0: return "\(sign)0.\(String(repeating: "0", count: -point))\(digits)"
    default:
        let mantissa = digits.count == 1 ? digits : "\(digits.prefix(1)).\(digits.dropFirst())"
        return "\(sign)\(mantissa)e\(point > 0 ? "+" : "-")\(abs(point - 1))"
    }
}

/// The shortest digits of a positive number, and the place of its point: 0.0012 is `12` and -2.
private func shortestDigits(_ value: Double) -> (digits: String, point: Int) {
    let parts = "\(value)".split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    var digits = "\(mantissa[0])\(fraction)"[...]
    var point = mantissa[0].count + exponent
    while digits.count > 1, digits.first == "0" {
        digits.removeFirst()
        point -= 1
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (String(digits), point)
}
