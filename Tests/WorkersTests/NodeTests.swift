import Testing
import Workers

@Suite struct NodeTests {
    @Test(
        "what a handler returns is the answer",
        arguments: [
            ("node.echo", #"{"a":"ä\n"}"#, #"{"a":"ä\n"}"#), ("node.callback", #"{"name":"x"}"#, #"{"called":"x"}"#),
            ("node.nothing", "{}", "null"), ("node.nested.inner.get", "{}", #""inner""#),
            ("common.get", #"{"path":"/a"}"#, #"{"statusCode":200,"body":"/a"}"#),
        ])
    func answers(handler: String, event: String, answer: String) async throws {
        let text = try await withPool(node(handler)) { await $0.call(event).text }
        #expect(text == answer)
    }

    @Test(
        "what a handler throws has Lambda's error document",
        arguments: [
            (
                "node.throws",
                #"handler: {"errorType":"RangeError","errorMessage":"too far","trace":["RangeError: too far""#
            ),
            ("node.throwsText", #"handler: {"errorType":"string","errorMessage":"plain text","trace":[]}"#),
            ("node.callbackError", #"handler: {"errorType":"TypeError","errorMessage":"refused""#),
            (
                "node.missing",
                #"initialization: {"errorType":"Runtime.HandlerNotFound","errorMessage":"node.missing is"#
            ),
            ("nowhere.get", #"initialization: {"errorType":"Runtime.ImportModuleError""#),
            ("needs.get", #"initialization: {"errorType":"Runtime.ImportModuleError""#),
            ("broken.get", #"initialization: {"errorType":"Error","errorMessage":"no database""#),
        ])
    func fails(handler: String, beginning: String) async throws {
        let text = try await withPool(node(handler)) { await $0.call().text }
        #expect(text.hasPrefix(beginning), "\(text)")
    }

    @Test("a process is kept for the next call") func warm() async throws {
        let texts = try await withPool(node("node.count")) { pool in
            [await pool.call().text, await pool.call().text, await pool.call().text]
        }
        #expect(texts == ["1", "2", "3"])
    }

    @Test("a function sees its context and its environment, and not that of the shell") func context() async throws {
        let text = try await withPool(node("node.context")) { await $0.call(id: "id-7").text }
        #expect(
            text == #"{"id":"id-7","name":"shop-get","version":"$LATEST","memory":"256","#
                + #""arn":"arn:aws:lambda:us-east-1:000000000000:function:shop-get","left":true}"#)
        let environment = try await withPool(node("node.environment")) { await $0.call().text }
        #expect(environment.contains(#""TABLE":"orders""#) && environment.contains(#""_X_AMZN_TRACE_ID":"Root=1-2-3""#))
        #expect(!environment.contains("SECRET_OF_THE_SHELL"))
    }

    @Test("a process that ends or hangs is replaced") func replaced() async throws {
        let exits = try await withPool(node("node.exits")) { pool in
            [await pool.call(id: "a").text, await pool.call(id: "b").text]
        }
        #expect(
            exits[0].hasPrefix(
                #"exit: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: a Error: Runtime exited"#))
        #expect(exits[1].contains("RequestId: b") && exits[1].contains("exit status 3"))
        let hangs = try await withPool(node("node.hangs", timeout: 0.25)) { await $0.call(id: "c").text }
        #expect(
            hangs == #"timeout: {"errorType":"Sandbox.Timedout","#
                + #""errorMessage":"RequestId: c Error: Task timed out after 0.25 seconds"}"#)
    }

    @Test("calls at the same time have a process each") func concurrency() async throws {
        let pids = try await withPool(node("node.pid")) { pool in
            await withTaskGroup(of: String.self) { calls in
                for _ in 0..<3 { calls.addTask { await pool.call(#"{"wait":300}"#).text } }
                return await calls.reduce(into: Set()) { $0.insert($1) }
            }
        }
        #expect(pids.count == 3)
    }

    @Test("beyond the reserved concurrency a call is throttled") func throttled() async throws {
        let texts = try await withPool(node("node.pid", reserved: 1)) { pool in
            await pool.warm()
            async let first = pool.call(#"{"wait":400}"#).text
            try await Task.sleep(for: .milliseconds(100))
            async let second = pool.call().text
            return [await first, await second]
        }
        #expect(texts[0] != "throttled" && texts[1] == "throttled")
    }

    @Test("beyond the limit of processes a call waits for one") func waits() async throws {
        let pids = try await withPool(node("node.pid")) { pool in
            await withTaskGroup(of: String.self) { calls in
                for _ in 0..<(WorkerPool.defaultLimit + 4) { calls.addTask { await pool.call(#"{"wait":100}"#).text } }
                return await calls.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(pids.count == WorkerPool.defaultLimit + 4)
        #expect(Set(pids).count <= WorkerPool.defaultLimit)
    }

    @Test("what a function writes is logged with its call") func logs() async throws {
        let log = Log()
        _ = try await withPool(node("node.logs"), log: log) { pool in
            _ = await pool.call(id: "id-9")
            try await Task.sleep(for: .milliseconds(200))
        }
        let lines = await log.lines
        #expect(lines.contains { $0.text == "to the output" && $0.stream == .output && $0.requestID == "id-9" })
        #expect(lines.contains { $0.text == "to the errors" && $0.stream == .error && $0.function == "shop-get" })
    }

    @Test("a large event and a large answer pass") func large() async throws {
        let event = #"{"text":""# + String(repeating: "x", count: 5_000_000) + #""}"#
        let text = try await withPool(node("node.echo")) { await $0.call(event).text }
        #expect(text == event)
    }
}
