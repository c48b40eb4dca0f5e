/// The files that one compilation has read, in reading order.
package final class SourceMap {
    package private(set) var files: [SourceFile] = []
    /// The service's folder as the user would type it, with a slash at its end; empty for the current folder.
    private let folder: String

    package init(folder: String = "") {
        self.folder = folder.isEmpty || folder == "." || folder.hasSuffix("/") ? folder : "\(folder)/"
    }

    /// Adds a file, its path relative to the service's folder, and returns the id that spans refer to it by.
    package func add(path: String, bytes: [UInt8]) -> FileID {
        add(typedPath: path.hasPrefix("/") || folder == "." ? path : folder + path, bytes: bytes)
    }

    /// Adds a file under the path that the user typed.
    package func add(typedPath: String, bytes: [UInt8]) -> FileID {
        files.append(SourceFile(path: typedPath, bytes: bytes))
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

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// One source file: its path as the user would type it, and its bytes.
package final class SourceFile {
    package let path: String
    package let bytes: [UInt8]
    /// Offset of the first byte of every line.
    package private(set) lazy var lineStarts: [Int] = {
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while true {
                index = bytes.scan(from: index, { $0.holds(0x0A) || $0.holds(0x0D) }, { $0 == 0x0A || $0 == 0x0D }) + 1
                guard index <= bytes.count else { return }
                // A carriage return counts by itself only when no line feed follows.
                if bytes[index - 1] == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
                starts.append(index)
            }
        }
        return starts
    }()

    /// Spares a look at every byte of a line that may be the whole of a large file.
    private lazy var isASCII = bytes.withUnsafeBufferPointer {
        $0.scan({ !$0.isASCII }, { $0 >= 0x80 }) == bytes.count
    }

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Offset of the first byte that is text: 3 behind a byte order mark.
    package var contentStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    package func position(at offset: Int) -> Position {
        let offset = min(offset, bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let start = low == 0 ? min(contentStart, offset) : lineStarts[low]
        let continuations = isASCII ? 0 : bytes[start..<offset].count { $0 & 0xC0 == 0x80 }
        return Position(line: low + 1, column: offset - start - continuations + 1)
    }

    /// The bytes of a line (counted from 1) without its line break.
    package func range(ofLine line: Int) -> Range<Int> {
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }
}
