import Gateway
import NIOCore
import NIOHTTP1

/// How answers leave a connection.
enum Wire {
    /// As the text of HTTP/1.1, head and body in one piece, which one system call sends, by way of the loop's outbox. It
    /// passes by the encoder, whose context this is and whom only handshakes need.
    case http1(ChannelHandlerContext, Outbox)
    /// A stream of HTTP/2.
    case http2

    func write(_ response: Response, _ context: ChannelHandlerContext, promise: EventLoopPromise<Void>?) {
        switch self {
        case .http1(let encoder, let outbox):
            var text = context.channel.allocator.buffer(capacity: 512 + response.body.count)
            text.writeHTTP1(response)
            encoder.write(NIOAny(text), promise: promise)
            outbox.add(context.channel)
        case .http2: writeParts(response, context, promise)
        }
    }

    private func writeParts(_ response: Response, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?)
    {
        var fields = HTTPHeaders()
        for field in response.headers.fields where field.isClean && !field.isOfHTTP1 {
            fields.add(name: field.name, value: field.value)
        }
        let head = HTTPResponseHead(
            version: .http2, status: HTTPResponseStatus(statusCode: response.status), headers: fields)
        let isInterim = response.status < 200
        context.write(NIOAny(HTTPServerResponsePart.head(head)), promise: isInterim ? promise : nil)
        if !response.body.isEmpty {
            context.write(
                NIOAny(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        if !isInterim { context.write(NIOAny(HTTPServerResponsePart.end(nil)), promise: promise) }
        context.flush()
    }
}

extension ByteBuffer {
    /// An answer as HTTP/1.1 has it (RFC 9112, sections 4 to 6). Its length is among its fields.
    fileprivate mutating func writeHTTP1(_ response: Response) {
        let status = HTTPResponseStatus(statusCode: response.status)
        writeStaticString("HTTP/1.1 ")
        writeString(String(response.status))
        writeStaticString(" ")
        writeString(status.reasonPhrase)
        writeStaticString("\r\n")
        for field in response.headers.fields where field.isClean {
            writeString(field.name)
            writeStaticString(": ")
            writeString(field.value)
            writeStaticString("\r\n")
        }
        writeStaticString("\r\n")
        writeBytes(response.body)
    }
}

extension Response {
    /// Says how long the body is, and leaves it out where none may be (RFC 9110, sections 6.4.1 and 9.3.2).
    mutating func prepare(isHead: Bool, isLast: Bool) {
        let mayHaveBody = !(100..<200).contains(status) && status != 204 && status != 304
        headers.remove("Transfer-Encoding")
        if !mayHaveBody {
            headers.remove("Content-Length")
        } else if !headers.contains("Content-Length") {
            headers.add("Content-Length", "\(body.count)")
        }
        if isHead || !mayHaveBody { body = [] }
        if isLast { headers["Connection"] = "close" }
    }
}

extension Headers.Field {
    /// A field that a function made up may hold a line break, which must not become a field of its own.
    var isClean: Bool {
        var (name, value) = (name, value)
        let isText = value.withUTF8 { !$0.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 } }
        let isName = name.withUTF8 { $0.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") } }
        return isText && isName && !name.isEmpty
    }

    /// Whether it is about a connection of HTTP/1.1 (RFC 9113, section 8.2.2).
    fileprivate var isOfHTTP1: Bool {
        ["Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade"].contains { name.isSameName(as: $0) }
    }
}
