import CYAML
import Diagnostics

/// What stops the reading of a file.
struct SyntaxError: Error {
    var diagnostic: Diagnostic

    init(_ id: String, _ headline: String, _ span: Span, help: String? = nil) {
        diagnostic = Diagnostic(.error, id, headline, at: span, help: help)
    }
}

/// libyaml's parser as a sequence of Swift events.
struct EventParser {
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd, alias, scalar, sequenceStart, sequenceEnd,
            mappingStart, mappingEnd
    }

    struct Event {
        var kind: Kind
        var span: Span
        /// A scalar's text.
        var text = ""
        /// A scalar without quotes and without block indicator.
        var isPlain = false
        var tag: String?
        /// The name defined by `&name`, or used by `*name`.
        var anchor: String?
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: FileID
    private(set) var documents = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ file: FileID) {
        self.bytes = bytes
        self.file = file
        parser = .allocate(capacity: 1)
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + mark }, bytes.count - mark)
        byteOrderMark = UInt32(mark)
    }

    private let byteOrderMark: UInt32

    func close() {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(SyntaxError) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
        defer { yaml_event_delete(&raw) }
        let span = Span(
            file: file, start: UInt32(raw.start_mark.index) + byteOrderMark,
            end: UInt32(raw.end_mark.index) + byteOrderMark)
        switch raw.type {
        case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, span: span)
        case YAML_DOCUMENT_START_EVENT:
            documents += 1
            return Event(kind: .documentStart, span: span)
        case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, span: span)
        case YAML_ALIAS_EVENT: return Event(kind: .alias, span: span, anchor: text(raw.data.alias.anchor))
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            return Event(
                kind: .scalar, span: span,
                text: String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
                isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, tag: text(scalar.tag), anchor: text(scalar.anchor))
        case YAML_SEQUENCE_START_EVENT:
            return Event(
                kind: .sequenceStart, span: span, tag: text(raw.data.sequence_start.tag),
                anchor: text(raw.data.sequence_start.anchor))
        case YAML_SEQUENCE_END_EVENT: return Event(kind: .sequenceEnd, span: span)
        case YAML_MAPPING_START_EVENT:
            return Event(
                kind: .mappingStart, span: span, tag: text(raw.data.mapping_start.tag),
                anchor: text(raw.data.mapping_start.anchor))
        case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, span: span)
        default: return Event(kind: .streamEnd, span: span)
        }
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func failure() -> SyntaxError {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "the file ends unexpectedly"
        // The reader, below the scanner, knows an offset only.
        let isEncoding = parser.pointee.error == YAML_READER_ERROR
        let index = isEncoding ? parser.pointee.problem_offset : parser.pointee.problem_mark.index
        let offset = min(UInt32(index) + byteOrderMark, UInt32(bytes.count))
        let span = Span(file: file, start: offset, end: min(offset + 1, UInt32(bytes.count)))
        var help: String?
        if problem.contains("cannot start any token"), Int(offset) < bytes.count,
            bytes[Int(offset)] == UInt8(ascii: "\t")
        {
            help = "YAML does not allow tabs for indentation; use blanks"
        }
        return SyntaxError(isEncoding ? "invalid-text" : "invalid-yaml", problem, span, help: help)
    }
}
