import Foundation
import Gateway
import RuntimeConfig
import Synchronization
import Transport

/// One function with its processes, for as long as a test takes.
final class FunctionBench: Sendable {
    let folder: TestFolder
    let pool: FunctionPool
    private let seen: Seen

    final class Seen: Sendable {
        let events = Mutex<[FunctionEvent]>([])
    }

    /// What processes wrote and reported so far.
    var events: [FunctionEvent] { seen.events.withLock { $0 } }

    init(
        _ runtime: String, _ handler: String, files: [String: String], options: FunctionOptions = FunctionOptions(),
        _ change: (inout Function) -> Void = { _ in }
    ) throws {
        folder = try TestFolder(files)
        for name in files.keys where name.hasSuffix("bootstrap") { chmod("\(folder.path)/\(name)", 0o755) }
        var function = Function()
        function.runtime = runtime
        function.handler = handler
        function.timeout = 120
        function.environment = ["TABLE": "orders"]
        change(&function)
        var config = Config()
        config.functions = ["shop-get": function]
        var options = options
        options.inherited = ProcessInfo.processInfo.environment
        let seen = Seen()
        self.seen = seen
        let bootstraps = "\(folder.path)/.gwc"
        try FileManager.default.createDirectory(atPath: bootstraps, withIntermediateDirectories: true)
        pool = FunctionPool(config, folder: folder.path, bootstraps: bootstraps, options: options) { event in
            seen.events.withLock { $0.append(event) }
        }
    }

    deinit { pool.stop() }

    /// What came of a call, as `answer: …` and the like.
    func call(_ event: String = "{}", id: String = "id-1", timeout: Int = 300_000) async -> String {
        let call = Invocation(
            id: id, function: "shop-get", payload: Array(event.utf8), isEvent: false, timeout: timeout,
            traceID: "Root=1-2-3")
        return switch await pool.invoke(call) {
        case .answer(let bytes): String(decoding: bytes, as: UTF8.self)
        case .failure(let bytes): "failure: \(String(decoding: bytes, as: UTF8.self))"
        case .timeout: "timeout"
        case .missing: "missing"
        case .throttled: "throttled"
        }
    }

    /// Waits until the processes have said something; what they write comes by another way than their answers.
    func waits(for isThere: ([FunctionEvent]) -> Bool) async -> Bool {
        for _ in 0..<600 {
            if isThere(events) { return true }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return false
    }
}

extension FunctionOptions {
    /// With the environment of the tests, in which interpreters are found.
    static var inheriting: FunctionOptions {
        var options = FunctionOptions()
        options.inherited = ProcessInfo.processInfo.environment
        return options
    }
}
