import NIOCore

/// One process of a function. It handles one call at a time, as on AWS.
actor Worker {
    private enum State {
        case starting
        case idle
        case busy
        case ended
    }

    private let function: FunctionConfiguration
    private var line: (any Line)?
    private var state = State.starting
    private var waiter: CheckedContinuation<Outcome?, Never>?
    private var kill: (@Sendable () -> Void)?
    private var timer: Scheduled<Void>?
    private let loop: any EventLoop

    init(_ function: FunctionConfiguration, loop: any EventLoop) {
        self.function = function
        self.loop = loop
    }

    var isIdle: Bool { if case .idle = state { true } else { false } }
    /// The call that the process is in or, since what it writes comes by another way than its answer, was in last.
    private(set) var requestID: String?

    // MARK: What the process does

    /// - Parameter kill: ends the process, whatever it does.
    func started(_ line: any Line, kill: @escaping @Sendable () -> Void) {
        self.line = line
        self.kill = kill
    }

    func receive(_ event: LineEvent) {
        switch event {
        case .ready: if case .starting = state { finish(nil, as: .idle) }
        case .answer(let body): finish(.answered(body), as: .idle)
        case .failure(let body): finish(.failed(.handler, body), as: .idle)
        case .initFailure(let body):
            finish(.failed(.initialization, body), as: .ended)
            stop()
        }
    }

    /// The process has ended.
    func ended(_ reason: String) {
        line?.close()
        let id = requestID.map { "RequestId: \($0) " } ?? ""
        finish(.failed(.exit, "Runtime.ExitError", "\(id)Error: Runtime exited with error: \(reason)"), as: .ended)
    }

    /// The process could not even be started.
    func failed(_ message: String) {
        finish(.failed(.launch, "Runtime.InvalidEntrypoint", message), as: .ended)
    }

    // MARK: What the pool asks for

    /// Waits for the handler to be loaded. `nil` when it is.
    func ready() async -> Outcome? {
        guard case .starting = state else { return nil }
        return await withCheckedContinuation { waiter = $0 }
    }

    func invoke(_ invocation: Invocation, now: Int) async -> Outcome {
        guard case .idle = state, let line else {
            return .failed(.exit, "Runtime.ExitError", "Error: the process of \(function.name) has ended")
        }
        state = .busy
        requestID = invocation.requestID
        line.send(invocation, deadline: now + Int(function.timeout * 1000), arn: function.arn)
        timer = loop.scheduleTask(in: .milliseconds(Int64(function.timeout * 1000))) { [weak self] in
            Task { await self?.timedOut(invocation.requestID) }
        }
        guard let outcome = await withCheckedContinuation({ waiter = $0 }) else {
            preconditionFailure("a process becomes ready once, before its first call")
        }
        return outcome
    }

    func stop() {
        line?.close()
        kill?()
    }

    private func timedOut(_ requestID: String) {
        guard case .busy = state, self.requestID == requestID else { return }
        let seconds = Int((function.timeout * 100).rounded())
        let text = "\(seconds / 100).\(String(seconds % 100 + 100).dropFirst())"
        let message = "RequestId: \(requestID) Error: Task timed out after \(text) seconds"
        finish(.failed(.timeout, "Sandbox.Timedout", message), as: .ended)
        stop()
    }

    private func finish(_ outcome: Outcome?, as state: State) {
        if case .ended = self.state { return }
        timer?.cancel()
        timer = nil
        self.state = state
        waiter?.resume(returning: outcome)
        waiter = nil
    }
}
