import Gateway
import RuntimeConfig
import Testing
import Tree

/// "Overview of WebSocket APIs in API Gateway"
@Suite struct SocketTests {
    private var chat: API {
        api(
            .websocket,
            [
                route("$connect", function: "connect"), route("$disconnect", function: "gone"),
                route("say", function: "say") { $0.answers = true }, route("quiet", function: "say"),
            ])
    }

    @Test func goesThroughALife() async throws {
        let seen = Seen()
        let gateway = gateway(
            chat,
            .test(functions: { function, event in
                seen.keep(event)
                return function == "connect"
                    ? ["statusCode": 200, "headers": ["Sec-WebSocket-Protocol": "b"]]
                    : ["statusCode": 500, "body": "heard"]
            }))
        let handshake = Request(
            method: "GET", target: "/dev?user=me",
            headers: Headers([.init("Sec-WebSocket-Protocol", "a, b"), .init("Upgrade", "websocket")]))
        guard case .accepted(let connection, let subprotocol) = await gateway.connect(handshake, api: "api") else {
            Issue.record("refused")
            return
        }
        #expect(subprotocol == "b" && connection.id.hasSuffix("="))
        let connect = seen.events[0]
        #expect(connect.map?["requestContext"]?.map?["eventType"]?.string == "CONNECT")
        #expect(
            connect.map?["queryStringParameters"] == ["user": "me"] && connect.map?["headers"]?.map?["Upgrade"] == nil)

        #expect(
            await gateway.receive(Array(#"{"action":"say","x":1}"#.utf8), from: connection)
                == .send(Array("heard".utf8)))
        let message = seen.events[1].map
        #expect(message?["body"]?.string == #"{"action":"say","x":1}"# && message?["headers"] == nil)
        #expect(message?["requestContext"]?.map?["routeKey"]?.string == "say")
        #expect(message?["requestContext"]?.map?["connectionId"]?.string == connection.id)
        #expect(await gateway.receive(Array(#"{"action":"quiet"}"#.utf8), from: connection) == .nothing)

        guard case .send(let bytes) = await gateway.receive(Array("no json".utf8), from: connection) else {
            Issue.record("no frame")
            return
        }
        let frame = JSONText.read(String(decoding: bytes, as: UTF8.self))?.map
        #expect(frame?["message"]?.string == "Forbidden" && frame?["connectionId"]?.string == connection.id)

        await gateway.disconnect(connection, code: 1001, reason: "Going away")
        let gone = seen.events.last?.map?["requestContext"]?.map
        #expect(gone?["eventType"]?.string == "DISCONNECT" && gone?["disconnectStatusCode"]?.int == 1001)
    }

    @Test(arguments: [
        ("$request.body.action", #"{"action":"a"}"#, "a"),
        ("${request.body.x}/${request.body.y}", #"{"x":"a","y":"b"}"#, "a/b"),
        ("$request.body.nothing", "{}", "$default"), ("$request.body.action", "text", "$default"),
    ]) func selectsRoutes(_ expression: String, _ message: String, _ key: String) async {
        var api = api(
            .websocket,
            [route("a", function: "a"), route("a/b", function: "a/b"), route("$default", function: "$default")].map {
                var route = $0
                route.answers = true
                return route
            })
        api.routeSelection = expression
        let gateway = gateway(api, .test(functions: { function, _ in ["body": Node(function)] }))
        guard
            case .accepted(let connection, _) = await gateway.connect(
                Request(method: "GET", target: "/dev"), api: "api")
        else {
            Issue.record("refused")
            return
        }
        #expect(await gateway.receive(Array(message.utf8), from: connection) == .send(Array(key.utf8)))
    }

    /// "Create an API Gateway REQUEST authorizer": WebSocket APIs say `route.request`.
    @Test(arguments: [("/dev?t=good", 200), ("/dev?t=bad", 403), ("/dev", 401)])
    func judgesHandshakes(_ target: String, _ status: Int) async {
        var chat = chat
        var authorizer = Authorizer()
        authorizer.function = "judge"
        authorizer.identitySources = ["route.request.querystring.t"]
        chat.authorizers = ["a": authorizer]
        chat.routes[0].authorization = .custom
        chat.routes[0].authorizer = "a"
        let gateway = gateway(
            chat,
            .test(functions: { function, event in
                guard function == "judge" else { return ["statusCode": 200] }
                let arn = event.map?["methodArn"]?.string ?? ""
                let isGood =
                    event.map?["queryStringParameters"]?.map?["t"]?.string == "good" && arn.hasSuffix("/dev/$connect")
                return ["principalId": "p", "policyDocument": isGood ? Policies.allow(arn) : Policies.deny(arn)]
            }))
        switch await gateway.connect(Request(method: "GET", target: target), api: "api") {
        case .accepted(let connection, _):
            #expect(status == 200 && connection.authorizer?.map?["principalId"]?.string == "p")
        case .refused(let response): #expect(response.status == status)
        }
    }

    @Test func servesConnections() async throws {
        let known = Connection(
            id: "JC1dgf9yoAMCK-g=", api: "api", stage: "dev", connectedAt: 0, lastActiveAt: 1000, sourceIP: "1.2.3.4",
            userAgent: "ua", host: "h", headers: Headers())
        let sockets = Sockets(
            find: { $0 == known.id ? known : nil }, send: { id, _ in id == known.id }, close: { $0 == known.id })
        let gateway = gateway(chat, .test(sockets: sockets))
        let path = "/dev/@connections/JC1dgf9yoAMCK-g%3D"
        #expect(await gateway.get(path, method: "POST", body: "x").status == 200)
        #expect(
            await gateway.get(path).text
                == #"{"connectedAt":"1970-01-01T00:00:00.000Z","identity":{"sourceIp":"1.2.3.4","userAgent":"ua"},"lastActiveAt":"1970-01-01T00:00:01.000Z"}"#
        )
        #expect(await gateway.get(path, method: "DELETE").status == 204)
        #expect(
            await gateway.get("/dev/@connections/AAAAAAAAAAAAAAA%3D", method: "POST").headers["x-amzn-ErrorType"]
                == "GoneException")
    }
}
