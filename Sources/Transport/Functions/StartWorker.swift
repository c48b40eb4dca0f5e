import Gateway
import NIOCore
import NIOPosix

extension Worker {
    /// Starts the process. What goes wrong is told to whoever waits for a call.
    func start(_ plan: LaunchPlan) async {
        state.withLock { state in
            guard let timeout = role.timeout else { return }
            state.startAlarm = after(Worker.patience + timeout) {
                $0.failToStart("the handler takes too long to load")
            }
        }
        do {
            let line = try await open(plan.talk)
            state.withLock { $0.line = line }
            let process = try await ChildProcess.start(
                plan.arguments, environment: plan.environment.merging(line.environment) { $1 }, folder: plan.folder,
                descriptor: line.descriptor, on: loop,
                write: { [weak self] stream, text in self?.write(stream, text) },
                end: { [weak self] in self?.lookForEnd() })
            watch(process)
        } catch let error as ChildProcess.NotStarted {
            failToStart("cannot start \(plan.arguments[0]): \(error.reason)")
        } catch {
            failToStart("cannot talk to a process: \(error)")
        }
    }

    private func open(_ talk: LaunchPlan.Talk) async throws -> any Line {
        let receive: @Sendable (LineEvent) -> Void = { [weak self] in self?.receive($0) }
        return switch talk {
        case .socket: try await SocketLine.open(on: loop, receive)
        case .runtimeAPI: try await RuntimeAPILine.open(on: loop, receive)
        }
    }

    /// Asks now and then whether the process still runs, until it does not: the system keeps it until somebody has asked.
    private func watch(_ process: ChildProcess) {
        let isOver = state.withLock { state in
            state.process = process
            return state.phase == .ended
        }
        if isOver { process.kill() }
        loop.scheduleRepeatedTask(initialDelay: .milliseconds(500), delay: .milliseconds(500)) { [self] task in
            if checkEnd() { task.cancel() }
        }
    }

    private func failToStart(_ message: String) {
        guard state.withLock({ $0.phase == .starting }) else { return }
        end(.failure(errorDocument("Runtime.InvalidEntrypoint", message)))
    }

    private func write(_ stream: ChildProcess.Stream, _ text: String) {
        let id = state.withLock { $0.call?.id }
        let kind: FunctionEvent.Kind = stream == .output ? .output(text) : .errorOutput(text)
        role.log(FunctionEvent(function: role.name, requestID: id, kind: kind))
    }

    // MARK: The end of the process

    /// The process has closed something: it ends, or has ended.
    func lookForEnd() {
        for delay in [1, 10, 50, 200] { _ = after(delay) { _ = $0.checkEnd() } }
    }

    /// Whether the process has ended; then whoever waits is told so.
    private func checkEnd() -> Bool {
        let (reason, id) = state.withLock { state -> (String?, String?) in
            guard let reason = state.process?.ending() else { return (nil, nil) }
            state.process = nil
            return (reason, state.phase == .ended ? nil : state.call?.id)
        }
        guard let reason else { return state.withLock { $0.process == nil } }
        // What the process said last may wait to be read: the loop reads before it comes to what is due later.
        _ = after(1) { $0.end(.failure($0.exitDocument(id, reason))) }
        return true
    }
}
