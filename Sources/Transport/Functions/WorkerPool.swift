import Gateway
import NIOPosix
import RuntimeConfig
import Synchronization
import Tree

/// The processes of one function: started when they are needed, kept for the next call, as many at once as the function may
/// have.
final class WorkerPool: Sendable {
    private struct State {
        /// The process used last comes last, for it is warm.
        var idle: [Worker] = []
        var all: [ObjectIdentifier: Worker] = [:]
        /// Processes that callers have been told to start and have not yet.
        var promised = 0
        var queue: [(ticket: Int, waiter: CheckedContinuation<Worker?, Never>)] = []
        var tickets = 0
        var isRetired = false

        /// The process used last, one on the caller's own event loop before others: the call need not change threads.
        mutating func takeIdle() -> Worker? {
            guard let loop = MultiThreadedEventLoopGroup.currentEventLoop,
                let place = idle.lastIndex(where: { $0.loop === loop })
            else { return idle.popLast() }
            return idle.remove(at: place)
        }
    }

    private let name: String
    private let arn: String
    private let function: Function
    private let isInspected: Bool
    private let plan: @Sendable () throws(LaunchPlan.Unknown) -> LaunchPlan
    private let log: @Sendable (FunctionEvent) -> Void
    private let state = Mutex(State())

    /// Processes of a function without reserved concurrency, so that a burst does not fill the machine; a call that waits
    /// for longer than `patience` milliseconds while none is on its way gets one more, up to `most`.
    private static let enough = 10
    private static let most = 100
    private static let patience = 250

    init(
        _ name: String, _ arn: String, _ function: Function, isInspected: Bool,
        plan: @escaping @Sendable () throws(LaunchPlan.Unknown) -> LaunchPlan,
        log: @escaping @Sendable (FunctionEvent) -> Void
    ) {
        self.name = name
        self.arn = arn
        self.function = function
        self.isInspected = isInspected
        self.plan = plan
        self.log = log
    }

    func invoke(_ call: Invocation) async -> InvocationResult {
        switch take() {
        case .warm(let worker): return await worker.run(call)
        case .start: return await startAndRun(call)
        case .throttled: return .throttled
        case .wait:
            guard let worker = await nextFree() else { return await startAndRun(call) }
            return await worker.run(call)
        }
    }

    // MARK: Who gets which process

    private enum Choice {
        case warm(Worker)
        case start, throttled, wait
    }

    private func take() -> Choice {
        state.withLock { state in
            while let worker = state.takeIdle() { if worker.isWaiting { return .warm(worker) } }
            let limit = isInspected ? 1 : function.reservedConcurrency ?? Self.enough
            if state.all.count + state.promised < limit {
                state.promised += 1
                return .start
            }
            return function.reservedConcurrency != nil && !isInspected ? .throttled : .wait
        }
    }

    /// The next process that is free; `nil` when it is time to start another one.
    private func nextFree() async -> Worker? {
        await withCheckedContinuation { waiter in
            let ticket = state.withLock { state in
                state.tickets += 1
                state.queue.append((state.tickets, waiter))
                return state.tickets
            }
            if !isInspected { growLater(ticket) }
        }
    }

    private func growLater(_ ticket: Int) {
        MultiThreadedEventLoopGroup.singleton.next().scheduleTask(in: .milliseconds(Int64(Self.patience))) { [self] in
            let (waiter, isSoon) = state.withLock { state -> (CheckedContinuation<Worker?, Never>?, Bool) in
                guard let place = state.queue.firstIndex(where: { $0.ticket == ticket }) else { return (nil, false) }
                if state.promised > 0 || state.all.values.contains(where: \.isStarting) { return (nil, true) }
                guard state.all.count < Self.most else { return (nil, false) }
                state.promised += 1
                return (state.queue.remove(at: place).waiter, false)
            }
            waiter?.resume(returning: nil)
            if isSoon { growLater(ticket) }
        }
    }

    private func startAndRun(_ call: Invocation) async -> InvocationResult {
        let plan: LaunchPlan
        do throws(LaunchPlan.Unknown) { plan = try self.plan() } catch {
            state.withLock { $0.promised -= 1 }
            let document: Node = ["errorType": "Runtime.InvalidEntrypoint", "errorMessage": Node(error.reason)]
            return .failure(JSONWriter.write(document, indentation: nil))
        }
        let role = Worker.Role(
            name: name, arn: arn, timeout: isInspected ? nil : function.timeout * 1000, log: log,
            isIdle: { [weak self] in self?.giveBack($0) }, isGone: { [weak self] in self?.forget($0) })
        let worker = Worker(role, on: MultiThreadedEventLoopGroup.singleton.next())
        state.withLock { state in
            state.promised -= 1
            state.all[ObjectIdentifier(worker)] = worker
        }
        Task(executorPreference: LoopExecutor.of(worker.loop)) { await worker.start(plan) }
        return await worker.run(call)
    }

    private func giveBack(_ worker: Worker) {
        let (waiter, isUnwanted) = state.withLock { state -> (CheckedContinuation<Worker?, Never>?, Bool) in
            if !state.queue.isEmpty { return (state.queue.removeFirst().waiter, false) }
            if !state.isRetired { state.idle.append(worker) }
            return (nil, state.isRetired)
        }
        waiter?.resume(returning: worker)
        if isUnwanted { worker.stop() }
    }

    /// Whoever waits may start a process in its place.
    private func forget(_ worker: Worker) {
        let waiter = state.withLock { state -> CheckedContinuation<Worker?, Never>? in
            state.all[ObjectIdentifier(worker)] = nil
            state.idle.removeAll { $0 === worker }
            if state.queue.isEmpty { return nil }
            state.promised += 1
            return state.queue.removeFirst().waiter
        }
        waiter?.resume(returning: nil)
    }

    // MARK: The end

    func retire() {
        let idle = state.withLock { state in
            state.isRetired = true
            defer { state.idle = [] }
            return state.idle
        }
        for worker in idle { worker.stop() }
    }

    func stop() {
        retire()
        for worker in state.withLock({ Array($0.all.values) }) { worker.stop() }
    }
}
