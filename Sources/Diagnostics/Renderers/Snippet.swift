/// The lines of one file that a finding points at.
struct Snippet {
    struct Mark {
        var label: Diagnostic.Label
        var isPrimary: Bool
    }

    struct Line {
        /// Counted from 1.
        var number: Int
        var marks: [Mark]
    }

    let file: SourceFile
    /// Where the first mark is.
    let position: Position
    private(set) var lines: [Line] = []

    init(_ file: SourceFile, _ mark: Mark) {
        self.file = file
        position = file.position(at: Int(mark.label.span.start))
        add(mark)
    }

    var lastLine: Int? { lines.last?.number }

    mutating func add(_ mark: Mark) {
        let number = file.position(at: Int(mark.label.span.start)).line
        let index = lines.firstIndex { $0.number >= number } ?? lines.count
        if index == lines.count || lines[index].number != number {
            lines.insert(Line(number: number, marks: []), at: index)
        }
        lines[index].marks.append(mark)
    }
}

/// One line as it is shown: tabs as blanks, nothing that a terminal would obey, and only a stretch of it around the
/// first mark when it is long.
struct LineView {
    struct Mark {
        /// Columns before it.
        var column: Int
        /// Columns under it, at least one.
        var width: Int
        var isPrimary: Bool
        var text: String
    }

    private(set) var text = ""
    private(set) var marks: [Mark] = []

    init(_ file: SourceFile, _ line: Snippet.Line, width: Int) {
        let range = file.range(ofLine: line.number)
        let stretch = LineView.stretch(of: range, around: line.marks, in: file.bytes, width: width)
        let glyphs = LineView.glyphs(file.bytes, stretch)
        let start = stretch.lowerBound > range.lowerBound ? "…" : ""
        text = start + glyphs.map(\.text).joined() + (stretch.upperBound < range.upperBound ? "…" : "")
        for mark in line.marks {
            let span = mark.label.span
            let before = glyphs.prefix { $0.offset < Int(span.start) }.reduce(start.isEmpty ? 0 : 1) { $0 + $1.width }
            let under = glyphs.filter { $0.offset >= Int(span.start) && $0.offset < Int(span.end) }
            marks.append(
                Mark(
                    column: before, width: max(1, under.reduce(0) { $0 + $1.width }), isPrimary: mark.isPrimary,
                    text: mark.label.text))
        }
    }

    /// The bytes to show: the whole line when it is short, else as much as fits, with some text before the first mark.
    private static func stretch(
        of range: Range<Int>, around marks: [Snippet.Mark], in bytes: [UInt8], width: Int
    ) -> Range<Int> {
        guard range.count > width, let mark = marks.first(where: \.isPrimary) ?? marks.first else { return range }
        let focus = min(max(Int(mark.label.span.start), range.lowerBound), range.upperBound)
        var start = max(range.lowerBound, min(focus - width / 3, range.upperBound - width))
        if focus - range.lowerBound < width * 2 / 3 { start = range.lowerBound }
        var end = min(range.upperBound, start + width)
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end > start, end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }

    private struct Glyph {
        var offset: Int
        var text: String
        var width: Int
    }

    private static func glyphs(_ bytes: [UInt8], _ range: Range<Int>) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(range.count)
        var offset = range.lowerBound
        var column = 0
        while offset < range.upperBound {
            let scalar = decode(bytes, offset, range.upperBound)
            var glyph = Glyph(offset: offset, text: String(scalar.value), width: displayWidth(scalar.value))
            if scalar.value == "\t" {
                glyph.width = 4 - column % 4
                glyph.text = String(repeating: " ", count: glyph.width)
            } else if !isPrintable(scalar.value) {
                glyph = Glyph(offset: offset, text: "\u{FFFD}", width: 1)
            }
            column += glyph.width
            glyphs.append(glyph)
            offset += scalar.length
        }
        return glyphs
    }

    private static func decode(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (value: Unicode.Scalar, length: Int) {
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard length > 1, offset + length <= end else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for byte in bytes[offset + 1..<offset + length] {
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }
}
