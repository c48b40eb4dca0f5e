import Crypto
import NIOCore
import NIOHTTP1
import NIOWebSocket

extension HTTPHeaders {
    /// The headers of the answer that makes a connection a WebSocket; `nil` when the request is no handshake.
    ///
    /// Source: RFC 6455, section 4.2.
    func acceptance(_ subprotocol: String?) -> HTTPHeaders? {
        let key = self[canonicalForm: "sec-websocket-key"]
        guard key.count == 1, key[0].utf8.count == 24, self[canonicalForm: "sec-websocket-version"] == ["13"] else {
            return nil
        }
        let digest = Insecure.SHA1.hash(data: Array("\(key[0])258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8))
        var headers: HTTPHeaders = [
            "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Accept": base64(Array(digest)),
        ]
        if let subprotocol { headers.add(name: "Sec-WebSocket-Protocol", value: subprotocol) }
        return headers
    }
}

extension Response {
    static var invalidHandshake: Response {
        Response(
            status: 400, headers: ["Content-Type": "text/plain", "Sec-WebSocket-Version": "13"],
            body: ByteBuffer(string: "a WebSocket handshake needs Sec-WebSocket-Key and Sec-WebSocket-Version: 13\n"))
    }
}

extension Channel {
    /// Takes HTTP out of the pipeline and puts frames in.
    func becomeWebSocket(_ socket: Socket, _ application: any Application, _ limits: Limits) {
        let operations = pipeline.syncOperations
        for name in [PipelineName.application, PipelineName.errors, PipelineName.pipelining, PipelineName.encoder] {
            operations.removeHandler(name: name, promise: nil)
        }
        do {
            try operations.addHandlers(
                WebSocketFrameEncoder(), ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: limits.frame)),
                SocketHandler(socket, application, limits))
        } catch {
            return close(promise: nil)
        }
        // The decoder goes last: it hands on what came behind the handshake.
        operations.removeHandler(name: PipelineName.decoder, promise: nil)
    }
}

private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let value = (0..<3).reduce(0) { $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0) }
        for index in 0..<4 {
            text.append(index <= group.count ? alphabet[value >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
        }
    }
    return String(decoding: text, as: UTF8.self)
}
