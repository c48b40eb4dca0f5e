import Gateway
import NIOPosix
import RuntimeConfig
import Synchronization
import Tree

/// The processes of one function: started when they are needed, kept for the next call, as many at once as the function may
/// have.
final class WorkerPool: Sendable {
    private let name: String
    private let arn: String
    private let function: Function
    private let isInspected: Bool
    private let plan: @Sendable () throws(LaunchPlan.Unknown) -> LaunchPlan
    private let log: @Sendable (FunctionEvent) -> Void
    private let state = Mutex(PoolState())

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
        await withCheckedContinuation { begin(PendingCall(call, $0)) }
    }

    // MARK: Who gets which process

    private enum Choice {
        case warm(Worker)
        case start, throttled
        case wait(isFirst: Bool)
    }

    private func begin(_ pending: PendingCall) {
        switch choose(pending) {
        case .warm(let worker): worker.run(pending.call, pending.waiter)
        case .start: start(pending)
        case .throttled: pending.waiter.resume(returning: .throttled)
        case .wait(let isFirst): if isFirst { growLater() }
        }
    }

    private func choose(_ pending: PendingCall) -> Choice {
        state.withLock { state in
            while let worker = state.takeIdle() { if worker.isWaiting { return .warm(worker) } }
            let reserved = isInspected ? nil : function.reservedConcurrency
            if state.count < (isInspected ? 1 : reserved ?? PoolState.first) {
                state.promised += 1
                return .start
            }
            if reserved != nil { return .throttled }
            state.queue.append(pending)
            defer { state.isWatched = true }
            return .wait(isFirst: !state.isWatched)
        }
    }

    /// Looks after a while whether calls wait that should have a process of their own.
    private func growLater() {
        if isInspected { return }
        MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: PoolState.patience) { [self] in
            let (due, isGoingOn) = state.withLock { state in
                let due = state.takeDue()
                state.isWatched = !state.queue.isEmpty
                return (due, state.isWatched)
            }
            for pending in due { start(pending) }
            if isGoingOn { growLater() }
        }
    }

    /// Starts a process for a call; it has been promised one.
    private func start(_ pending: PendingCall) {
        let plan: LaunchPlan
        do throws(LaunchPlan.Unknown) { plan = try self.plan() } catch {
            state.withLock { $0.promised -= 1 }
            let document: Node = ["errorType": "Runtime.InvalidEntrypoint", "errorMessage": Node(error.reason)]
            return pending.waiter.resume(returning: .failure(JSONWriter.write(document, indentation: nil)))
        }
        let role = Worker.Role(
            name: name, arn: arn, timeout: isInspected ? nil : function.timeout * 1000, log: log,
            isIdle: { [weak self] in self?.giveBack($0) }, isGone: { [weak self] in self?.forget($0) })
        let worker = Worker(role, on: MultiThreadedEventLoopGroup.singleton.next())
        state.withLock { state in
            state.promised -= 1
            state.all[ObjectIdentifier(worker)] = worker
        }
        worker.run(pending.call, pending.waiter)
        Task(executorPreference: LoopExecutor.of(worker.loop)) { await worker.start(plan) }
    }

    private func giveBack(_ worker: Worker) {
        let (next, isUnwanted) = state.withLock { state -> (PendingCall?, Bool) in
            if let next = state.takeNext(for: worker.loop) { return (next, false) }
            if !state.isRetired { state.idle.append(worker) }
            return (nil, state.isRetired)
        }
        if let next { worker.run(next.call, next.waiter) }
        if isUnwanted { worker.stop() }
    }

    /// Whoever waits may start a process in its place.
    private func forget(_ worker: Worker) {
        let next = state.withLock { state -> PendingCall? in
            state.all[ObjectIdentifier(worker)] = nil
            state.idle.removeAll { $0 === worker }
            if state.queue.isEmpty { return nil }
            state.promised += 1
            return state.queue.removeFirst()
        }
        if let next { start(next) }
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
