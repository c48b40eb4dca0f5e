import Compiler
import Spec
import Testing
import Tree
import Variables

/// The law that no key of `apis:` is silent, over the tables of fields: two values of a key give two templates.
///
/// Each kind of API has a spec in which everything is used (`Tests/Fixtures/every-key`). Every key of every table is set in
/// it at every place where its object stands, to two values of its schema. Either the templates differ, or the second
/// value is refused.
@Suite struct EveryKeyTests {
    @Test("two values of a key give two templates, or are refused", arguments: APIKind.allCases)
    func everyKey(_ kind: APIKind) throws {
        var law = try EveryKey(kind)
        law.run()
        #expect(law.silent.map(\.description) == [], "\(kind)")
        #expect(law.tried > 100)
    }
}

/// A place of the spec below one API.
struct KeyPlace: CustomStringConvertible {
    /// `["routes", "GET /a", "timeout"]`.
    var path: [String]
    /// The same for every key that authors choose: `routes.*.timeout`.
    var pattern: String
    var description: String { path.joined(separator: " → ") }

    func at(_ key: String, anyKey: Bool = false) -> KeyPlace {
        KeyPlace(path: path + [key], pattern: (pattern.isEmpty ? "" : pattern + ".") + (anyKey ? "*" : key))
    }
}

/// The walk over the tables for one kind of API.
struct EveryKey {
    let kind: APIKind
    let base: Node
    var silent: [KeyPlace] = []
    var tried = 0
    private var known: [String: Node] = [:]

    init(_ kind: APIKind) throws {
        self.kind = kind
        let text = try #require(Repository.text("Tests/Fixtures/every-key/\(kind.rawValue).yml"))
        let made = Self.compiled(text)
        #expect(!made.diagnostics.hasErrors, "\(made.findings)")
        base = try #require(made.syntax)
    }

    mutating func run() { walk(APISpec.table, KeyPlace(path: [], pattern: "")) }

    private mutating func walk(_ table: any ObjectTable, _ place: KeyPlace) {
        for key in table.keys where key.name != "type" { visit(key.schema, place.at(key.name)) }
    }

    private mutating func visit(_ schema: Schema, _ place: KeyPlace) {
        let values = Samples.values(of: schema, at: place.pattern)
        if values.count > 1 { judge(values, place) }
        for part in parts(of: schema) {
            switch part {
            case .fields(let table): walk(table(), place)
            case .map(let value, _, _):
                for key in value.isFree ? [] : api?.value(at: place.path)?.map?.keys ?? [] {
                    visit(value, place.at(key, anyKey: true))
                }
            default: break
            }
        }
    }

    private func parts(of schema: Schema) -> [Schema] {
        if case .anyOf(let choices) = schema { choices.flatMap(parts) } else { [schema] }
    }

    private var api: Node? { base["apis"]?["web"] }

    /// Whether what is made of the spec depends on the value at a place.
    private mutating func judge(_ values: [Node], _ place: KeyPlace) {
        // Keys of an object that the spec does not have there are another kind's.
        guard let parent = api?.value(at: place.path.dropLast()), parent.map != nil, parent.function == nil else {
            return
        }
        guard !isOtherIntegration(place, parent) else { return }
        tried += 1
        let made = values.map { Self.compiled(JSONWriter.compact(spec(with: $0, at: place))) }
        if made.contains(where: { $0.diagnostics.hasErrors || $0.graph == nil }) { return }
        let templates = Set(made.map { $0.graph!.resources.map { "\($0.key)\($0.value.body)" }.joined() })
        if templates.count < values.count { silent.append(place) }
    }

    /// A route has one integration: others than its own are tried at routes of their own.
    private func isOtherIntegration(_ place: KeyPlace, _ parent: Node) -> Bool {
        place.path.count == 3 && place.path[0] == "routes" && RouteSpec.integrations.contains(place.path[2])
            && parent[place.path[2]] == nil
    }

    private func spec(with value: Node, at place: KeyPlace) -> Node {
        var spec = base
        // Other routes only cost time.
        let routes = api?["routes"]?.map?.entries ?? []
        let isOwn = place.path[0] == "routes" && place.path.count > 1
        let kept = isOwn ? routes.filter { $0.key == place.path[1] } : Array(routes.prefix(2))
        spec["apis"]?["web"]?["routes"] = Node(Mapping(kept))
        if isOwn { spec["apis"]?["web"]?["usagePlans"] = nil }
        // What a stage says hides what the API says.
        if place.path[0] != "stages" { spec["apis"]?["web"]?["stages"]?["dev"]?[place.path[0]] = nil }
        spec.set(value, at: ["apis", "web"] + place.path)
        return spec
    }

    private static func compiled(_ text: String) -> Compilation {
        compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
    }
}

/// Values to try.
enum Samples {
    static func values(of schema: Schema, at pattern: String) -> [Node] {
        if let own = own.first(where: { pattern == $0.key || pattern.hasSuffix("." + $0.key) }) { return own.value }
        switch schema {
        case .any: return ["one", "two"]
        case .string(let rule):
            if rule.pattern?.matches("arn:aws:iam::123456789012:role/one") ?? false {
                return ["arn:aws:iam::123456789012:role/one", "arn:aws:iam::123456789012:role/two"]
            }
            return rule.pattern?.matches("20s") ?? true ? rule.pattern == nil ? ["one", "two"] : ["20s", "21s"] : []
        case .integer(let range):
            let low = max(range?.lowerBound ?? 1, 2)
            return [Node(low), Node(min(low + 1, range?.upperBound ?? .max))]
        case .number: return [0.25, 0.5].map { Node(.double($0)) }
        case .boolean: return [true, false]
        case .oneOf(let values): return Array(values.prefix(3))
        case .word(let words): return words.map { Node($0) }
        case .list(.string, _, _), .list(.any, _, _): return [["one"], ["one", "two"]]
        case .map(.any, _, _), .map(.string, _, _): return [["one": "1"], ["one": "2"]]
        case .anyOf(let choices):
            return choices.lazy.map { values(of: $0, at: pattern) }.first { $0.count > 1 } ?? []
        default: return []
        }
    }

    /// Keys whose values have to mean something, by the end of their path.
    static let own: KeyValuePairs<String, [Node]> = [
        "routes.*.function": ["a", "b"],
        "routes.*.function.name": ["a", "b"],
        "authorizers.*.function": ["a", "b"],
        "authorizers.*.type": [],
        "authorizers.*.identity": [["header.One"], ["header.Two"]],
        "routes.*.authorizer": ["none", "iam"],
        "routes.*.authorizer.name": ["iam", "none"],
        "authorizer": ["none", "iam"],
        "authorizer.name": ["none", "iam"],
        "cors.maxAge": ["20s", "21s"],
        "models": [["One": ["type": "object"]], ["Two": ["type": "object"]]],
        "models.*": [["type": "object"], ["type": "string"]],
        "validation": ["all", "body", "parameters", "none"],
        "request.body": [["type": "object"], ["type": "string"]],
        "request.path": [["id": "required"], ["id": ["type": "integer"]]],
        "request.query": [["id": "required"], ["id": "optional"]],
        "request.headers": [["X-Id": "required"], ["X-Id": "optional"]],
        "request.map": [["header.X-Id": "$request.header.One"], ["header.X-Id": "$request.header.Two"]],
        "response.statuses": [["404": ["pattern": "one"]], ["404": ["pattern": "two"]]],
        "response.map": [["404": ["status": "410"]], ["404": ["status": "411"]]],
        "usagePlans.*.keys": [["k"], []], "usagePlans.*.apis": [["other"], []],
        "policy": [
            [["Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"]],
            [["Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"]],
        ],
        "apiKeys.*.value": [["Ref": "KeyOne"], ["Ref": "KeyTwo"]],
        "allow": [["kms:Encrypt": "arn:aws:kms:eu-west-1:1:key/1"], ["kms:Encrypt": "arn:aws:kms:eu-west-1:1:key/2"]],
        "responses": [["200": ["pattern": "one"]], ["200": ["pattern": "two"]]],
        "routes.*.response": [],
        "cache.keys": [["query.one"], ["query.two"]],
        "proxy.url": ["https://one.example", "https://two.example"],
        "routes.*.proxy": ["https://one.example", "https://two.example"],
        "proxy.method": ["PUT", "POST"],
        "waf": ["arn:aws:wafv2:eu-west-1:1:regional/webacl/one/1", "arn:aws:wafv2:eu-west-1:1:regional/webacl/two/2"],
        "opensearch.method": ["GET", "POST"],
        "appsync.endpoint": ["https://one.example/graphql", "https://two.example/graphql"],
        "opensearch.endpoint": ["one.example", "two.example"], "opensearch.domain": ["one", "two"],
        "stages.*.logs.retention": [7, 14], "logs.retention": [7, 14],
        "cache.size": [0.5, 1.6].map { Node(.double($0)) },
        "aws.method": ["GET", "POST"],
        "s3.action": ["GetObject", "PutObject"],
        "sqs.action": ["SendMessage", "DeleteMessage"],
        "kendra.action": ["Query", "Retrieve"],
        "dynamodb.action": ["PutItem", "GetItem", "UpdateItem", "DeleteItem", "Query", "Scan"],
        "stepfunctions.action": ["StartExecution", "StopExecution"],
        "usagePlans.*.perRoute": [["GET /a/{id}": ["rate": 1]], ["GET /a/{id}": ["rate": 2]]],
    ]
}

extension Schema {
    /// Whether values of a map are the author's, without keys of ours.
    fileprivate var isFree: Bool {
        switch self {
        case .any, .string: true
        case .map(let value, _, _): value.isFree
        default: false
        }
    }
}

extension Node {
    fileprivate func value(at path: some Sequence<String>) -> Node? {
        path.reduce(Optional(self)) { node, key in node?[key] }
    }

    fileprivate mutating func set(_ value: Node, at path: some Collection<String>) {
        guard let key = path.first else {
            self = value
            return
        }
        var child = self[key] ?? [:]
        child.set(value, at: path.dropFirst())
        self[key] = child
    }
}
