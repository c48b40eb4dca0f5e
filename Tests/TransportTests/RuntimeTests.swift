import Foundation
import RuntimeConfig
import Testing
import Transport

@Suite struct PythonTests {
    private func python(_ handler: String) throws -> FunctionBench {
        try FunctionBench("python3.13", handler, files: Handlers.python)
    }

    @Test(arguments: [
        ("py.echo", #"{"a": "ä\n"}"#, #"{"a": "ä\n"}"#), ("py.number", "{}", #"{"price": 1.5}"#),
        ("py.context", "{}", #"{"id": "id-1", "name": "shop-get", "memory": "128", "left": true}"#),
    ])
    func answersWhatHandlersReturn(_ handler: String, _ event: String, _ answer: String) async throws {
        #expect(try await python(handler).call(event) == answer)
    }

    /// Error documents as Lambda's runtime for Python writes them.
    @Test(arguments: [
        ("py.throws", #"{"errorMessage": "too far", "errorType": "ValueError", "requestId": """#),
        (
            "py.unprintable",
            #"{"errorMessage": "Object of type set is not JSON serializable", "errorType": "Runtime.MarshalError""#
        ),
        (
            "py.missing",
            #"{"errorMessage": "Handler 'missing' missing on module 'py'", "errorType": "Runtime.HandlerNotFound""#
        ),
        (
            "nowhere.get",
            #"{"errorMessage": "Unable to import module 'nowhere': No module named 'nowhere'", "errorType": "Runtime.ImportModuleError""#
        ),
        ("py.exits", #"{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: Runtime exited"#),
    ])
    func tellsWhatHandlersRaise(_ handler: String, _ beginning: String) async throws {
        let text = try await python(handler).call()
        #expect(text.hasPrefix("failure: " + beginning), "\(text)")
    }

    @Test func keepsProcesses() async throws {
        let bench = try python("py.count")
        #expect([await bench.call(), await bench.call()] == ["1", "2"])
    }
}

/// "Using the Lambda runtime API for custom runtimes"
@Suite struct RuntimeAPITests {
    private func custom(_ handler: String, files: [String: String] = Handlers.bootstrap) throws -> FunctionBench {
        try FunctionBench("provided.al2023", handler, files: files)
    }

    @Test func givesEventsToPrograms() async throws {
        let bench = try custom("x")
        let arn = "arn:aws:lambda:us-east-1:123456789012:function:shop-get"
        for number in 1...2 {
            let text = await bench.call(#"{"n":\#(number)}"#)
            #expect(text == #"{"event": {"n": \#(number)}, "arn": "\#(arn)", "deadline": true}"#)
        }
        let failure = await bench.call(#"{"fail":1}"#)
        #expect(failure == #"failure: {"errorType": "Refused", "errorMessage": "as asked"}"#)
    }

    @Test func tellsWhyAProgramDoesNotStart() async throws {
        let text = try await custom("fails").call()
        #expect(text.hasPrefix(#"failure: {"errorType": "Setup""#), "\(text)")
        let absent = try await custom("x", files: [:]).call()
        #expect(absent.contains("Runtime.InvalidEntrypoint") && absent.contains("there is no program `bootstrap`"))
        let unknown = try await FunctionBench("java21", "x", files: [:]).call()
        #expect(unknown.contains("nothing here runs java21; name a program for it with --runtime"))
    }

    /// A program that asks, goes away, and asks anew loses no event.
    @Test func losesNoEventToADeadConnection() async throws {
        let program = #"""
            #!/usr/bin/env python3
            import http.client, os, socket
            host, port = os.environ["AWS_LAMBDA_RUNTIME_API"].split(":")
            first = socket.create_connection((host, int(port)))
            first.sendall(b"GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n")
            first.close()
            connection = http.client.HTTPConnection(host, int(port))
            while True:
                connection.request("GET", "/2018-06-01/runtime/invocation/next")
                response = connection.getresponse()
                response.read()
                path = f"/2018-06-01/runtime/invocation/{response.headers['Lambda-Runtime-Aws-Request-Id']}/response"
                connection.request("POST", path.replace("id-", "other-"), '"wrong"')
                wrong = connection.getresponse()
                wrong.read()
                connection.request("POST", path, str(wrong.status))
                connection.getresponse().read()
            """#
        #expect(try await custom("x", files: ["bootstrap": program]).call() == "400")
    }

    @Test func runsProgramsOfArchives() async throws {
        let folder = try TestFolder(Handlers.bootstrap)
        chmod("\(folder.path)/bootstrap", 0o755)
        let zip = Foundation.Process()
        zip.executableURL = URL(filePath: "/usr/bin/env")
        zip.arguments = ["python3", "-c", Self.pack, folder.path]
        try zip.run()
        zip.waitUntilExit()
        let bench = try FunctionBench("provided.al2023", "x", files: [:]) { $0.code = "\(folder.path)/code.zip" }
        #expect(await bench.call(#"{"n":1}"#).hasPrefix(#"{"event": {"n": 1}"#))
    }

    private static let pack = """
        import os, sys, zipfile
        os.chdir(sys.argv[1])
        with zipfile.ZipFile("code.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write("bootstrap")
        """

    /// AWS's own runtime client for Python, from PyPI, when this machine can have it.
    @Test(.enabled(if: RuntimeClient.python != nil, "awslambdaric cannot be installed here"))
    func runsAWSsOwnClient() async throws {
        var options = FunctionOptions()
        options.commands = ["python3.13": [try #require(RuntimeClient.python), "-m", "awslambdaric"]]
        let bench = try FunctionBench("python3.13", "py.echo", files: Handlers.python, options: options)
        #expect(await bench.call(#"{"a": 1}"#) == #"{"a": 1}"#)
        let failing = try FunctionBench("python3.13", "py.throws", files: Handlers.python, options: options)
        #expect(await failing.call().hasPrefix(#"failure: {"errorMessage": "too far", "errorType": "ValueError""#))
    }
}

/// The interpreter of an environment that has awslambdaric.
enum RuntimeClient {
    static let python: String? = {
        let root = String(#filePath.dropLast("/Tests/TransportTests/RuntimeTests.swift".count))
        return firstPython(["\(root)/.build/judges/bin/python", "python3"], import: "awslambdaric")
    }()
}
