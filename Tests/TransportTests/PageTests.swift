import Foundation
import Gateway
import Page
import RuntimeConfig
import Testing
import Transport
import Tree

/// The page at `/_gwc`, asked for as a browser does.
@Suite struct PageTests {
    private func serve() throws -> Server {
        let page = ServicePage()
        var route = Route()
        route.key = "GET /users"
        route.scopes = ["users/read", "users/write"]
        (route.validatesParameters, route.validatesBody) = (true, true)
        route.integration = Integration()
        route.integration?.kind = .awsProxy
        route.integration?.function = "shop-users"
        var config = Config()
        config.apis = [httpAPI([route])]
        page.show(config)
        let sockets = LiveSockets()
        let gateway = Gateway(
            config,
            effects(
                invoke: { _ in .answer(Array(#"{"statusCode":200,"body":"hello"}"#.utf8)) }, sockets: sockets,
                log: { page.record($0) }))
        var options = ServerOptions.patient
        options.aside = { page.answer($0) }
        return try Server.start(host: "127.0.0.1", port: 0, sockets: sockets, options: options) { gateway }
    }

    private func get(_ server: Server, _ target: String, _ headers: String = "Host: localhost") async throws -> String {
        try await Client(port: server.port).send("GET \(target) HTTP/1.1\r\n\(headers)\r\nConnection: close\r\n\r\n")
    }

    private func json(_ answer: String) throws -> Node {
        try #require(JSONText.read(answer.components(separatedBy: "\r\n\r\n").dropFirst().joined()), "\(answer)")
    }

    @Test func showsRoutes() async throws {
        let server = try serve()
        defer { server.stop() }
        let page = try await get(server, "/_gwc")
        #expect(page.hasPrefix("HTTP/1.1 200") && page.contains("<title>gwc local</title>"))
        let route = try json(try await get(server, "/_gwc/routes"))["apis"]?.list?.first?["routes"]?.list?.first
        #expect(route?["method"]?.string == "GET" && route?["path"]?.string == "/users")
        #expect(route?["target"]?.string == "shop-users" && route?["callers"]?.string == "anyone")
        #expect(route?["scopes"]?.string == "users/read users/write" && route?["checks"]?.string == "parameters, body")
    }

    @Test func tellsWhatBecameOfRequests() async throws {
        let server = try serve()
        defer { server.stop() }
        #expect(try await get(server, "/users").hasSuffix("hello"))
        _ = try await get(server, "/nothing")
        let log = try json(try await get(server, "/_gwc/log?after=0"))
        #expect(log["lines"]?.list?.map { $0["status"]?.int } == [200, 404])
        #expect(log["lines"]?.list?.map { $0["route"]?.string }.first == "GET /users")
        let rest = try json(try await get(server, "/_gwc/log?after=1"))
        #expect(rest["lines"]?.list?.map { $0["path"]?.string } == ["/nothing"])
    }

    @Test(arguments: [
        "Host: evil.example", "Host: localhost.evil.example", "Host: localhost\r\nSec-Fetch-Site: cross-site",
        "Host: 127.0.0.1\r\nSec-Fetch-Site: same-site", "Host: localhost\r\nOrigin: https://evil.example",
    ])
    func isNotForOthers(_ headers: String) async throws {
        let server = try serve()
        defer { server.stop() }
        for target in ["/_gwc", "/_gwc/log?after=0"] {
            let answer = try await get(server, target, headers)
            #expect(answer.hasPrefix("HTTP/1.1 404") || answer.hasPrefix("HTTP/1.1 403"), "\(answer)")
        }
    }
}
