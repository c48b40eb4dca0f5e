import Diagnostics

/// Writes trees as JSON straight into bytes.
package struct JSONWriter: ~Copyable {
    /// The order of the keys of each map: as they stand there, or as JavaScript's `localeCompare` sorts them.
    package enum KeyOrder: Sendable { case asWritten, collated }

    private var output = ByteOutput()
    private let indentation: Int?
    private let order: KeyOrder

    /// `indentation` is the number of blanks a level; `nil` writes everything on one line.
    package init(indentation: Int? = 2, keys order: KeyOrder = .asWritten) {
        self.indentation = indentation
        self.order = order
    }

    /// What has been written so far.
    package var bytes: [UInt8] { output.bytes }

    package static func write(_ node: Node, indentation: Int? = 2, keys order: KeyOrder = .asWritten) -> [UInt8] {
        var writer = JSONWriter(indentation: indentation, keys: order)
        writer.write(node)
        if indentation != nil { writer.output.append(ascii: "\n") }
        return writer.bytes
    }

    /// The tree on one line, for hashing and for messages.
    package static func compact(_ node: Node) -> String {
        String(decoding: write(node, indentation: nil), as: UTF8.self)
    }

    package mutating func write(_ node: Node, depth: Int = 0) { node.walk { write($0, depth: depth) } }

    private mutating func write(_ node: UnsafePointer<Node>, depth: Int) {
        switch node.pointee.content {
        case .null: output.append("null")
        case .bool(let value): output.append(value ? "true" : "false")
        case .int(let value): output.append(String(value))
        case .double(let value): output.append(javaScriptNumber(value))
        case .string(let value): write(string: value)
        case .unknown(let value): write(string: value.text)
        case .list(let elements):
            elements.withUnsafeBufferPointer { elements in
                output.append(ascii: "[")
                for index in elements.indices {
                    beginElement(index, depth: depth)
                    write(elements.baseAddress! + index, depth: depth + 1)
                }
                end("]", elements.count, depth: depth)
            }
        case .map(let mapping):
            mapping.entries.withUnsafeBufferPointer { entries in
                output.append(ascii: "{")
                switch order {
                case .asWritten: for index in entries.indices { write(entries, index, at: index, depth: depth) }
                case .collated:
                    for (place, index) in entries.collated.enumerated() {
                        write(entries, index, at: place, depth: depth)
                    }
                }
                end("}", entries.count, depth: depth)
            }
        }
    }

    @inline(__always)
    private mutating func write(
        _ entries: UnsafeBufferPointer<Mapping.Entry>, _ index: Int, at place: Int, depth: Int
    ) {
        beginElement(place, depth: depth)
        write(string: entries[index].key)
        output.append(ascii: ":")
        if indentation != nil { output.append(ascii: " ") }
        write((entries.baseAddress! + index).value, depth: depth + 1)
    }

    @inline(__always)
    private mutating func beginElement(_ index: Int, depth: Int) {
        if index > 0 { output.append(ascii: ",") }
        newLine(depth + 1)
    }

    @inline(__always)
    private mutating func end(_ bracket: Unicode.Scalar, _ count: Int, depth: Int) {
        if count > 0 { newLine(depth) }
        output.append(ascii: bracket)
    }

    @inline(__always)
    private mutating func newLine(_ depth: Int) {
        guard let indentation else { return }
        output.append(ascii: "\n")
        output.append(blanks: depth * indentation)
    }

    private mutating func write(string: String) {
        output.append(ascii: "\"")
        string.withBytes { text in
            var copied = 0
            while true {
                let index = text.nextEscaped(from: copied)
                output.append(UnsafeBufferPointer(rebasing: text[copied..<index]))
                if index == text.count { break }
                escape(text[index])
                copied = index + 1
            }
        }
        output.append(ascii: "\"")
    }

    private mutating func escape(_ byte: UInt8) {
        output.append(ascii: "\\")
        switch byte {
        case 0x22, 0x5C: output.append(byte)
        case 0x08: output.append(ascii: "b")
        case 0x09: output.append(ascii: "t")
        case 0x0A: output.append(ascii: "n")
        case 0x0C: output.append(ascii: "f")
        case 0x0D: output.append(ascii: "r")
        default:
            output.append("u00")
            for digit in [byte >> 4, byte & 15] { output.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
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
            node.forEachChild { sum += size(of: $0, depth: depth + 1, indentation) }
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
            var index = text.nextEscaped(from: 0)
            while index < text.count {
                sum += escapedSize(text[index]) - 1
                index = text.nextEscaped(from: index + 1)
            }
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

extension UnsafeBufferPointer<UInt8> {
    /// The first byte from `start` on that JSON has to escape, or the end.
    fileprivate func nextEscaped(from start: Int) -> Int {
        scan(
            from: start, { $0.holds(below: 0x20) || $0.holds(0x22) || $0.holds(0x5C) },
            { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C })
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
