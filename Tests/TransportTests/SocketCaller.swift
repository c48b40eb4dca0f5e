import Foundation
import Glibc
import Transport

/// A client of a WebSocket API that says bytes and reads frames, right or wrong. Each call blocks a thread of its own.
final class SocketCaller: Sendable {
    struct Frame: Equatable {
        var opcode: UInt8
        var body: [UInt8]

        /// Of a close frame.
        var code: Int? { opcode == 8 && body.count >= 2 ? Int(body[0]) << 8 | Int(body[1]) : nil }
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let descriptor: Int32
    /// The answer to the handshake.
    let answer: String

    var isOpen: Bool { answer.hasPrefix("HTTP/1.1 101") }

    init(port: Int, _ target: String = "/dev", _ headers: String = "") async throws {
        (descriptor, answer) = try await besides {
            let descriptor = try SocketCaller.connected(port)
            let text =
                "GET \(target) HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\(headers)\r\n"
            SocketCaller.write(descriptor, Array(text.utf8))
            var head: [UInt8] = []
            while !head.suffix(4).elementsEqual([13, 10, 13, 10]), let byte = SocketCaller.read(descriptor, 1)?.first {
                head.append(byte)
            }
            return (descriptor, String(decoding: head, as: UTF8.self))
        }
    }

    deinit { close(descriptor) }

    func say(_ text: String) { say(1, Array(text.utf8)) }
    func say(_ opcode: UInt8, _ body: [UInt8], isLast: Bool = true) { say(raw: frame(opcode, body, isLast: isLast)) }
    func say(raw bytes: [UInt8]) { SocketCaller.write(descriptor, bytes) }

    /// The next frame; `nil` when the other side has closed.
    func hear() async throws -> Frame? {
        let descriptor = descriptor
        return try await besides {
            guard let head = SocketCaller.read(descriptor, 2) else { return nil }
            var length = Int(head[1] & 0x7F)
            if length >= 126 {
                guard let more = SocketCaller.read(descriptor, length == 126 ? 2 : 8) else { return nil }
                length = more.reduce(0) { $0 << 8 | Int($1) }
            }
            return SocketCaller.read(descriptor, length).map { Frame(opcode: head[0] & 0x0F, body: $0) }
        }
    }

    /// A frame as clients send it, masked.
    private func frame(_ opcode: UInt8, _ body: [UInt8], isLast: Bool) -> [UInt8] {
        let mask: [UInt8] = [1, 2, 3, 4]
        let count = body.count
        let length: [UInt8] =
            count < 126
            ? [UInt8(count)]
            : count < 65_536
                ? [126, UInt8(count >> 8), UInt8(count & 0xFF)]
                : [127] + (0..<8).map { UInt8(count >> (56 - 8 * $0) & 0xFF) }
        return [(isLast ? 0x80 : 0) | opcode, 0x80 | length[0]] + length.dropFirst() + mask
            + body.enumerated().map { $1 ^ mask[$0 % 4] }
    }

    private static func connected(_ port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 900, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw Client.NotConnected() }
        return descriptor
    }

    private static func write(_ descriptor: Int32, _ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func read(_ descriptor: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes[filled...].withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            if got <= 0 { return nil }
            filled += got
        }
        return bytes
    }
}
