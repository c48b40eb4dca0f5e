import Gateway
import NIOCore
import NIOPosix

/// A call that waits for a process.
struct PendingCall: Sendable {
    let call: Invocation
    let waiter: Worker.Waiter
    /// The event loop that it comes from, if it comes from one.
    let loop = MultiThreadedEventLoopGroup.currentEventLoop
    let since = NIODeadline.now()

    init(_ call: Invocation, _ waiter: Worker.Waiter) {
        self.call = call
        self.waiter = waiter
    }
}

/// The processes of a function and the calls that wait for one.
///
/// A function without reserved concurrency gets as many processes as there are processors: more would only take turns. Those
/// that wait themselves, for a database or for each other, leave calls waiting, and these get processes of their own.
struct PoolState: Sendable {
    /// The process used last comes last, for it is warm.
    var idle: [Worker] = []
    var all: [ObjectIdentifier: Worker] = [:]
    /// Processes that calls are about to start.
    var promised = 0
    /// The call that has waited longest comes first.
    var queue: [PendingCall] = []
    /// Somebody looks at the queue again and again until it is empty.
    var isWatched = false
    var isRetired = false
    /// Until then a process was starting, and calls waited for it.
    private var started = NIODeadline.uptimeNanoseconds(0)

    /// So many processes are started at once.
    static let first = max(2, min(enough, System.coreCount))
    /// So many processes are started for calls that have waited for `patience` while none was on its way; for each that has
    /// waited for `longest`, one more, up to `most`.
    private static let enough = 10
    private static let most = 100
    static let patience = TimeAmount.milliseconds(25)
    private static let longest = TimeAmount.milliseconds(250)
    /// A call may be passed by others as long as it has not waited for this.
    private static let fairness = TimeAmount.milliseconds(5)

    /// The processes that there are and that there will be.
    var count: Int { all.count + promised }

    /// The process used last, one on the caller's own event loop before others: the call need not change threads.
    mutating func takeIdle() -> Worker? {
        guard let loop = MultiThreadedEventLoopGroup.currentEventLoop,
            let place = idle.lastIndex(where: { $0.loop === loop })
        else { return idle.popLast() }
        return idle.remove(at: place)
    }

    /// The call that a process on a loop takes next, one from that loop before others.
    mutating func takeNext(for loop: any EventLoop) -> PendingCall? {
        guard let first = queue.first else { return nil }
        let isPatient = first.since + Self.fairness > .now()
        return queue.remove(at: isPatient ? queue.firstIndex { $0.loop === loop } ?? 0 : 0)
    }

    /// The calls that get a process of their own now; they count as promised.
    mutating func takeDue() -> [PendingCall] {
        let now = NIODeadline.now()
        guard promised == 0, !all.values.contains(where: \.isStarting) else {
            started = now
            return []
        }
        let late = queue.prefix { max($0.since, started) + Self.patience <= now }
        let isLong = late.first.map { $0.since + Self.longest <= now } ?? false
        let room = all.count < Self.enough ? Self.enough - all.count : isLong && all.count < Self.most ? 1 : 0
        let due = Array(late.prefix(room))
        queue.removeFirst(due.count)
        promised += due.count
        return due
    }
}
