import Diagnostics

/// The tag and the anchor in front of a value.
struct Properties {
    var tag: String?
    var anchor: String?
    /// The bytes of the tag; empty when there is none.
    var tagSpan: Span
    /// The value without its tag and anchor.
    var valueSpan: Span

    init(tag: String?, anchor: String?, span: Span, bytes: UnsafeBufferPointer<UInt8>) {
        self.tag = tag
        self.anchor = anchor
        tagSpan = span.atStart
        valueSpan = span
        guard tag != nil || anchor != nil else { return }
        // A collection's own start is only as long as its indicator, so the text decides how far its properties go.
        var index = Int(span.start)
        while index < bytes.count, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "&") {
            let start = index
            while index < bytes.count, bytes[index] > 0x20 { index += 1 }
            if bytes[start] == UInt8(ascii: "!") {
                tagSpan = Span(file: span.file, start: UInt32(start), end: UInt32(index))
            }
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        }
        let start = min(UInt32(index), max(span.end, tagSpan.end))
        valueSpan = Span(file: span.file, start: start, end: max(span.end, start))
    }
}
