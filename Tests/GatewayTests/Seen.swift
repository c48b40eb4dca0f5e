import Gateway
import Synchronization
import Tree

/// What functions and backends were sent.
final class Seen: Sendable {
    private let state = Mutex((events: [Node](), outbound: [Outbound]()))

    var events: [Node] { state.withLock { $0.events } }
    var last: Outbound? { state.withLock { $0.outbound.last } }
    func keep(_ event: Node) { state.withLock { $0.events.append(event) } }
    func keep(_ outbound: Outbound) { state.withLock { $0.outbound.append(outbound) } }
}
