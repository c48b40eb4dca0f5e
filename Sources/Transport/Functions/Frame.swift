import NIOCore

/// A message between the gateway and a process that runs one of our bootstraps, over a socket that is its descriptor 3:
/// four bytes of length, big end first, then one byte of kind and the body.
///
/// `invoke` carries a line of JSON (`requestId`, `deadline` in milliseconds since 1970, `functionArn`, `traceId`), a line
/// feed, and the event; `answer` what the handler returned; `failure` and `initFailure` an error document.
struct Frame: Sendable {
    enum Kind: UInt8, Sendable {
        case ready = 1
        case invoke, answer, failure, initFailure
    }

    var kind: Kind
    var body: ByteBuffer
}

/// The largest message: answers of functions end at 6 MB, and may be longer by their escapes.
private let largestFrame = 64 << 20

struct FrameDecoder: ByteToMessageDecoder {
    typealias InboundOut = Frame

    struct InvalidFrame: Error {}

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
        guard let length = buffer.getInteger(at: buffer.readerIndex, as: UInt32.self) else { return .needMoreData }
        guard length > 0, length <= largestFrame else { throw InvalidFrame() }
        guard buffer.readableBytes >= 4 + Int(length) else { return .needMoreData }
        buffer.moveReaderIndex(forwardBy: 4)
        guard let kind = buffer.readInteger(as: UInt8.self).flatMap(Frame.Kind.init),
            let body = buffer.readSlice(length: Int(length) - 1)
        else { throw InvalidFrame() }
        context.fireChannelRead(wrapInboundOut(Frame(kind: kind, body: body)))
        return .continue
    }
}

extension ByteBuffer {
    /// Appends a frame of the parts in their order.
    mutating func writeFrame(_ kind: Frame.Kind, _ parts: ByteBuffer...) {
        writeInteger(UInt32(1 + parts.reduce(0) { $0 + $1.readableBytes }))
        writeInteger(kind.rawValue)
        for var part in parts { writeBuffer(&part) }
    }
}
