import NIOCore
import Synchronization

/// One WebSocket, for whoever wants to send to it. Sending to one that has ended does nothing and says so.
package final class Socket: Sendable {
    private enum State {
        /// The handshake is not answered yet; what is sent waits.
        case opening([Message])
        case open(any Channel)
        case ended
    }

    private let state = Mutex(State.opening([]))
    private let loop: any EventLoop

    init(loop: any EventLoop, limits: Limits) { self.loop = loop }

    /// Whether the socket was there to take the message.
    @discardableResult
    package func send(_ message: Message) -> Bool {
        let channel: (any Channel)?
        let isThere: Bool
        (channel, isThere) = state.withLock { state in
            switch state {
            case .opening(let waiting):
                state = .opening(waiting + [message])
                return (nil, true)
            case .open(let channel): return (channel, true)
            case .ended: return (nil, false)
            }
        }
        // Outside of the lock: a write that fails ends the socket at once.
        channel?.writeAndFlush(SocketHandler.Command.send(message), promise: nil)
        return isThere
    }

    /// Says goodbye and closes.
    package func close(code: Int, reason: String = "") {
        let channel: (any Channel)? = state.withLock { if case .open(let channel) = $0 { channel } else { nil } }
        channel?.writeAndFlush(SocketHandler.Command.close(code: code, reason: reason), promise: nil)
    }

    package var isOpen: Bool { state.withLock { if case .ended = $0 { false } else { true } } }

    /// On the event loop of the channel, so that what waited goes before what is sent from now on.
    func opened(_ channel: any Channel) {
        let waiting: [Message] = state.withLock { state in
            guard case .opening(let waiting) = state else { return [] }
            state = .open(channel)
            return waiting
        }
        for message in waiting { channel.writeAndFlush(SocketHandler.Command.send(message), promise: nil) }
    }

    func ended() { state.withLock { $0 = .ended } }

    /// The caller has gone before the handshake was answered.
    func abandon(_ application: any Application) {
        ended()
        Task(executorPreference: loop.taskExecutor) {
            await application.disconnect(self, Ending(code: 1006, reason: "", isByCaller: true))
        }
    }
}
