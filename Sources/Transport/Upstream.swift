import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix

/// Plain HTTP/1.1 from one event loop to backends, over connections that are kept for the next request. A request and its
/// answer never leave the loop, which makes a proxied route several times as fast as a client for all loops does.
final class Upstream: Sendable {
    private let loop: any EventLoop
    /// The connections that nobody uses; the one used last comes last.
    private let idle: NIOLoopBoundBox<[Target.Origin: [UpstreamConnection]]>

    /// Servers close connections that nobody uses, Node.js after five seconds: this side is sooner. In milliseconds.
    static let idleTime = 4000
    private static let connectTime = TimeAmount.seconds(30)

    private static let idempotent: Set<String> = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"]

    init(on loop: any EventLoop) {
        self.loop = loop
        idle = .makeBoxSendingValue([:], eventLoop: loop)
    }

    func fetch(_ outbound: Outbound, _ target: Target) async -> OutboundResult {
        await withCheckedContinuation { waiter in
            let deadline = NIODeadline.now() + .milliseconds(Int64(outbound.timeout))
            let begin: @Sendable () -> Void = {
                self.send(outbound, target, deadline) { waiter.resume(returning: $0) }
            }
            loop.inEventLoop ? begin() : loop.execute(begin)
        }
    }

    func stop() {
        loop.execute {
            for connection in self.idle.value.values.joined() { connection.close() }
            self.idle.value = [:]
        }
    }

    private func send(
        _ outbound: Outbound, _ target: Target, _ deadline: NIODeadline,
        _ done: @escaping @Sendable (OutboundResult) -> Void
    ) {
        while let connection = idle.value[target.origin]?.popLast() {
            guard connection.isOpen else { continue }
            return connection.send(outbound, target, deadline) { [self] end in
                // The backend has closed it meanwhile. Others than these might do something twice (RFC 9110, section 9.2.2).
                if case .neverRead = end, Self.idempotent.contains(outbound.method) {
                    return connect(outbound, target, deadline, done)
                }
                done(end.result)
            }
        }
        connect(outbound, target, deadline, done)
    }

    private func connect(
        _ outbound: Outbound, _ target: Target, _ deadline: NIODeadline,
        _ done: @escaping @Sendable (OutboundResult) -> Void
    ) {
        let connection = NIOLoopBound(
            UpstreamConnection { [weak self] in self?.keep($0, target.origin) }, eventLoop: loop)
        ClientBootstrap(group: loop)
            .connectTimeout(max(.milliseconds(1), min(Self.connectTime, deadline - .now())))
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers(enableOutboundHeaderValidation: false)
                    try channel.pipeline.syncOperations.addHandler(connection.value)
                }
            }
            .connect(host: target.origin.host, port: target.origin.port)
            .whenComplete { result in
                switch result {
                case .success: connection.value.send(outbound, target, deadline) { done($0.result) }
                case .failure(ChannelError.connectTimeout): done(.timeout)
                case .failure: done(NIODeadline.now() >= deadline ? .timeout : .unreachable)
                }
            }
    }

    private func keep(_ connection: UpstreamConnection, _ origin: Target.Origin) {
        idle.value[origin, default: []].append(connection)
    }
}

/// Where a request goes, of an address such as `http://127.0.0.1:8080/a?b=c`.
struct Target: Sendable {
    struct Origin: Hashable, Sendable {
        var host: String
        var port: Int
    }

    var origin: Origin
    /// As `Host` tells it.
    var authority: String
    /// The path and the query.
    var path: String

    /// `nil` for what is not plainly such an address: other schemes, users, brackets, signs that have to be escaped.
    init?(_ url: String) {
        let bytes = url.utf8
        guard url.hasPrefix("http://"), !bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7F || Self.odd.contains($0) })
        else { return nil }
        let rest = url.dropFirst(7)
        let end = rest.utf8.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        authority = String(rest[..<end])
        let tail = rest[end...]
        path = tail.utf8.first == UInt8(ascii: "/") ? String(tail) : "/" + tail
        let parts = authority.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = parts.first, !host.isEmpty, parts.count <= 2 else { return nil }
        guard let port = parts.count == 2 ? Int(Substring(parts[1])) : 80, (1...65_535).contains(port) else {
            return nil
        }
        origin = Origin(host: String(Substring(host)), port: port)
    }

    private static let odd = Set("@[]#\"<>\\^`{|}".utf8)
}
