import Gateway
import NIOCore
import NIOPosix
import Synchronization
import Tree

/// One process of a function. It handles one call at a time, as on AWS.
final class Worker: Sendable {
    /// What all processes of a function have in common.
    struct Role: Sendable {
        var name: String
        var arn: String
        /// In milliseconds; `nil` lets a debugger take its time.
        var timeout: Int?
        var log: @Sendable (FunctionEvent) -> Void
        /// The process waits for a call.
        var isIdle: @Sendable (Worker) -> Void
        /// The process has ended, or never started.
        var isGone: @Sendable (Worker) -> Void
    }

    typealias Waiter = CheckedContinuation<InvocationResult, Never>
    enum Phase { case starting, idle, busy, ended }

    struct State {
        var phase = Phase.starting
        var line: (any Line)?
        var process: ChildProcess?
        /// The call that the process is in or was in last.
        var call: Invocation?
        var waiter: Waiter?
        var begin = NIODeadline.now()
        /// What the start took, until a call has told.
        var start: Int?
        /// Ends a start that takes too long.
        var startAlarm: Scheduled<Void>?
        /// When the caller waits no longer, and when the function has taken too long.
        var givesUpAt: NIODeadline?
        var timesOutAt: NIODeadline?
        /// Rings at the first of these, or sooner: calls follow each other fast, so that an alarm for each costs more than one
        /// that looks at what is due.
        var alarm: Scheduled<Void>?
        var ringsAt = NIODeadline.distantFuture
        var hasTold = false
    }

    let role: Role
    let loop: any EventLoop
    let state = Mutex(State())

    /// "Lambda runtime environment": how long a handler may take to load, in milliseconds, besides its timeout.
    static let patience = 10_000

    init(_ role: Role, on loop: any EventLoop) {
        self.role = role
        self.loop = loop
    }

    // MARK: What the pool asks for

    /// Gives the process a call: at once, or when its handler is loaded. The caller waits no longer than the call says; the
    /// function goes on until its own timeout.
    func run(_ call: Invocation, _ waiter: Waiter) {
        let isOver = state.withLock { state in
            if state.phase == .ended { return true }
            (state.call, state.waiter) = (call, waiter)
            let isSure = state.phase == .idle && role.timeout ?? 0 <= call.timeout
            if state.phase == .idle { send(call, &state) }
            if !isSure, role.timeout != nil {
                state.givesUpAt = .now() + .milliseconds(Int64(call.timeout))
                setAlarm(&state)
            }
            return false
        }
        if isOver { waiter.resume(returning: .failure(exitDocument(call.id, ""))) }
    }

    /// Whether the process is there for another call.
    var isWaiting: Bool { state.withLock { $0.phase == .idle } }

    /// Whether its handler is still being loaded.
    var isStarting: Bool { state.withLock { $0.phase == .starting } }

    func stop() { end(.failure(exitDocument(nil, "signal: killed"))) }

    // MARK: What the process says

    func receive(_ event: LineEvent) {
        switch event {
        case .ready: becomeReady()
        case .answer(let body): settle(.answer(Array(body.readableBytesView)))
        case .failure(let body): settle(.failure(Array(body.readableBytesView)))
        case .initFailure(let body): end(.failure(Array(body.readableBytesView)))
        case .closed: lookForEnd()
        }
    }

    private func becomeReady() {
        let isIdle = state.withLock { state in
            guard state.phase == .starting else { return false }
            state.start = milliseconds(since: state.begin)
            state.phase = .idle
            state.startAlarm?.cancel()
            if let call = state.call { send(call, &state) }
            return state.phase == .idle
        }
        if isIdle { role.isIdle(self) }
    }

    private func send(_ call: Invocation, _ state: inout State) {
        state.phase = .busy
        state.begin = .now()
        let deadline = WallClock.now + (role.timeout ?? 3_600_000)
        state.line?.send(call, deadline: deadline, arn: role.arn)
        guard let timeout = role.timeout else { return }
        state.timesOutAt = state.begin + .milliseconds(Int64(timeout))
        setAlarm(&state)
    }

    private func setAlarm(_ state: inout State) {
        guard let next = [state.givesUpAt, state.timesOutAt].compactMap({ $0 }).min() else { return }
        if state.alarm != nil, state.ringsAt <= next { return }
        state.alarm?.cancel()
        state.ringsAt = next
        state.alarm = loop.scheduleTask(deadline: next) { [weak self] in self?.look() }
    }

    /// Does what is due.
    private func look() {
        let (waiter, lateCall) = state.withLock { state -> (Waiter?, String?) in
            let now = NIODeadline.now()
            state.alarm = nil
            let isLate = state.phase == .busy && state.timesOutAt.map { $0 <= now } ?? false
            guard !isLate else { return (nil, state.call?.id) }
            var waiter: Waiter?
            if let moment = state.givesUpAt, moment <= now {
                (waiter, state.waiter, state.givesUpAt) = (state.waiter, nil, nil)
            }
            setAlarm(&state)
            return (waiter, nil)
        }
        waiter?.resume(returning: .timeout)
        if let lateCall { timeOut(lateCall) }
    }

    /// The process has done its call.
    private func settle(_ result: InvocationResult) {
        let taken = state.withLock { state -> (Waiter?, FunctionEvent)? in
            guard state.phase == .busy else { return nil }
            state.phase = .idle
            return (state.takeWaiter(), report(&state))
        }
        guard let (waiter, ending) = taken else { return }
        tell(result, of: ending.requestID)
        role.log(ending)
        role.isIdle(self)
        waiter?.resume(returning: result)
    }

    private func report(_ state: inout State) -> FunctionEvent {
        defer { state.start = nil }
        return FunctionEvent(
            function: role.name, requestID: state.call?.id,
            kind: .report(duration: milliseconds(since: state.begin), start: state.start))
    }

    // MARK: Ends

    private func timeOut(_ id: String) {
        guard let timeout = role.timeout else { return }
        let hundredths = String(timeout % 1000 / 10 + 100).dropFirst()
        let text = "RequestId: \(id) Error: Task timed out after \(timeout / 1000).\(hundredths) seconds"
        end(.failure(errorDocument("Sandbox.Timedout", text)))
    }

    /// Ends the process, and tells whoever waits for it.
    func end(_ result: InvocationResult) {
        let (waiter, isNews, ending) = state.withLock { state -> (Waiter?, Bool, FunctionEvent?) in
            defer { (state.phase, state.hasTold) = (.ended, true) }
            state.startAlarm?.cancel()
            state.alarm?.cancel()
            state.line?.close()
            state.process?.kill()
            return (state.takeWaiter(), !state.hasTold, state.phase == .busy ? report(&state) : nil)
        }
        if waiter != nil { tell(result, of: ending?.requestID) }
        if let ending { role.log(ending) }
        if isNews { role.isGone(self) }
        waiter?.resume(returning: result)
    }

    private func tell(_ result: InvocationResult, of id: String?) {
        guard case .failure(let document) = result, let text = FunctionEvent.errorText(document) else { return }
        role.log(FunctionEvent(function: role.name, requestID: id, kind: .failure(text)))
    }

    func exitDocument(_ id: String?, _ reason: String) -> [UInt8] {
        let cause = reason.isEmpty ? "without providing a reason" : "with error: \(reason)"
        return errorDocument(
            "Runtime.ExitError", "\(id.map { "RequestId: \($0) " } ?? "")Error: Runtime exited \(cause)")
    }

    func errorDocument(_ type: String, _ message: String) -> [UInt8] {
        JSONWriter.write(["errorType": Node(type), "errorMessage": Node(message)], indentation: nil)
    }

    func after(_ milliseconds: Int, _ action: @escaping @Sendable (Worker) -> Void) -> Scheduled<Void> {
        loop.scheduleTask(in: .milliseconds(Int64(milliseconds))) { [weak self] in
            if let self { action(self) }
        }
    }
}

extension Worker.State {
    /// Whoever waits, and no alarm for it any more.
    fileprivate mutating func takeWaiter() -> Worker.Waiter? {
        (givesUpAt, timesOutAt) = (nil, nil)
        defer { waiter = nil }
        return waiter
    }
}

private func milliseconds(since begin: NIODeadline) -> Int {
    Int((NIODeadline.now() - begin).nanoseconds / 1_000_000)
}
