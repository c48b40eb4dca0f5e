import Gateway
import RuntimeConfig
import Testing
import Tree

/// Which route takes a request, and what of the request it sees.
@Suite struct RoutingTests {
    private func resource(_ kind: API.Kind, _ keys: [String], _ method: String, _ target: String) async -> String {
        let name = kind == .rest ? "resource" : "routeKey"
        let gateway = gateway(
            api(kind, keys.map { route($0) }),
            .test(functions: { _, event in ["statusCode": 200, "body": event.map?[name] ?? .null] }))
        let answer = await gateway.get(target, method: method)
        return answer.status == 200 ? answer.text : "\(answer.status)"
    }

    /// Measured on AWS in us-west-2: floci-io/floci pull request 3399
    @Test(arguments: [
        ("GET", "/dev/users/me", "/users/{userId}"), ("PATCH", "/dev/users/me", "/users/me"),
        ("POST", "/dev/users/me", "403"), ("GET", "/dev/users/7", "/users/{userId}"),
        ("PATCH", "/dev/users/7", "403"),
    ]) func yieldsToAResourceWithTheMethod(_ method: String, _ target: String, _ expected: String) async {
        let found = await resource(.rest, ["PATCH /users/me", "GET /users/{userId}"], method, target)
        #expect(found == expected)
    }

    @Test func yieldsToVariablesBeforeGreedyOnes() async {
        let keys = ["POST /a/b", "GET /a/{x}", "ANY /{proxy+}", "ANY /a/{proxy+}"]
        #expect(await resource(.rest, keys, "GET", "/dev/a/b") == "/a/{x}")
        #expect(await resource(.rest, keys, "PUT", "/dev/a/b") == "/a/{proxy+}")
        #expect(await resource(.rest, keys, "PUT", "/dev/c") == "/{proxy+}")
    }

    /// "Create routes for HTTP APIs in API Gateway": "1. Full match for a route and method. 2. Match for a route and method
    /// with a greedy path variable (`{proxy+}`). 3. The `$default` route."; `ANY` matches all methods not defined.
    @Test(arguments: [
        ("GET", "/pets", "ANY /pets"), ("GET", "/pets/1", "ANY /pets/{id}"), ("POST", "/pets/1", "POST /pets/{id}"),
        ("GET", "/other/1", "GET /{proxy+}"), ("PUT", "/other/1", "$default"),
    ]) func prefersFullMatches(_ method: String, _ target: String, _ expected: String) async {
        let keys = ["ANY /pets", "GET /{proxy+}", "POST /pets/{id}", "ANY /pets/{id}", "$default"]
        #expect(await resource(.http, keys, method, target) == expected)
    }

    // MARK: "Amazon API Gateway important notes"

    private func event(_ routes: [Route], _ target: String, _ headers: [String: String], method: String = "GET") async
        -> Node?
    {
        let seen = Seen()
        let gateway = gateway(
            api(.rest, routes),
            .test(functions: { _, event in
                seen.keep(event)
                return ["statusCode": 200]
            }))
        _ = await gateway.get(target, headers, method: method)
        return seen.events.last
    }

    private let signature = "AWS4-HMAC-SHA256 Credential=A/20261126/us-east-1/execute-api/aws4_request, Signature=a"

    @Test func keepsSignaturesFromFunctions() async throws {
        let signed = try #require(await event([route("GET /a")], "/dev/a", ["Authorization": signature]))
        #expect(signed["headers"]?["Authorization"] == nil && signed["multiValueHeaders"]?["Authorization"] == nil)
        let other = try #require(await event([route("GET /a")], "/dev/a", ["Authorization": "Bearer x"]))
        #expect(other["headers"]?["Authorization"] == "Bearer x")
    }

    @Test func keepsSignaturesFromBackends() async {
        let seen = Seen()
        let proxied = route("GET /a") { route in
            var integration = Integration()
            integration.kind = .httpProxy
            integration.uri = "http://backend/"
            integration.requestParameters = ["integration.request.header.X-Copy": "method.request.header.Authorization"]
            route.integration = integration
        }
        let gateway = gateway(
            api(.rest, [proxied]),
            .test(fetch: { outbound in
                seen.keep(outbound)
                return .answer(Response(status: 200))
            }))
        _ = await gateway.get("/dev/a", ["Authorization": signature])
        #expect(seen.last?.headers.contains("Authorization") == false && seen.last?.headers.contains("X-Copy") == false)
        _ = await gateway.get("/dev/a", ["Authorization": "Bearer x"])
        #expect(seen.last?.headers["Authorization"] == "Bearer x" && seen.last?.headers["X-Copy"] == "Bearer x")
    }

    /// "API Gateway overrides the method"
    @Test func overridesTheMethod() async {
        let routes = [route("POST /a"), route("PUT /a")]
        let event = await event(routes, "/dev/a", ["X-HTTP-Method-Override": "PUT"], method: "POST")
        #expect(event?["httpMethod"] == "PUT")
        let gateway = gateway(api(.http, routes), .test(functions: { _, event in event["routeKey"] ?? .null }))
        #expect(await gateway.get("/a", ["X-HTTP-Method-Override": "PUT"], method: "POST").text == "POST /a")
    }

    /// "The semicolon character (;) is not supported for any request URL query string and results in the data being split."
    @Test func splitsQueriesAtSemicolons() async {
        let event = await event([route("GET /a")], "/dev/a?a=1;b=2&c=3", [:])
        #expect(event?["queryStringParameters"] == ["a": "1", "b": "2", "c": "3"])
    }
}
