import Foundation
import RuntimeConfig
import Testing
import Transport

@Suite(.enabled(if: Programs.node, "node is not installed here")) struct NodeTests {
    private func node(_ handler: String, _ change: (inout Function) -> Void = { _ in }) throws -> FunctionBench {
        try FunctionBench("nodejs22.x", handler, files: Handlers.node, change)
    }

    @Test(arguments: [
        ("node.echo", #"{"a":"ä\n"}"#, #"{"a":"ä\n"}"#), ("node.callback", #"{"name":"x"}"#, #"{"called":"x"}"#),
        ("node.nothing", "{}", "null"), ("node.nested.inner.get", "{}", #""inner""#),
        ("common.get", #"{"path":"/a"}"#, #"{"statusCode":200,"body":"/a"}"#),
    ])
    func answersWhatHandlersReturn(_ handler: String, _ event: String, _ answer: String) async throws {
        #expect(try await node(handler).call(event) == answer)
    }

    /// Error documents as Lambda's runtime for Node.js writes them.
    @Test(arguments: [
        ("node.throws", #"{"errorType":"RangeError","errorMessage":"too far","trace":["RangeError: too far""#),
        ("node.throwsText", #"{"errorType":"string","errorMessage":"plain text","trace":[]}"#),
        ("node.callbackError", #"{"errorType":"TypeError","errorMessage":"refused""#),
        ("node.missing", #"{"errorType":"Runtime.HandlerNotFound","errorMessage":"node.missing is"#),
        ("nowhere.get", #"{"errorType":"Runtime.ImportModuleError""#),
        ("needs.get", #"{"errorType":"Runtime.ImportModuleError""#),
        ("broken.get", #"{"errorType":"Error","errorMessage":"no database""#),
    ])
    func tellsWhatHandlersThrow(_ handler: String, _ beginning: String) async throws {
        let text = try await node(handler).call()
        #expect(text.hasPrefix("failure: " + beginning), "\(text)")
    }

    @Test func keepsProcesses() async throws {
        let bench = try node("node.count")
        let texts = [await bench.call(id: "a"), await bench.call(id: "b"), await bench.call(id: "c")]
        #expect(texts == ["1", "2", "3"])
        let starts = bench.events.compactMap { event -> Bool? in
            if case .report(_, let start) = event.kind { start != nil } else { nil }
        }
        #expect(starts == [true, false, false], "the first start is cold")
    }

    @Test func givesContextAndEnvironment() async throws {
        let text = try await node("node.context") { $0.memory = 256 }.call(id: "id-7")
        #expect(
            text == #"{"id":"id-7","name":"shop-get","version":"$LATEST","memory":"256","#
                + #""arn":"arn:aws:lambda:us-east-1:123456789012:function:shop-get","left":true}"#)
        let environment = try await node("node.environment").call()
        #expect(environment.contains(#""TABLE":"orders""#) && environment.contains(#""_X_AMZN_TRACE_ID":"Root=1-2-3""#))
        #expect(!environment.contains(#""SWIFT_TESTING"#) && !environment.contains(#""OLDPWD""#))
    }

    @Test func replacesProcessesThatEnd() async throws {
        let bench = try node("node.exits")
        let first = await bench.call(id: "a")
        #expect(
            first == #"failure: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: a Error: Runtime exited "#
                + #"with error: exit status 3"}"#)
        #expect(await bench.call(id: "b").contains("RequestId: b"))
    }

    @Test func endsProcessesThatTakeTooLong() async throws {
        let text = try await node("node.hangs") { $0.timeout = 1 }.call(id: "c")
        #expect(
            text == #"failure: {"errorType":"Sandbox.Timedout","#
                + #""errorMessage":"RequestId: c Error: Task timed out after 1.00 seconds"}"#)
    }

    /// The integration waits no longer; the function goes on.
    @Test func leavesLateFunctionsAlone() async throws {
        let bench = try node("meeting.waits") { $0.reservedConcurrency = 1 }
        let pid = await bench.call(#"{"file":"/"}"#)
        let late = #"{"file":"\#(bench.folder.path)/go"}"#
        #expect(await bench.call(late, id: "late", timeout: 50) == "timeout")
        #expect(await bench.call(#"{"file":"/"}"#) == "throttled", "it is still busy")
        try bench.folder.write("", to: "go")
        #expect(await bench.waits { $0.contains { $0.requestID == "late" } })
        #expect(await bench.call(#"{"file":"/"}"#) == pid)
    }

    @Test func startsAProcessForEachCall() async throws {
        let bench = try node("meeting.meets")
        let event = #"{"folder":"\#(bench.folder.path)/met","count":3}"#
        let pids = await withTaskGroup(of: String.self) { calls in
            for _ in 0..<3 { calls.addTask { await bench.call(event) } }
            return await calls.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(pids.count == 3)
    }

    @Test func logsWhatFunctionsWrite() async throws {
        let bench = try node("node.logs")
        _ = await bench.call(id: "id-9")
        let output = FunctionEvent(function: "shop-get", requestID: "id-9", kind: .output("to the output"))
        let errors = FunctionEvent(function: "shop-get", requestID: "id-9", kind: .errorOutput("to the errors"))
        #expect(await bench.waits { $0.contains(output) && $0.contains(errors) }, "\(bench.events)")
    }

    @Test func tellsWhyACallFailed() async throws {
        let files = ["index.js": "exports.handler = async () => { throw new TypeError('no table'); }"]
        let bench = try FunctionBench("nodejs20.x", "index.handler", files: files)
        _ = await bench.call(id: "id-7")
        let texts = bench.events.compactMap { event -> String? in
            guard case .failure(let text) = event.kind, event.requestID == "id-7" else { return nil }
            return text
        }
        #expect(texts.count == 1)
        #expect(
            texts.first?.hasPrefix("TypeError: no table\n    at ") == true && texts.first?.contains("index.js") == true)
    }

    @Test func passesLargeEvents() async throws {
        let event = #"{"text":""# + String(repeating: "x", count: 5_000_000) + #""}"#
        let isSame = try await node("node.echo").call(event) == event
        #expect(isSame)
    }

    /// A debugger may stop it for as long as it likes.
    @Test func opensADebugger() async throws {
        var options = FunctionOptions()
        options.inspected = ("shop-get", "127.0.0.1:0")
        let bench = try FunctionBench("nodejs22.x", "node.pid", files: Handlers.node, options: options) {
            $0.timeout = 1
        }
        async let first = bench.call(#"{"wait":1500}"#, timeout: 100)
        async let second = bench.call(#"{"wait":1}"#)
        let pids = await [first, second]
        #expect(Int(pids[0]) != nil && pids[0] == pids[1], "it has one process, and no timeout: \(pids)")
        let isOpen = await bench.waits { events in
            events.contains { event in
                if case .errorOutput(let text) = event.kind {
                    text.contains("Debugger listening on ws://")
                } else {
                    false
                }
            }
        }
        #expect(isOpen)
    }
}

/// Programs that tests need.
enum Programs {
    static let node = isThere("node")
    static let curl = isThere("curl")

    private static func isThere(_ name: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
        }
    }
}
