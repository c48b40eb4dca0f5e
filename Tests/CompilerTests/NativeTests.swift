import Compiler
import Spec
import Testing
import Tree
import Variables

/// Laws of the native dialect.
@Suite struct NativeTests {
    @Test("every key of an API, a stage and a route is in the table of features, and the other way round")
    func features() {
        let tables: [(Feature.Place, [String])] = [
            (.api, APISpec.table.keys.map(\.name)), (.stage, StageSpec.table.keys.map(\.name)),
            (.route, RouteSpec.table.keys.map(\.name).filter { !RouteSpec.integrations.contains($0) }),
            (.integration, RouteSpec.integrations),
        ]
        for (place, keys) in tables {
            let rows = Feature.all.filter { $0.place == place }.map(\.key)
            #expect(Set(rows) == Set(keys), "\(place)")
            #expect(rows.count == Set(rows).count, "\(place)")
        }
    }

    static let missing = Feature.all.flatMap { feature in
        APIKind.allCases.filter { !feature.kinds.contains($0) }.map { (feature, $0) }
    }

    @Test("a key that a kind lacks is an error that names a kind that has it", arguments: missing)
    func refuses(_ feature: Feature, _ kind: APIKind) throws {
        let route = kind == .websocket ? "send" : "GET /a"
        let key = "\(feature.key): {}"
        let text =
            switch feature.place {
            case .api: native(kind, "\(key)\n    routes: { \(route): a }")
            case .stage: native(kind, "stages: { dev: { \(key) } }\n    routes: { \(route): a }")
            case .route: native(kind, "routes: { \(route): { function: a, \(key) } }")
            case .integration: native(kind, "routes: { \(route): { \(key) } }")
            case .part: native(kind, "routes: { \(route): { \(part(feature.key)) } }")
            }
        let made = compiled(text)
        let findings = made.findings
        #expect(findings.contains("`\(feature.key)` is not available for \(kind.words)"), "\(findings)")
        let owner = try #require(APIKind.allCases.first(where: feature.kinds.contains))
        #expect(made.diagnostics.all.contains { $0.id == "not-for-kind" && $0.help?.contains(owner.words) == true })
    }

    /// `request.template` as an author writes it.
    private func part(_ key: String) -> String {
        let names = key.split(separator: ".").map(String.init)
        switch names[0] {
        case "proxy": return "proxy: { url: \"https://example.com\", \(names[1]): x }"
        case "function": return "function: { name: a, \(names[1]): \(names[1] == "async" ? "true" : "'1.0'") }"
        case "mock": return "mock: { \(names[1]): {} }"
        default: return "function: a, \(names[0]): { \(names[1]): {} }"
        }
    }

    @Test("templates make a function no proxy, wherever it is from", arguments: [APIKind.rest, .websocket])
    func mapped(_ kind: APIKind) throws {
        let route = kind == .websocket ? "a" : "GET /a"
        for target in ["function: a", "lambda: 'arn:aws:lambda:eu-west-1:1:function:b'"] {
            for options in ["request: { template: '{}' }", "response: { templates: { application/json: x } }"] {
                let made = compiled(native(kind, "routes: { \(route): { \(target), \(options) } }"))
                let resources = try #require(made.graph, "\(made.findings)").resources.values
                let integrations = resources.compactMap {
                    $0.properties["Integration"]?["Type"] ?? $0.properties["IntegrationType"]
                }
                #expect(integrations == ["AWS"], "\(target) \(options)")
                let text = resources.map { JSONWriter.compact($0.body) }.joined()
                #expect(text.contains(options.contains("request") ? "RequestTemplates" : "ResponseTemplates"))
            }
        }
    }

    @Test("a gateway response of one's own keeps the headers of CORS") func ownResponses() throws {
        let made = compiled(
            native(
                .rest,
                """
                cors: { origins: ["https://a.example.com"], credentials: true }
                    responses: { THROTTLED: { headers: { Retry-After: '1' } }, DEFAULT_4XX: { status: 400 } }
                    routes: { GET /a: a }
                """))
        let answers = try #require(made.graph, "\(made.findings)").resources.values.filter {
            $0.type == "AWS::ApiGateway::GatewayResponse"
        }
        #expect(answers.count == 3)
        for answer in answers {
            let headers = answer.properties["ResponseParameters"]
            #expect(headers?["gatewayresponse.header.Access-Control-Allow-Origin"] == "'https://a.example.com'")
            #expect(headers?["gatewayresponse.header.Access-Control-Allow-Credentials"] == "'true'")
        }
    }

    @Test("what a service's integration or a type of authorizer does not take is an error") func unknown() {
        let calls = RouteSpec.serviceKeys.map { "GET /\($0): { \($0): { nonsense: 1 } }" }.joined(separator: ", ")
        let rest = compiled(native(.rest, "routes: { \(calls) }")).findings
        #expect(
            rest.split(separator: "\n").filter { $0.contains("`nonsense` is no key") }.count
                == RouteSpec.serviceKeys.count)
        let authorizer =
            "authorizers: { users: { type: jwt, issuer: \"https://id.example.com/\", audience: [a], ttl: 5m } }"
        let http = compiled(native(.http, "\(authorizer)\n    routes: { GET /a: a }")).findings
        #expect(http.contains("`ttl` is not available for a `jwt` authorizer of an HTTP API"))
    }

    /// A value of each option of a route that is not the default, as an author writes it; what answers is `integration`.
    static let options: [(key: String, value: String, integration: String)] = [
        ("authorizer", "iam", "function: a"), ("throttling", "{ rate: 3, burst: 4 }", "function: a"),
        ("timeout", "5s", "function: a"), ("description", "What for", "function: a"),
        ("operation", "getA", "function: a"), ("apiKey", "true", "function: a"), ("cache", "false", "function: a"),
        ("cors", "{ origins: [https://a.example], exposeHeaders: [X-Id] }", "function: a"),
        ("request", "{ template: '{}' }", "mock: true"),
        ("request", "{ map: { header.X-Id: $request.header.X-Id } }", "proxy: \"https://a.example\""),
        ("request", "{ query: { page: required } }", "function: a"),
        ("request", "{ headers: { X-Id: required } }", "function: a"),
        ("request", "{ path: { id: required } }", "function: a"),
        ("request", "{ body: { type: object } }", "function: a"),
        ("response", "true", "function: a"), ("response", "{ headers: { X-Id: one } }", "mock: true"),
        ("response", "{ statuses: { '404': { pattern: none } } }", "mock: true"),
        ("response", "{ templates: { text/plain: none } }", "mock: true"),
        ("response", "{ map: { '404': { status: '410' } } }", "proxy: \"https://a.example\""),
    ]

    @Test("an option of a route changes the template, or something is said", arguments: options)
    func changes(_ key: String, _ value: String, _ integration: String) {
        for kind in APIKind.allCases {
            let route = kind == .websocket ? "$connect" : "GET /a"
            let cache = kind == .rest ? "cache: { size: 0.5 }\n    " : ""
            let without = compiled(native(kind, "\(cache)routes: { \(route): { \(integration) } }"))
            let with = compiled(native(kind, "\(cache)routes: { \(route): { \(integration), \(key): \(value) } }"))
            let isSaid = with.findings != without.findings
            #expect(isSaid || with.graph?.resources != without.graph?.resources, "\(key): \(value), \(kind)")
        }
    }

    @Test("every option of a route has a value in the law above") func optionsAreAll() {
        let keys = RouteSpec.table.keys.map(\.name).filter { !RouteSpec.integrations.contains($0) }
        #expect(Set(keys) == Set(Self.options.map(\.key)))
    }

    @Test(
        "answers that a REST API makes name the headers that pages may read",
        arguments: ["mock: true", "sns: { topic: t }"])
    func exposes(_ integration: String) {
        let made = compiled(
            native(.rest, "cors: { origins: ['*'], exposeHeaders: [X-Id] }\n    routes: { GET /a: { \(integration) } }")
        )
        let methods = made.graph?.resources.values.filter { $0.properties["HttpMethod"]?.string == "GET" } ?? []
        let answer = methods.first?.properties["Integration"]?["IntegrationResponses"]?.list?.first
        let name = "method.response.header.Access-Control-Expose-Headers"
        #expect(answer?["ResponseParameters"]?[name]?.string == "'X-Id'")
        #expect(methods.first?.properties["MethodResponses"]?.list?.first?["ResponseParameters"]?[name]?.bool == true)
    }

    @Test("only a WebSocket API chooses whether the sender is answered", arguments: [APIKind.http, .rest])
    func answers(_ kind: APIKind) {
        let findings = compiled(native(kind, "routes: { GET /a: { function: a, response: true } }")).findings
        #expect(findings.contains("`response: true` is not available for \(kind.words)"))
    }

    // Source: Amazon API Gateway Developer Guide, data mapping for WebSocket APIs.
    @Test("a WebSocket API's requests are `route.request`, a REST API's `method.request`")
    func requestExpressions() {
        let map = "request: { map: { header.X-Id: $request.query.id } }"
        for (kind, route, prefix) in [(APIKind.websocket, "$connect", "route"), (.rest, "GET /a", "method")] {
            let made = compiled(native(kind, "routes: { \(route): { proxy: \"https://a.example\", \(map) } }"))
            let found = made.graph?.resources.values.compactMap { resource in
                let parameters =
                    resource.properties["Integration"]?["RequestParameters"]
                    ?? resource.properties["RequestParameters"]
                return parameters?["integration.request.header.X-Id"]?.string
            }
            #expect(found == ["\(prefix).request.querystring.id"])
        }
    }

    @Test("an alarm on a metric that the kind lacks is an error that names those it has") func alarms() {
        let body = "alarms: { throttles: 1 }\n    routes: { send: a }"
        let error = compiled(native(.websocket, body)).diagnostics.all.first { $0.id == "not-for-kind" }
        #expect(error?.help?.contains("`integrationErrors`") == true)
        #expect(error?.help?.contains("`throttles`") == false)
    }

    // Source: Amazon API Gateway Developer Guide, monitoring WebSocket API execution with CloudWatch metrics.
    @Test(
        "errors of a WebSocket API are a share of what its clients sent",
        arguments: [("4xx", "ClientError"), ("5xx", "ExecutionError")])
    func shares(_ key: String, _ metric: String) {
        let graph = compiled(native(.websocket, "alarms: { \(key): 0.1 }\n    routes: { send: a }")).graph
        let alarm = graph?.resources.values.first { $0.type == "AWS::CloudWatch::Alarm" }?.properties
        let names = alarm?["Metrics"]?.list?.compactMap { $0["MetricStat"]?["Metric"]?["MetricName"]?.string }
        #expect(names == [metric, "MessageCount", "ConnectCount"])
        #expect(alarm?["MetricName"] == nil && alarm?["Period"] == nil)
    }

    @Test("a route calls the alias that it names, and may call nothing else", arguments: APIKind.allCases)
    func alias(_ kind: APIKind) {
        let route = kind == .websocket ? "send" : "GET /a"
        let resources = """
            resources:
              Resources:
                Live:
                  Type: AWS::Lambda::Alias
                  Properties: { Name: live, FunctionName: !Ref ALambdaFunction, FunctionVersion: '1' }
            """
        let text = native(kind, "routes: { \(route): { function: { name: a, alias: live } } }") + "\n" + resources
        let made = compiled(text).graph?.resources ?? [:]
        let target: Node = .join(":", [.arn("ALambdaFunction"), "live"])
        let permission = made.values.first { $0.type == "AWS::Lambda::Permission" }
        #expect(permission?.properties["FunctionName"] == target)
        #expect(permission?.dependsOn == ["Live"])
        let caller = made.values.first { $0.type.hasSuffix(kind == .rest ? "::Method" : "::Integration") }
        #expect(caller.map { JSONWriter.compact($0.properties).contains("live") } == true)
        #expect(caller?.dependsOn == ["Live"])
    }

    @Test("a usage plan may count calls of other REST APIs of the file") func plansOverAPIs() {
        let plan = "usagePlans: { p: { apis: [other] } }\n    routes: { GET /a: a }"
        let other = "\n  other: { type: rest, routes: { GET /b: a } }"
        let stages = compiled(native(.rest, plan) + other).graph?.resources.values
            .first { $0.type == "AWS::ApiGateway::UsagePlan" }?.properties["ApiStages"]?.list
        #expect(stages?.compactMap { $0["ApiId"]?["Ref"]?.string } == ["WebApi", "OtherApi"])
        #expect(stages?.compactMap { $0["Stage"]?["Ref"]?.string } == ["WebStage", "OtherStage"])
        #expect(compiled(native(.rest, plan)).findings.contains("`other` is no REST API of this file"))
    }

    @Test("a base path of several levels is a mapping of the newer kind") func basePath() {
        for (path, type) in [("a", "AWS::ApiGateway::BasePathMapping"), ("a/b", "AWS::ApiGatewayV2::ApiMapping")] {
            let domain = "domain: { name: a.example, certificate: arn:c, basePath: \(path) }"
            let types = compiled(native(.rest, "\(domain)\n    routes: { GET /a: a }")).graph?.resources.values.map(
                \.type)
            #expect(types?.contains(type) == true)
        }
    }

    @Test("different routes never have the same logical id") func injective() {
        let routes = [
            "GET /a/b", "GET /a-b", "GET /a_b", "GET /ab", "GET /a/{b}", "GET /{a}/b", "GET /a/{b+}", "GET /A/b",
            "GET /aB",
            "POST /a/b", "ANY /a/b", "GET /a.b",
        ]
        let list = routes.map { "      \($0): a" }.joined(separator: "\n")
        for kind in [APIKind.http, .rest] {
            let resources = compiled(native(kind, "routes:\n\(list)")).graph?.resources.values.map(\.type) ?? []
            #expect(resources.filter { $0.hasSuffix("::Route") || $0.hasSuffix("::Method") }.count == routes.count)
        }
    }

    @Test("a deployment is new exactly when the API is") func deployment() {
        func id(_ text: String) -> String? {
            compiled(native(.rest, text)).graph?.resources.first { $0.value.type.hasSuffix("::Deployment") }?.key
        }
        let one = id("routes: { GET /a: a }")
        #expect(one != nil)
        #expect(one == id("routes: { GET /a: a }\n    throttling: { rate: 1, burst: 1 }"))
        #expect(one != id("routes: { GET /a: a, GET /b: a }"))
    }

    @Test("the other dialect lives beside it") func both() {
        let text = """
            service: both
            provider: { name: aws, runtime: nodejs22.x }
            functions:
              a: { handler: a.a, events: [{ httpApi: GET /old }] }
            apis:
              new: { type: http, routes: { GET /new: a } }
            """
        let ids = compiled(text).graph?.resources.keys.map { $0 } ?? []
        #expect(ids.contains("HttpApi") && ids.contains("NewApi"))
    }

    private func native(_ kind: APIKind, _ body: String) -> String {
        """
        service: shop
        provider: { name: aws, runtime: nodejs22.x }
        functions: { a: { handler: a.a } }
        apis:
          web:
            type: \(kind.rawValue)
            \(body)
        """
    }

    private func compiled(_ text: String) -> Compilation {
        compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
    }
}
