import Gateway
import RuntimeConfig
import Testing
import Tree

@Suite struct AnswerTests {
    private var shared: CORS {
        var cors = CORS()
        cors.origins = ["https://a.example"]
        cors.methods = ["GET", "PUT"]
        cors.headers = ["Content-Type"]
        cors.maxAge = 60
        cors.allowsCredentials = true
        return cors
    }

    /// "Configure CORS for HTTP APIs in API Gateway"
    @Test func answersBrowsersFromOtherOrigins() async {
        var api = api(.http, [route("GET /a")])
        api.cors = shared
        let gateway = gateway(
            api,
            .test(functions: { _, _ in
                [
                    "statusCode": 200,
                    "headers": ["Access-Control-Allow-Origin": "https://b.example", "access-control-max-age": "1"],
                ]
            }))
        let ask = ["Origin": "https://a.example", "Access-Control-Request-Method": "PUT"]
        let preflight = await gateway.get("/anything", ask, method: "OPTIONS")
        #expect(preflight.status == 204)
        #expect(preflight.headers["access-control-allow-origin"] == "https://a.example")
        #expect(preflight.headers["access-control-allow-methods"] == "GET,PUT")
        #expect(preflight.headers["access-control-max-age"] == "60")
        let other = await gateway.get("/a", ["Origin": "https://b.example"])
        #expect(other.status == 200 && !other.headers.contains("access-control-allow-origin"))
        let own = await gateway.get("/a", ["Origin": "https://a.example"])
        #expect(own.headers.all("access-control-allow-origin") == ["https://a.example"])
        #expect(
            own.headers["access-control-allow-credentials"] == "true" && !own.headers.contains("access-control-max-age")
        )
    }

    /// "Configure CORS for HTTP APIs in API Gateway", on `$default` routes with authorization; `ANY`: anomalyco/sst issue 5493
    @Test(arguments: [
        ("$default", true), ("ANY /{proxy+}", true), ("OPTIONS /anything", true), ("PUT /anything", false),
    ])
    func guardsPreflightsByTheRouteThatCatchesThem(_ key: String, catches: Bool) async {
        let ask = ["Origin": "https://a.example", "Access-Control-Request-Method": "PUT"]
        var guarded = route(key)
        guarded.authorization = .iam
        var api = api(.http, [guarded])
        api.cors = shared
        let answer = await gateway(api, .test()).get("/anything", ask, method: "OPTIONS")
        #expect(answer.status == (catches ? 403 : 204))
        #expect(answer.headers["access-control-allow-origin"] == "https://a.example")
        api.routes = [guarded, route(key.hasPrefix("OPTIONS") ? "ANY /{proxy+}" : "OPTIONS /{proxy+}")]
        let open = await gateway(api, .test()).get("/anything", ask, method: "OPTIONS")
        #expect(open.status == (key.hasPrefix("OPTIONS") ? 403 : 204))
    }

    /// "Set up CloudWatch logging for REST APIs in API Gateway"
    @Test func logsInTheFormatOfTheStage() async {
        let log = Log()
        var api = api(.rest, [mock("GET /a")])
        api.stages[0].accessLog =
            "$context.identity.sourceIp $context.httpMethod $context.resourcePath $context.status ${context.unheard} $context.error.message."
        let gateway = gateway(api, .test(log: log))
        _ = await gateway.get("/dev/a")
        _ = await gateway.get("/dev/b")
        #expect(
            log.lines.map(\.access) == [
                "127.0.0.1 GET /a 200 - -.", "127.0.0.1 GET /b 403 - Missing Authentication Token.",
            ])
        #expect(log.lines[1].refusal == "MISSING_AUTHENTICATION_TOKEN")
    }

    /// "Payload compression for REST APIs in API Gateway"
    @Test func compressesForThoseWhoAskByName() async {
        var api = api(.rest, [mock("GET /a", body: "0123456789"), mock("POST /a", body: "$input.body")])
        api.minimumCompressionSize = 10
        let codings = Codings(
            encode: { bytes, coding in Array("\(coding):\(bytes.count)".utf8) },
            decode: { bytes, _ in bytes.isEmpty ? nil : bytes.reversed() })
        let gateway = gateway(api, .test(codings: codings))
        let gzip = await gateway.get("/dev/a", ["Accept-Encoding": "br, gzip;q=0.5"])
        #expect(
            gzip.text == "gzip:10" && gzip.headers["Content-Encoding"] == "gzip"
                && gzip.headers["Content-Length"] == "7")
        #expect(await gateway.get("/dev/a", ["Accept-Encoding": "*"]).text == "0123456789")
        #expect(await gateway.get("/dev/a", ["Accept-Encoding": "gzip;q=0"]).text == "0123456789")
        #expect(await gateway.get("/dev/a", ["Content-Encoding": "br"], method: "POST", body: "x").status == 415)
    }

    /// "Gateway responses in API Gateway": variables are put in, nothing is executed.
    @Test func customisesItsOwnAnswers() async {
        var api = api(.rest, [mock("GET /a")])
        var own = GatewayResponse()
        own.status = 418
        own.parameters = [
            "gatewayresponse.header.X-Who": "method.request.header.Who", "gatewayresponse.header.X-Fix": "'1'",
        ]
        own.templates = [
            "application/json":
                #"{"m":$context.error.messageString,"t":"$context.error.responseType","s":"$stageVariables.v"}#if(true)"#
        ]
        api.gatewayResponses = ["DEFAULT_4XX": own]
        api.stages[0].variables = ["v": "x"]
        let answer = await gateway(api).get("/dev/none", ["who": "me"])
        #expect(answer.status == 418 && answer.headers["x-who"] == "me" && answer.headers["x-fix"] == "1")
        #expect(
            answer.text == #"{"m":"Missing Authentication Token","t":"MISSING_AUTHENTICATION_TOKEN","s":"x"}#if(true)"#)
    }

    /// "Transform API requests and responses for HTTP APIs"
    @Test func rewritesParameters() async {
        let api = api(
            .http,
            [
                route("ANY /{proxy+}") { route in
                    var integration = Integration()
                    integration.kind = .httpProxy
                    integration.uri = "http://backend/base/{proxy}"
                    integration.requestParameters = [
                        "append:header.x-new": "$request.querystring.q",
                        "overwrite:querystring.q": "${request.header.who}-$x",
                        "remove:header.who": "''",
                    ]
                    integration.responseParameters = [
                        "200": ["overwrite:statuscode": "202", "append:header.x-back": "$response.body.a"]
                    ]
                    route.integration = integration
                }
            ])
        let seen = Seen()
        let gateway = gateway(
            api,
            .test(fetch: { outbound in
                seen.keep(outbound)
                return .answer(Response(status: 200, body: Array(#"{"a":7}"#.utf8)))
            }))
        let answer = await gateway.get("/a/b?q=1", ["who": "me"])
        #expect(answer.status == 202 && answer.headers["x-back"] == "7")
        #expect(seen.last?.url == "http://backend/base/a/b?q=me-%24x")
        #expect(seen.last?.headers["x-new"] == "1" && seen.last?.headers.contains("who") == false)
        #expect(seen.last?.headers["Forwarded"]?.contains("for=127.0.0.1") == true)
    }

    @Test func findsAPIsByHostAndByDomain() async {
        let gateway = gateway(
            api(.rest, [route("GET /a")]),
            .test(functions: { _, event in ["body": Node(event.map?["path"]?.string ?? "")] })
        ) { config in
            var domain = Domain()
            domain.name = "shop.example.com"
            var mapping = Domain.Route()
            mapping.path = "v1"
            mapping.api = "api"
            mapping.stage = "dev"
            domain.routes = [mapping]
            config.domains = [domain]
        }
        for (host, target, text) in [
            ("api.execute-api.localhost:3000", "/dev/a", "/a"), ("shop.example.com", "/v1/a", "/v1/a"),
            ("localhost:3000", "/dev/a", "/a"),
        ] {
            let request = Request(method: "GET", target: target, headers: Headers([.init("Host", host)]))
            #expect(await gateway.respond(to: request).text == text)
        }
        let stranger = Request(
            method: "GET", target: "/dev/a", headers: Headers([.init("Host", "x.execute-api.localhost")]))
        #expect(await gateway.respond(to: stranger).status == 403)
    }
}
