import CloudFormation
import Compiler
import Testing
import Variables

/// The law that logical ids of the native dialect are injective: whatever the names, every object has a resource of its own,
/// and that has the same id in whatever service it stands.
@Suite struct LogicalIDTests {
    @Test("names that fold alike make resources of their own", arguments: 0..<24) func everyObjectHasItsOwn(_ seed: Int)
        throws
    {
        let service = NamedService(seed: UInt64(seed))
        let made = try #require(compiled(service.text).graph, "\(service.text)")
        let counts = Dictionary(grouping: made.resources.values, by: \.type).mapValues(\.count)
        for (type, count) in service.expected where count > 0 {
            #expect(counts[type] == count, "\(type)\n\(service.text)")
        }
    }

    @Test("ids do not depend on what else there is, and no two APIs share one", arguments: 0..<8)
    func idsAreOfTheObject(_ seed: Int) throws {
        let service = NamedService(seed: UInt64(100 + seed))
        let whole = try ids(service.text)
        let none = try ids(NamedService.head + "apis:\n" + NamedService.other)
        var seen: Set<String> = []
        for api in service.apis {
            let alone = try ids(NamedService.head + "apis:\n" + NamedService.other + api.text).subtracting(none)
            #expect(alone.isSubset(of: whole), "\(api.text)")
            #expect(seen.isDisjoint(with: alone), "\(api.text)")
            seen.formUnion(alone)
        }
        #expect(whole.subtracting(none) == seen)
    }

    @Test(
        "an API that would take the place of another one's is refused",
        arguments: [
            ("http", "http", "httpApi: GET /x"), ("httpApi", "http", "httpApi: GET /x"),
            ("websockets", "websocket", "websocket: $connect"),
            ("apiGatewayRest", "rest", "http: GET /x"),
        ])
    func refuses(_ key: String, _ kind: String, _ event: String) {
        let route = kind == "websocket" ? "$connect" : "GET /a"
        let text =
            "service: shop\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions: { a: { handler: a.a, events: [{ \(event) }] } }\n"
            + "apis: { \(key): { type: \(kind), routes: { \(route): a } } }\n"
        #expect(compiled(text).diagnostics.all.contains { $0.id == "one-logical-id" && $0.severity == .error })
    }

    private func ids(_ text: String) throws -> Set<String> {
        Set(try #require(compiled(text).graph, "\(text)").resources.keys)
    }

    private func compiled(_ text: String) -> Compilation {
        compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
    }
}

/// A service with generated names, many of which are the same in their letters and digits.
private struct NamedService {
    struct API {
        var text: String
        var counts: [String: Int]
    }

    static let head = """
        service: shop
        provider: { name: aws, runtime: nodejs22.x }
        functions: { a: { handler: a.a }, b-c: { handler: b.b }, bC: { handler: c.c } }

        """
    /// An API that uses every function, so that what functions need is the same wherever others stand.
    static let other = "  zzz: { type: http, routes: { GET /a: a, GET /b: b-c, GET /c: bC } }\n"

    var apis: [API] = []
    private var random: Dice

    init(seed: UInt64) {
        random = Dice(state: seed)
        var keys: Set<String> = ["zzz"]
        for _ in 0..<4 {
            var key = ""
            // Upper and lower case aside keys have to differ.
            repeat {
                key = random.pick([
                    "web", "webApi", "webStage", "webRoute", "webPath", "w", "api", "apiStage", "webMethodGet",
                ])
            } while !keys.insert(key).inserted
            apis.append(
                random.pick([true, false]) ? http(key) : random.pick([true, false]) ? rest(key) : webSocket(key))
        }
    }

    var text: String { Self.head + "apis:\n" + Self.other + apis.map(\.text).joined() }

    /// Resources by type, those of `other` included.
    var expected: [String: Int] {
        let others = ["AWS::ApiGatewayV2::Api": 1, "AWS::ApiGatewayV2::Route": 3, "AWS::ApiGatewayV2::Stage": 1]
        return apis.reduce(others) { $0.merging($1.counts, uniquingKeysWith: +) }
    }

    // MARK: APIs

    private mutating func http(_ key: String) -> API {
        let (routes, authorizers) = (self.routes(), names())
        let text =
            "  \(key):\n    type: http\n    authorizers:\n"
            + authorizers.map { "      \($0): { type: jwt, issuer: \"https://id.example.com\", audience: [a] }\n" }
            .joined()
            + "    routes:\n" + routes.map { "      \($0): \(random.pick(Self.functions))\n" }.joined()
        return API(
            text: text,
            counts: [
                "AWS::ApiGatewayV2::Api": 1, "AWS::ApiGatewayV2::Stage": 1, "AWS::ApiGatewayV2::Route": routes.count,
                "AWS::ApiGatewayV2::Authorizer": authorizers.count,
            ])
    }

    private mutating func rest(_ key: String) -> API {
        let (routes, authorizers, keys, models, plans) = (self.routes(), names(), names(), names(), names())
        func map(_ names: [String], _ value: String) -> String { names.map { "      \($0): \(value)\n" }.joined() }
        let text =
            "  \(key):\n    type: rest\n    authorizers:\n" + map(authorizers, "{ type: token, function: a }")
            + "    apiKeys:\n" + map(keys, "true") + "    models:\n" + map(models, "{ type: object }")
            + "    usagePlans:\n" + map(plans, "{ keys: [\(keys.map { "\"\($0)\"" }.joined(separator: ", "))] }")
            + "    routes:\n" + routes.map { "      \($0): \(random.pick(Self.functions))\n" }.joined()
        let parts = Set(
            routes.flatMap { route in
                let path = route.split(separator: " ")[1].split(separator: "/")
                return path.indices.map { path[...$0].joined(separator: "/") }
            })
        return API(
            text: text,
            counts: [
                "AWS::ApiGateway::RestApi": 1, "AWS::ApiGateway::Stage": 1, "AWS::ApiGateway::Method": routes.count,
                "AWS::ApiGateway::Resource": parts.count, "AWS::ApiGateway::Authorizer": authorizers.count,
                "AWS::ApiGateway::ApiKey": keys.count, "AWS::ApiGateway::Model": models.count,
                "AWS::ApiGateway::UsagePlan": plans.count, "AWS::ApiGateway::UsagePlanKey": plans.count * keys.count,
            ])
    }

    private mutating func webSocket(_ key: String) -> API {
        let routes = ["$connect", "$default"] + names()
        let text =
            "  \(key):\n    type: websocket\n    routes:\n"
            + routes.map {
                "      \($0): { function: \(random.pick(Self.functions)), response: \($0 != "$connect") }\n"
            }.joined()
        return API(
            text: text,
            counts: [
                "AWS::ApiGatewayV2::Api": 1, "AWS::ApiGatewayV2::Stage": 1, "AWS::ApiGatewayV2::Route": routes.count,
                "AWS::ApiGatewayV2::RouteResponse": routes.count - 1,
            ])
    }

    // MARK: Names

    private static let functions = ["a", "b-c", "bC"]

    private mutating func names() -> [String] {
        Array(
            Set(
                (0..<6).map { _ in
                    random.pick(["a", "aB", "a-b", "a_b", "AB", "ab", "aB1", "a1b", "A-B", "stage", "route"])
                })
        ).sorted()
    }

    /// Routes whose letters and digits are often the same; none has two variables at one place.
    private mutating func routes() -> [String] {
        Array(
            Set(
                (0..<20).map { _ in
                    let path = (0..<(1 + random.number(below: 3))).map { _ in
                        random.pick(["a", "ab", "a-b", "a_b", "AB", "a.b", "b", "{ab}", "get"])
                    }
                    let isDouble = path.count { $0 == "{ab}" } > 1
                    return "\(random.pick(["GET", "POST", "ANY"])) /" + (isDouble ? "a" : path.joined(separator: "/"))
                })
        ).sorted()
    }
}

/// Numbers that look random and are the same every time.
private struct Dice {
    var state: UInt64

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(limit))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }
}
