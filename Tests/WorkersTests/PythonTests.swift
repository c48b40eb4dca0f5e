import Testing
import Workers

@Suite struct PythonTests {
    @Test(
        "what a handler returns is the answer",
        arguments: [
            ("py.echo", #"{"a": "ä\n"}"#, #"{"a": "ä\n"}"#), ("py.number", "{}", #"{"price": 1.5}"#),
            ("py.context", "{}", #"{"id": "id-1", "name": "shop-get", "memory": "128", "left": true}"#),
        ])
    func answers(handler: String, event: String, answer: String) async throws {
        let text = try await withPool(python(handler)) { await $0.call(event).text }
        #expect(text == answer)
    }

    @Test(
        "what a handler throws has Lambda's error document",
        arguments: [
            ("py.throws", #"handler: {"errorMessage": "too far", "errorType": "ValueError", "requestId": """#),
            (
                "py.unprintable",
                #"handler: {"errorMessage": "Object of type set is not JSON serializable", "errorType": "Runtime.MarshalError""#
            ),
            (
                "py.missing",
                #"initialization: {"errorMessage": "Handler 'missing' missing on module 'py'", "errorType": "Runtime.HandlerNotFound""#
            ),
            (
                "nowhere.get",
                #"initialization: {"errorMessage": "Unable to import module 'nowhere': No module named 'nowhere'", "errorType": "Runtime.ImportModuleError""#
            ),
            (
                "py.exits",
                #"exit: {"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: Runtime exited"#
            ),
        ])
    func fails(handler: String, beginning: String) async throws {
        let text = try await withPool(python(handler)) { await $0.call().text }
        #expect(text.hasPrefix(beginning), "\(text)")
    }

    @Test("a process is kept for the next call") func warm() async throws {
        let texts = try await withPool(python("py.count")) { [await $0.call().text, await $0.call().text] }
        #expect(texts == ["1", "2"])
    }
}

@Suite struct RuntimeAPITests {
    @Test("a program that asks the Runtime API gets its events there") func answers() async throws {
        let texts = try await withPool(custom("x")) { pool in
            [
                await pool.call(#"{"n":1}"#).text, await pool.call(#"{"n":2}"#).text,
                await pool.call(#"{"fail":1}"#).text,
            ]
        }
        let arn = "arn:aws:lambda:us-east-1:000000000000:function:shop-get"
        #expect(texts[0] == #"{"event": {"n": 1}, "arn": "\#(arn)", "deadline": true}"#)
        #expect(texts[1] == #"{"event": {"n": 2}, "arn": "\#(arn)", "deadline": true}"#)
        #expect(texts[2] == #"handler: {"errorType": "Refused", "errorMessage": "as asked"}"#)
    }

    @Test("a program that cannot start says so") func fails() async throws {
        let text = try await withPool(custom("fails")) { await $0.call().text }
        #expect(text.hasPrefix(#"initialization: {"errorType": "Setup""#), "\(text)")
        let missing = FunctionConfiguration(
            name: "shop-get", runtime: .program("/nowhere/bootstrap"), handler: "x", folder: handlers)
        let launch = try await withPool(missing) { await $0.call().text }
        #expect(launch.hasPrefix(#"launch: {"errorType":"Runtime.InvalidEntrypoint""#), "\(launch)")
    }

    @Test("each runtime of Lambda has its way here, or none") func identifiers() {
        #expect(Runtime(identifier: "nodejs22.x", folder: "/f") == .node())
        #expect(Runtime(identifier: "python3.12", folder: "/f") == .python)
        #expect(Runtime(identifier: "provided.al2023", folder: "/f") == .program("/f/bootstrap"))
        #expect(Runtime(identifier: "java21", folder: "/f") == nil)
    }
}
