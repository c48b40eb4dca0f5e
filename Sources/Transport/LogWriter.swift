import NIOCore
import NIOPosix
import Synchronization

/// Writes lines, those of some milliseconds in one go: a system call for each would be a good part of what a request costs.
package final class LogWriter: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var isDue = false
    }

    private let output: @Sendable ([UInt8]) -> Void
    private let state = Mutex(State())
    /// Nobody reads faster.
    private static let delay = TimeAmount.milliseconds(5)
    /// A reader that is slow slows the gateway down rather than filling its memory.
    private static let limit = 1 << 20

    /// - Parameter output: writes bytes, all of them, in the order of its calls.
    package init(to output: @escaping @Sendable ([UInt8]) -> Void) { self.output = output }

    package func write(_ text: String) {
        let (isFirst, isMuch) = state.withLock { state in
            state.bytes += text.utf8
            defer { state.isDue = true }
            return (!state.isDue, state.bytes.count > Self.limit)
        }
        if isMuch { flush() }
        if isFirst { MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: Self.delay) { self.flush() } }
    }

    /// Writes what is there, in its order.
    package func flush() {
        state.withLock { state in
            state.isDue = false
            if !state.bytes.isEmpty { output(state.bytes) }
            state.bytes.removeAll(keepingCapacity: state.bytes.capacity < Self.limit)
        }
    }
}
