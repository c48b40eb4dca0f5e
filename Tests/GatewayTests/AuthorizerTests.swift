import Gateway
import RuntimeConfig
import Synchronization
import Testing
import Tree
import Velocity

@Suite struct AuthorizerTests {
    private func guarded(
        _ kind: API.Kind, _ routes: [String], _ authorizer: Authorizer, _ way: Route.Authorization,
        scopes: [String] = []
    ) -> API {
        var api = api(
            kind,
            routes.map { key in
                route(key) {
                    $0.authorization = way
                    $0.authorizer = "a"
                    $0.scopes = scopes
                }
            })
        api.authorizers = ["a": authorizer]
        return api
    }

    private func authorizer(_ change: (inout Authorizer) -> Void) -> Authorizer {
        var authorizer = Authorizer()
        authorizer.function = "judge"
        change(&authorizer)
        return authorizer
    }

    // MARK: REST

    /// "Use API Gateway Lambda authorizers": what is kept is the policy, judged anew for each method.
    @Test func keepsPoliciesAndJudgesThemAnew() async {
        let calls = Counter()
        let clock = Clock()
        let api = guarded(.rest, ["GET /a", "GET /b"], authorizer { $0.kind = .token }, .custom)
        let gateway = gateway(
            api,
            .test(
                clock: clock,
                functions: { function, event in
                    guard function == "judge" else { return ["statusCode": 200] }
                    _ = calls.next()
                    return [
                        "principalId": "p", "policyDocument": Policies.allow(event.map?["methodArn"]?.string ?? ""),
                    ]
                }))
        let token = ["Authorization": "t"]
        #expect(await gateway.get("/dev/a", token).status == 200)
        let denied = await gateway.get("/dev/b", token)
        #expect(denied.status == 403 && denied.text == #"{"Message":"User is not authorized to access this resource"}"#)
        #expect(calls.value == 1)
        clock.advance(300_001)
        #expect(await gateway.get("/dev/b", token).status == 200)
        #expect(calls.value == 2)
        #expect(await gateway.get("/dev/a", ["Authorization": "other"]).status == 200)
    }

    @Test func tellsTheFunctionWhatTheAuthorizerSaid() async {
        let api = guarded(
            .rest, ["GET /a"],
            authorizer {
                $0.kind = .token
                $0.validation = "^t[0-9]$"
            }, .custom)
        let gateway = gateway(
            api,
            .test(functions: { function, event in
                if function == "judge" {
                    return [
                        "principalId": "me", "policyDocument": Policies.allow("*"),
                        "context": ["n": 1, "b": true, "s": "x"],
                    ]
                }
                return ["body": Node(JSONWriter.compact(event.map?["requestContext"]?.map?["authorizer"] ?? .null))]
            }))
        #expect(
            await gateway.get("/dev/a", ["Authorization": "t1"]).text
                == #"{"principalId":"me","n":"1","b":"true","s":"x","integrationLatency":0}"#)
        #expect(await gateway.get("/dev/a", ["Authorization": "u"]).status == 401)
    }

    @Test func refusesVerdictsThatAreNone() async {
        for verdict in [
            ["principalId": "p"], ["policyDocument": Policies.allow("*")],
            ["principalId": "p", "policyDocument": Policies.allow("*"), "context": ["deep": ["no": 1]]],
            ["principalId": "p", "policyDocument": Policies.allow("*"), "context": "flat"],
        ] as [Node] {
            let api = guarded(.rest, ["GET /a"], authorizer { $0.kind = .token }, .custom)
            let answer = await gateway(api, .test(functions: { _, _ in verdict })).get("/dev/a", ["Authorization": "t"])
            #expect(answer.status == 500 && answer.text == #"{"message":null}"#)
        }
    }

    /// "API Gateway resource policies"
    @Test func heedsTheResourcePolicy() async {
        var api = api(.rest, [mock("GET /a"), mock("GET /b")])
        api.policy = [
            "Statement": [
                ["Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"],
                [
                    "Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke",
                    "Resource": "execute-api:/dev/GET/b",
                    "Condition": ["IpAddress": ["aws:SourceIp": ["127.0.0.0/8"]]],
                ],
            ]
        ]
        let gateway = gateway(api)
        #expect(await gateway.get("/dev/a").status == 200)
        #expect(await gateway.get("/dev/b").status == 403)
    }

    // MARK: HTTP

    @Test(arguments: [
        (#"{"isAuthorized":true,"context":{"n":1}}"#, 200), (#"{"isAuthorized":"true"}"#, 500),
        (#"{"isAuthorized":false}"#, 403),
    ]) func readsSimpleAnswers(_ verdict: String, _ status: Int) async {
        let api = guarded(
            .http, ["GET /a"],
            authorizer {
                $0.payloadFormat = "2.0"
                $0.answersSimply = true
                $0.identitySources = ["$request.header.X-Token"]
            }, .custom)
        let gateway = gateway(
            api,
            .test(functions: { function, event in
                function == "judge"
                    ? JSONText.read(verdict)! : event.map?["requestContext"]?.map?["authorizer"] ?? .null
            }))
        let answer = await gateway.get("/a", ["x-token": "t"])
        #expect(answer.status == status)
        if status == 200 { #expect(answer.text == #"{"lambda":{"n":1}}"#) }
        #expect(await gateway.get("/a").status == 401)
    }

    /// "Control access to HTTP APIs with JWT authorizers"
    @Test(arguments: [
        (#"{"iss":"https://issuer","aud":"me","exp":1795688431}"#, [String](), 200),
        (#"{"iss":"https://issuer","client_id":"me"}"#, [], 200),
        (#"{"iss":"https://issuer","aud":["x","me"],"scope":"a b"}"#, ["b"], 200),
        (#"{"iss":"https://issuer","aud":"me","scp":["c"]}"#, ["b"], 403),
        (#"{"iss":"https://issuer","aud":"you","client_id":"me"}"#, [], 401),
        (#"{"iss":"https://other","aud":"me"}"#, [], 401),
        (#"{"iss":"https://issuer","aud":"me","exp":1795688430}"#, [], 401),
        (#"{"iss":"https://issuer","aud":"me","nbf":1795688431}"#, [], 401),
    ]) func checksTokens(_ claims: String, _ scopes: [String], _ status: Int) async {
        let api = guarded(
            .http, ["GET /a"],
            authorizer {
                $0.kind = .jwt
                $0.issuer = "https://issuer"
                $0.audience = ["me"]
                $0.identitySources = ["$request.header.Authorization"]
            }, .jwt, scopes: scopes)
        let gateway = gateway(
            api,
            .test(
                fetch: { outbound in
                    let text =
                        outbound.url.hasSuffix("openid-configuration")
                        ? #"{"jwks_uri":"https://issuer/keys"}"#
                        : #"{"keys":[{"kty":"RSA","kid":"1","n":"AQAB","e":"AQAB"}]}"#
                    return .answer(Response(status: 200, body: Array(text.utf8)))
                }, functions: { _, event in event.map?["requestContext"]?.map?["authorizer"]?.map?["jwt"] ?? .null }))
        let part = { (text: String) in encodeBase64(Array(text.utf8)).filter { $0 != "=" } }
        let token = "\(part(#"{"alg":"RS256","kid":"1"}"#)).\(part(claims)).c2ln"
        let answer = await gateway.get("/a", ["Authorization": "Bearer \(token)"])
        #expect(answer.status == status)
        if status == 401 { #expect(answer.headers["www-authenticate"]?.contains("invalid_token") == true) }
        if claims.contains("[\"x\"") { #expect(answer.text.contains(#""aud":"[x me]""#)) }
    }
}

/// Counts calls.
final class Counter: Sendable {
    private let state = Mutex(0)

    var value: Int { state.withLock { $0 } }
    func next() -> Int {
        state.withLock {
            $0 += 1
            return $0
        }
    }
}

/// What a log says of a refusal.
@Suite struct RefusalLogTests {
    @Test func namesRefusalsOfHTTPAPIs() async {
        let log = Log()
        var api = api(.http, [route("GET /a") { ($0.authorization, $0.authorizer) = (.jwt, "a") }])
        var authorizer = Authorizer()
        authorizer.kind = .jwt
        authorizer.issuer = "https://issuer"
        api.authorizers = ["a": authorizer]
        let gateway = gateway(api, .test(log: log))
        _ = await gateway.get("/a")
        _ = await gateway.get("/b")
        _ = await gateway.get("/a", ["Authorization": "Bearer x"])
        #expect(
            log.lines.map(\.refusal) == [
                "UNAUTHORIZED", "RESOURCE_NOT_FOUND", "UNAUTHORIZED: the token is malformed",
            ])
    }
}
