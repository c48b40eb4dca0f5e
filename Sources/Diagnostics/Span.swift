/// A file of a compilation, as its index in the `SourceMap`. Zero means "no file".
package typealias FileID = UInt32

/// A range of bytes in one source file. Line and column are worked out by the `SourceMap` when somebody asks.
package struct Span: Hashable, Sendable {
    package var file: FileID
    /// Offset of the first byte.
    package var start: UInt32
    /// Offset behind the last byte.
    package var end: UInt32

    package init(file: FileID, start: UInt32, end: UInt32) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// The span of what nobody wrote.
    package static let none = Span(file: 0, start: 0, end: 0)

    package var isNone: Bool { file == 0 }

    /// What is said of a whole map points at its beginning.
    package var firstByte: Span { Span(file: file, start: start, end: min(end, start + 1)) }

    /// An empty span at the start of this one.
    package var atStart: Span { Span(file: file, start: start, end: start) }
}
