import Glibc
import NIOCore
import NIOPosix
import Testing
import Workers

/// The folder of the handlers, which stand beside the tests.
let handlers = String(#filePath.dropLast("Harness.swift".count)) + "Handlers"

func node(_ handler: String, timeout: Double = 20, reserved: Int? = nil) -> FunctionConfiguration {
    FunctionConfiguration(
        name: "shop-get", runtime: .node(), handler: handler, folder: handlers, environment: ["TABLE": "orders"],
        timeout: timeout, memorySize: 256, reservedConcurrency: reserved)
}

func python(_ handler: String, timeout: Double = 20) -> FunctionConfiguration {
    FunctionConfiguration(name: "shop-get", runtime: .python, handler: handler, folder: handlers, timeout: timeout)
}

func custom(_ handler: String) -> FunctionConfiguration {
    FunctionConfiguration(
        name: "shop-get", runtime: .program("/usr/bin/env", arguments: ["python3", "runtime.py"]), handler: handler,
        folder: handlers, timeout: 20)
}

/// What a pool's function logged.
actor Log {
    private(set) var lines: [LogLine] = []
    func add(_ line: LogLine) { lines.append(line) }
}

/// Runs a pool for as long as the body takes.
func withPool<Result: Sendable>(
    _ function: FunctionConfiguration, log: Log = Log(), _ body: @Sendable (WorkerPool) async throws -> Result
) async throws -> Result {
    var template = Array("/tmp/gwc-workers-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
        for file in ["node.mjs", "python.py"] { unlink("\(folder)/\(file)") }
        rmdir(folder)
    }
    var environment: [String: String] = ["SECRET_OF_THE_SHELL": "x"]
    for name in ["PATH", "HOME"] { if let value = getenv(name) { environment[name] = String(cString: value) } }
    let pool = WorkerPool(
        function, bootstraps: try Bootstraps(writtenTo: folder), environment: environment,
        group: MultiThreadedEventLoopGroup.singleton, log: { line in Task { await log.add(line) } })
    return try await withThrowingTaskGroup(of: Result?.self) { tasks in
        tasks.addTask {
            await pool.run()
            return nil
        }
        let result = try await body(pool)
        await pool.close()
        try await tasks.waitForAll()
        return result
    }
}

extension WorkerPool {
    func call(_ event: String = "{}", id: String = "id-1") async -> Outcome {
        await invoke(Invocation(requestID: id, event: ByteBuffer(string: event), traceID: "Root=1-2-3"))
    }
}

extension Outcome {
    /// The answer as text; what went wrong, in front of its document, when there is none.
    var text: String {
        switch self {
        case .answered(let body): String(buffer: body)
        case .failed(let failure, let body): "\(failure): \(String(buffer: body))"
        case .throttled: "throttled"
        }
    }
}
