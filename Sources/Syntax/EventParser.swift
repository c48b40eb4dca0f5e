import CYAML
import Diagnostics

/// What stops the reading of a file.
struct SyntaxError: Error {
    var diagnostic: Diagnostic

    init(
        _ id: String, _ headline: String, _ span: Span, secondary: [Diagnostic.Label] = [], help: String? = nil
    ) {
        diagnostic = Diagnostic(.error, id, headline, at: span, secondary: secondary, help: help)
    }
}

/// libyaml's parser, one event at a time, without a copy of anything.
struct EventParser {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()
    private var offsets: Offsets
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: FileID
    /// Where the current event is. A block collection ends where it starts, a scalar in front of the blanks behind it.
    private(set) var span: Span

    /// - Parameter isASCII: whether the text is, so that libyaml's characters are bytes.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ file: FileID, isASCII: Bool) {
        self.bytes = bytes
        self.file = file
        let start = Encoding.contentStart(bytes)
        offsets = Offsets(bytes, from: start, isASCII: isASCII)
        span = Span(file: file, start: 0, end: 0)
        parser = .allocate(capacity: 1)
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress.map { $0 + start }, bytes.count - start)
    }

    mutating func close() {
        yaml_event_delete(&event)
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Goes on to the next event; what the last one lent is gone then.
    mutating func advance() throws(SyntaxError) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        let start = offsets.byte(at: event.start_mark.index)
        var end = offsets.byte(at: event.end_mark.index)
        // libyaml has a block scalar end behind the line breaks that follow it.
        if event.type == YAML_SCALAR_EVENT {
            while end > start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        }
        span = Span(file: file, start: UInt32(start), end: UInt32(end))
    }

    var kind: yaml_event_type_t { event.type }

    /// A scalar's text.
    var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length)
    }

    /// A scalar without quotes and without block indicator.
    var isPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

    var tag: String? {
        switch event.type {
        case YAML_SCALAR_EVENT: string(event.data.scalar.tag)
        case YAML_SEQUENCE_START_EVENT: string(event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT: string(event.data.mapping_start.tag)
        default: nil
        }
    }

    /// The name defined by `&name`, or used by `*name`.
    var anchor: String? {
        switch event.type {
        case YAML_ALIAS_EVENT: string(event.data.alias.anchor)
        case YAML_SCALAR_EVENT: string(event.data.scalar.anchor)
        case YAML_SEQUENCE_START_EVENT: string(event.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: string(event.data.mapping_start.anchor)
        default: nil
        }
    }

    private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private mutating func failure() -> SyntaxError {
        let raw = parser.pointee
        // The reader, below the scanner, counts bytes; all else counts characters.
        let isReader = raw.error == YAML_READER_ERROR
        let offset =
            isReader ? raw.problem_offset + Encoding.contentStart(bytes) : offsets.byte(at: raw.problem_mark.index)
        let place = SyntaxMessages.Place(bytes: bytes, file: file, offset: min(offset, bytes.count))
        guard raw.error != YAML_MEMORY_ERROR, let problem = raw.problem else {
            return SyntaxError("invalid-yaml", "the file cannot be read as YAML", place.span)
        }
        let context = raw.context.map { (String(cString: $0), offsets.byte(at: raw.context_mark.index)) }
        return SyntaxMessages.error(String(cString: problem), place, context: context)
    }
}

/// Finds the byte of a character, counted as libyaml does, in a text that is mostly read from front to back.
struct Offsets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private let start: Int
    /// A character and its byte, found last.
    private var character = 0
    private var byte: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
        self.start = start
        byte = start
    }

    mutating func byte(at index: Int) -> Int {
        if isASCII { return min(index + start, bytes.count) }
        while character < index, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            character += 1
        }
        while character > index {
            byte -= 1
            while byte > start, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            character -= 1
        }
        return byte
    }
}
