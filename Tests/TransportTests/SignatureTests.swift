import Foundation
import Gateway
import RuntimeConfig
import Testing
import Transport

/// Callers with a key of AWS: what botocore signs is accepted, and nothing else.
@Suite(.enabled(if: Botocore.python != nil, "botocore is not installed here")) struct SignatureTests {
    private func gateway() -> Gateway {
        var route = Route()
        route.key = "ANY /a/{id}"
        route.authorization = .iam
        route.integration = Integration()
        route.integration?.kind = .awsProxy
        route.integration?.function = "f"
        var sockets = API()
        (sockets.id, sockets.kind) = ("chat", .websocket)
        var stage = Stage()
        stage.name = "dev"
        sockets.stages = [stage]
        var config = Config()
        config.apis = [httpAPI([route]), sockets]
        return Gateway(
            config,
            effects(
                invoke: { _ in .answer(Array(#"{"statusCode":200}"#.utf8)) }, sockets: LiveSockets(),
                credentials: ["key": "secret"], log: { _ in }))
    }

    private func status(_ gateway: Gateway, _ method: String, _ target: String, _ body: String, _ headers: Headers)
        async
        -> Response
    {
        var headers = headers
        headers["Host"] = "localhost:3000"
        return await gateway.respond(
            to: Request(method: method, target: target, headers: headers, body: Array(body.utf8)))
    }

    @Test(arguments: [("GET", "/a/7?b=2&a=1%20x", ""), ("POST", "/a/x%3Dy", "{}"), ("DELETE", "/a/ä~", "")])
    func acceptsWhatBotocoreSigns(_ method: String, _ target: String, _ body: String) async throws {
        let gateway = gateway()
        let target = target.replacing("ä", with: "%C3%A4")
        let signed = try await Botocore.sign(method, target, body)
        #expect(await status(gateway, method, target, body, signed).status == 200)
        #expect(await status(gateway, method, target, body + " ", signed).status == 403)
        #expect(await status(gateway, method, target + "1", body, signed).status == 403)
        #expect(await status(gateway, method, target, body, Headers()).status == 403)
        for other in [("other", "secret", "execute-api"), ("key", "guess", "execute-api"), ("key", "secret", "sqs")] {
            let wrong = try await Botocore.sign(method, target, body, key: other.0, secret: other.1, service: other.2)
            #expect(await status(gateway, method, target, body, wrong).status == 403)
        }
    }

    /// "Use @connections commands in your backend service": requests are signed.
    @Test func asksForSignaturesOfServers() async throws {
        let gateway = gateway()
        let target = "/dev/@connections/JC1dgf9yoAMCK-g%3D"
        let unsigned = await status(gateway, "POST", target, "hi", Headers())
        #expect(unsigned.status == 403 && unsigned.headers["x-amzn-ErrorType"] == "MissingAuthenticationTokenException")
        let signed = await status(gateway, "POST", target, "hi", try await Botocore.sign("POST", target, "hi"))
        #expect(signed.status == 410 && signed.headers["x-amzn-ErrorType"] == "GoneException")
        let wrong = try await Botocore.sign("POST", target, "hi", secret: "guess")
        #expect(await status(gateway, "POST", target, "hi", wrong).status == 403)
    }
}

/// botocore, which signs as AWS's own clients do.
enum Botocore {
    static let python: String? = firstPython(["python3"], import: "botocore.auth")

    static func sign(
        _ method: String, _ target: String, _ body: String, key: String = "key", secret: String = "secret",
        service: String = "execute-api"
    ) async throws -> Headers {
        let text = try await run(["python3", "-c", program, method, target, body, key, secret, service])
        return Headers(
            text.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
                return parts.count == 2 ? .init(parts[0], parts[1]) : nil
            })
    }

    private static let program = """
        import sys
        from botocore.auth import SigV4Auth
        from botocore.awsrequest import AWSRequest
        from botocore.credentials import Credentials
        method, target, body, key, secret, service = sys.argv[1:]
        request = AWSRequest(method=method, url="http://localhost:3000" + target, data=body.encode() or None)
        SigV4Auth(Credentials(key, secret), service, "us-east-1").add_auth(request)
        for name, value in request.headers.items():
            print(f"{name}: {value}")
        """
}
