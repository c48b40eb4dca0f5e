/// A file of a compilation, as its index in the `SourceMap`. Zero means "no file".
package typealias FileID = UInt32

/// A range of bytes in one source file. Line and column are worked out by the `SourceMap` when somebody asks.
///
/// In eight bytes, as every value of a tree has one and every key another: files from the 16,384th on have no places, and
/// the places behind the first 32 MiB of a file are its end.
package struct Span: Hashable, Sendable {
    private var bits: UInt64

    package init(file: FileID, start: UInt32, end: UInt32) {
        guard file < 1 << 14 else {
            bits = 0
            return
        }
        let first = min(start, Span.farthest)
        bits = UInt64(file) << 50 | UInt64(first) << 25 | UInt64(max(first, min(end, Span.farthest)) - first)
    }

    /// The farthest offset that a span can tell, in bytes.
    package static let farthest: UInt32 = 1 << 25 - 1

    package var file: FileID { FileID(bits >> 50) }
    /// Offset of the first byte.
    package var start: UInt32 { UInt32(truncatingIfNeeded: bits >> 25) & Span.farthest }
    /// Offset behind the last byte.
    package var end: UInt32 { start + UInt32(truncatingIfNeeded: bits) & Span.farthest }

    /// The span of what nobody wrote.
    package static let none = Span(file: 0, start: 0, end: 0)

    package var isNone: Bool { bits >> 50 == 0 }

    /// What is said of a whole map points at its beginning.
    package var firstByte: Span { Span(file: file, start: start, end: min(end, start + 1)) }

    /// An empty span at the start of this one.
    package var atStart: Span { Span(file: file, start: start, end: start) }
}
