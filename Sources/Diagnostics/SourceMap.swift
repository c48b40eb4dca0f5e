/// The files that one compilation has read, in reading order.
package final class SourceMap {
    package private(set) var files: [SourceFile] = []

    package init() {}

    /// Adds a file and returns the id that spans refer to it by.
    package func add(path: String, bytes: [UInt8]) -> FileID {
        files.append(SourceFile(path: path, bytes: bytes))
        return FileID(files.count)
    }

    package subscript(id: FileID) -> SourceFile? {
        id == 0 || Int(id) > files.count ? nil : files[Int(id) - 1]
    }

    /// The position of a span's first byte; `nil` for `Span.none`.
    package func position(of span: Span) -> Position? {
        self[span.file].map { $0.position(at: Int(span.start)) }
    }
}

/// A line and a column, both counted from 1; columns count Unicode scalars.
package struct Position: Hashable, Sendable {
    package var line: Int
    package var column: Int
}

/// One source file: its path as the user would type it, and its bytes.
package final class SourceFile {
    package let path: String
    package let bytes: [UInt8]
    /// Offset of the first byte of every line.
    package private(set) lazy var lineStarts: [Int] = {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        return starts
    }()

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package func position(at offset: Int) -> Position {
        let offset = min(offset, bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let continuations = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 == 0x80 }
        return Position(line: low + 1, column: offset - lineStarts[low] - continuations + 1)
    }

    /// The text of a line (counted from 1) without its line break, invalid UTF-8 replaced.
    package func text(ofLine line: Int) -> String {
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
}
