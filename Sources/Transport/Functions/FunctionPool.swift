import CPOSIX
import Gateway
import Glibc
import RuntimeConfig
import Synchronization
import Tree

/// The functions of a service as processes of this machine: each handles one request at a time, as on Lambda, is kept for
/// the next one, and there are as many as there are requests.
package final class FunctionPool: Sendable {
    private struct State {
        var idle: [String: [Worker]] = [:]
        var busy: [String: Int] = [:]
        var isRetired = false
    }

    private let functions: [String: Function]
    private let folder: String
    private let account: String
    private let region: String
    private let bootstraps: String
    private let state = Mutex(State())

    /// - Parameters:
    ///   - folder: of the service, absolute.
    ///   - bootstraps: a folder to write the programs into that call handlers.
    package init(_ config: Config, folder: String, bootstraps: String) {
        functions = config.functions
        account = config.account
        region = config.region
        self.folder = folder
        self.bootstraps = bootstraps
        for (name, text) in [("bootstrap.mjs", Bootstraps.node), ("bootstrap.py", Bootstraps.python)] {
            guard let file = fopen("\(bootstraps)/\(name)", "w") else { continue }
            fputs(text, file)
            fclose(file)
        }
    }

    package func invoke(_ invocation: Invocation) async -> InvocationResult {
        guard let function = functions[invocation.function] else { return .missing }
        guard let worker = await worker(for: invocation.function, function) else { return .missing }
        guard let worker = worker.worker else { return .throttled }
        let milliseconds = min(invocation.timeout, function.timeout * 1000)
        let line = request(invocation, function, milliseconds)
        if invocation.isEvent {
            Task { _ = await finish(invocation.function, worker, line, milliseconds) }
            return .answer([])
        }
        return await finish(invocation.function, worker, line, milliseconds)
    }

    /// Ends the processes that wait; those that work end with their request.
    package func retire() {
        let idle = state.withLock { state in
            state.isRetired = true
            defer { state.idle = [:] }
            return state.idle.values.flatMap { $0 }
        }
        for worker in idle { worker.end() }
    }

    // MARK: Processes

    /// A process that waits or a new one; one without a worker when the function is busy, `nil` when it does not start.
    private func worker(for name: String, _ function: Function) async -> (worker: Worker?, Void)? {
        let limit = function.reservedConcurrency ?? 100
        let (idle, isFull) = state.withLock { state -> (Worker?, Bool) in
            if state.busy[name, default: 0] >= limit { return (nil, true) }
            state.busy[name, default: 0] += 1
            return (state.idle[name]?.popLast(), false)
        }
        if isFull { return (nil, ()) }
        if let idle { return (idle, ()) }
        guard let program = program(function) else {
            state.withLock { $0.busy[name, default: 1] -= 1 }
            return nil
        }
        do {
            return (try await Worker.start(program, environment: environment(name, function), folder: folder), ())
        } catch {
            state.withLock { $0.busy[name, default: 1] -= 1 }
            return nil
        }
    }

    private func program(_ function: Function) -> [String]? {
        if function.runtime.hasPrefix("nodejs") { return ["node", "\(bootstraps)/bootstrap.mjs"] }
        if function.runtime.hasPrefix("python") { return ["python3", "\(bootstraps)/bootstrap.py"] }
        return nil
    }

    private func environment(_ name: String, _ function: Function) -> [String: String] {
        var environment: [String: String] = [:]
        var entry = gwc_environment()
        while let text = entry?.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
            entry = entry?.successor()
        }
        let own = [
            "_HANDLER": function.handler, "LAMBDA_TASK_ROOT": folder, "AWS_LAMBDA_FUNCTION_NAME": name,
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "\(function.memory)", "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_REGION": region, "AWS_DEFAULT_REGION": region, "AWS_EXECUTION_ENV": "AWS_Lambda_\(function.runtime)",
            "TZ": ":UTC",
        ]
        return environment.merging(own) { $1 }.merging(function.environment) { $1 }
    }

    // MARK: Requests

    /// A line with the event and what the context of a handler tells. Line breaks of JSON stand between its values only.
    private func request(_ invocation: Invocation, _ function: Function, _ milliseconds: Int) -> [UInt8] {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let info: Node = [
            "functionName": Node(invocation.function), "id": Node(invocation.id), "memory": Node("\(function.memory)"),
            "arn": Node("arn:aws:lambda:\(region):\(account):function:\(invocation.function)"),
            "deadline": Node(now.tv_sec * 1000 + now.tv_nsec / 1_000_000 + milliseconds),
        ]
        return Array("{\"info\":".utf8) + JSONWriter.write(info, indentation: nil) + Array(",\"event\":".utf8)
            + invocation.payload.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [UInt8(ascii: "}")]
    }

    private func finish(_ name: String, _ worker: Worker, _ line: [UInt8], _ milliseconds: Int) async
        -> InvocationResult
    {
        do {
            let answer = try await worker.call(line, milliseconds: milliseconds)
            giveBack(name, worker)
            return result(answer)
        } catch WorkerError.late {
            lose(name, worker)
            return timedOut(name, milliseconds)
        } catch {
            lose(name, worker)
            return .failure(
                Array(#"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: Error: Runtime exited"}"#.utf8))
        }
    }

    /// A function that is late by its own timeout has failed, as on Lambda; else the integration is late.
    private func timedOut(_ name: String, _ milliseconds: Int) -> InvocationResult {
        guard let seconds = functions[name]?.timeout, seconds * 1000 <= milliseconds else { return .timeout }
        let message = "Task timed out after \(seconds).00 seconds"
        return .failure(
            JSONWriter.write(["errorType": "Sandbox.Timedout", "errorMessage": Node(message)], indentation: nil))
    }

    private func giveBack(_ name: String, _ worker: Worker) {
        let isKept = state.withLock { state in
            state.busy[name, default: 1] -= 1
            if !state.isRetired { state.idle[name, default: []].append(worker) }
            return !state.isRetired
        }
        if !isKept { worker.end() }
    }

    private func lose(_ name: String, _ worker: Worker) {
        state.withLock { $0.busy[name, default: 1] -= 1 }
        worker.end()
    }

    /// `{"value":…}` or `{"error":…}`; what is inside stays as the function spelled it.
    private func result(_ line: [UInt8]) -> InvocationResult {
        let value = Array(#"{"value":"#.utf8)
        if line.starts(with: value) { return .answer(Array(line.dropFirst(value.count).dropLast())) }
        let python = Array(#"{"value": "#.utf8)
        if line.starts(with: python) { return .answer(Array(line.dropFirst(python.count).dropLast())) }
        let error = JSONText.read(String(decoding: line, as: UTF8.self))?.map?["error"] ?? Node(Mapping())
        return .failure(JSONWriter.write(error, indentation: nil))
    }
}
