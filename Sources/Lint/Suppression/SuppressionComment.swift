import Diagnostics

/// `# gwc-ignore: COR001, COR002 reason until=2026-12-31` in a YAML file: it speaks of its own line or, on a line of its
/// own, of the next line that has something on it.
struct SuppressionComment {
    var codes: [String]
    var reason: String
    /// The last day on which it counts, `2026-12-31`.
    var until: String?
    /// The comment, from its `#` on.
    var span: Span
    /// Counted from 1.
    var line: Int
    /// What goes when the comment goes: the blanks before it, too, or its whole line when it is alone there.
    var removal: Span

    /// The comments of a file, in its order.
    static func all(in source: SourceFile, _ file: FileID) -> [SuppressionComment] {
        let marker = Array("gwc-ignore:".utf8)
        guard isYAML(source.path), source.bytes.holds(marker) else { return [] }
        return (1...source.lineStarts.count).compactMap { number in
            let range = source.range(ofLine: number)
            guard let hash = commentStart(source.bytes[range], marker) else { return nil }
            let text = String(decoding: source.bytes[hash..<range.upperBound], as: UTF8.self)
            let isAlone = source.bytes[range.lowerBound..<hash].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            let span = Span(file: file, start: UInt32(hash), end: UInt32(range.upperBound))
            return SuppressionComment(
                text, span, line: isAlone ? nextLine(after: number, in: source) : number,
                removal: removal(of: span, alone: isAlone, on: number, in: source))
        }
    }

    private static func removal(of span: Span, alone: Bool, on line: Int, in source: SourceFile) -> Span {
        if alone {
            let next = line < source.lineStarts.count ? UInt32(source.lineStarts[line]) : span.end
            return Span(file: span.file, start: UInt32(source.lineStarts[line - 1]), end: next)
        }
        var start = span.start
        while start > 0, [0x20, 0x09].contains(source.bytes[Int(start) - 1]) { start -= 1 }
        return Span(file: span.file, start: start, end: span.end)
    }

    private init(_ text: String, _ span: Span, line: Int, removal: Span) {
        self.span = span
        self.line = line
        self.removal = removal
        let words = text.drop { $0 != ":" }.dropFirst().split { $0 == " " || $0 == "\t" }
        var codes: [String] = []
        var rest = words[...]
        while let word = rest.first, codes.isEmpty || word.hasPrefix(",") || words[rest.startIndex - 1].hasSuffix(",") {
            codes += word.split(separator: ",").map(String.init)
            rest.removeFirst()
        }
        self.codes = codes
        until = rest.first { $0.hasPrefix("until=") }.map { String($0.dropFirst("until=".count)) }
        reason = rest.filter { !$0.hasPrefix("until=") }.joined(separator: " ")
    }

    private static func isYAML(_ path: String) -> Bool {
        !["json", "js", "cjs", "mjs", "ts", "mts", "cts"].contains { path.hasSuffix(".\($0)") }
    }

    /// Offset of the `#` before the marker, when there is nothing but blanks between and a blank or nothing before it.
    private static func commentStart(_ line: ArraySlice<UInt8>, _ marker: [UInt8]) -> Int? {
        guard let found = line.indices.first(where: { line[$0...].starts(with: marker) }) else { return nil }
        var index = found - 1
        while index >= line.startIndex, line[index] == 0x20 || line[index] == 0x09 { index -= 1 }
        guard index >= line.startIndex, line[index] == UInt8(ascii: "#") else { return nil }
        return index == line.startIndex || line[index - 1] == 0x20 || line[index - 1] == 0x09 ? index : nil
    }

    private static func nextLine(after number: Int, in source: SourceFile) -> Int {
        var next = number + 1
        while next <= source.lineStarts.count {
            let text = source.bytes[source.range(ofLine: next)].drop { $0 == 0x20 || $0 == 0x09 }
            if let first = text.first, first != UInt8(ascii: "#") { return next }
            next += 1
        }
        return number
    }
}

extension [UInt8] {
    /// Whether other bytes stand in these.
    fileprivate func holds(_ other: [UInt8]) -> Bool {
        guard let first = other.first else { return true }
        return withUnsafeBufferPointer { bytes in
            var index = 0
            while index + other.count <= bytes.count {
                if bytes[index] == first, bytes[index..<index + other.count].elementsEqual(other) { return true }
                index += 1
            }
            return false
        }
    }
}
