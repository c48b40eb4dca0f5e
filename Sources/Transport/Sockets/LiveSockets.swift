import Gateway
import NIOCore
import NIOWebSocket
import Synchronization

/// The connections that are open, by id.
package final class LiveSockets: Sendable {
    private struct Live {
        var connection: Connection
        var channel: any Channel
        /// Messages may be sent once the handshake is over; its caller may know of that sooner than this side does.
        var opening: EventLoopPromise<Bool>
        var isOpen = false
    }

    private struct State {
        var live: [String: Live] = [:]
        /// Ids of connections whose handshake is not over yet, by channel.
        var prepared: [ObjectIdentifier: String] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package var count: Int { state.withLock { $0.live.count } }

    /// What servers do with connections, for the gateway.
    package var sockets: Sockets {
        Sockets(
            find: { [self] id in await opened(id)?.connection },
            send: { [self] id, bytes in await send(bytes, to: id) },
            close: { [self] id in await close(id, .server) })
    }

    func prepare(_ connection: Connection, _ channel: any Channel) {
        let opening = channel.eventLoop.makePromise(of: Bool.self)
        let name = ObjectIdentifier(channel)
        state.withLock { state in
            state.live[connection.id] = Live(connection: connection, channel: channel, opening: opening)
            state.prepared[name] = connection.id
        }
        channel.closeFuture.whenComplete { [self] _ in
            let hasNotOpened = state.withLock { state in
                guard state.prepared.removeValue(forKey: name) != nil else { return false }
                state.live[connection.id] = nil
                return true
            }
            if hasNotOpened { opening.succeed(false) }
        }
    }

    /// A connection when its handshake is over; `nil` when there is none, or none any more.
    private func opened(_ id: String) async -> Live? {
        guard let live = state.withLock({ $0.live[id] }) else { return nil }
        if live.isOpen { return live }
        guard (try? await live.opening.futureResult.get()) == true else { return nil }
        return state.withLock { $0.live[id] }
    }

    /// The connection that was prepared for a channel, now open.
    func open(_ channel: any Channel) -> Connection? {
        let live = state.withLock { state -> Live? in
            guard let id = state.prepared.removeValue(forKey: ObjectIdentifier(channel)) else { return nil }
            state.live[id]?.isOpen = true
            return state.live[id]
        }
        live?.opening.succeed(true)
        return live?.connection
    }

    func touch(_ id: String, at moment: Int) { state.withLock { $0.live[id]?.connection.lastActiveAt = moment } }
    func forget(_ id: String) { state.withLock { $0.live[id] = nil } }

    private func send(_ bytes: [UInt8], to id: String) async -> Bool {
        guard let channel = await opened(id)?.channel else { return false }
        let frame = WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: bytes))
        do { try await channel.writeAndFlush(frame) } catch { return false }
        return true
    }

    private func close(_ id: String, _ ending: SocketLimits.Ending) async -> Bool {
        guard let channel = state.withLock({ $0.live[id]?.channel }) else { return false }
        let (code, reason) = SocketLimits.close(for: ending)
        try? await channel.writeAndFlush(closeFrame(code, reason))
        try? await channel.close()
        return true
    }

    /// Ends every connection because the gateway stops.
    func closeAll() {
        for entry in state.withLock({ Array($0.live.values) }) {
            let channel = entry.channel
            channel.writeAndFlush(closeFrame(1001, "Going away")).whenComplete { _ in channel.close(promise: nil) }
        }
    }
}

func closeFrame(_ code: Int, _ reason: String) -> WebSocketFrame {
    var data = ByteBuffer()
    data.writeInteger(UInt16(code))
    data.writeString(reason)
    return WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
}
