import Compiler
import Model
import Testing
import Tree
import Variables

/// The law that both dialects have one model: what follows it cannot know which of them a route came from.
///
/// A pair is a folder `Tests/Cases/pairs/<case>` with the same API written twice, `serverless.yml` and `native.yml`. Names
/// are aside, since each dialect has its own; where the dialects have different defaults, one of the files says what the
/// other takes for granted.
@Suite struct PairTests {
    static let all = Repository.names(in: "Tests/Cases/pairs").filter { Repository.isFolder("Tests/Cases/pairs/\($0)") }

    @Test("the same API in both dialects is the same model", arguments: all)
    func same(_ name: String) throws {
        let framework = try model("serverless.yml", of: name)
        let native = try model("native.yml", of: name)
        #expect(framework.apis.isEmpty == false)
        let (one, other) = (framework.text, native.text)
        let differences =
            one.filter { !other.contains($0) }.map { "serverless: \($0)" }
            + other.filter { !one.contains($0) }.map { "native: \($0)" }
        #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    }

    @Test("there are pairs of every kind of API") func kinds() throws {
        let kinds = try Self.all.flatMap { try model("native.yml", of: $0).apis.map(\.kind) }
        for kind in API.Kind.allCases { #expect(kinds.filter { $0 == kind }.count >= 5, "\(kind)") }
        #expect(Self.all.count >= 20)
    }

    private func model(_ file: String, of name: String) throws -> Nameless {
        let text = try #require(Repository.text("Tests/Cases/pairs/\(name)/\(file)"))
        let made = compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
        #expect(!made.diagnostics.hasErrors, "\(file): \(made.findings)")
        return Nameless(try #require(made.service).apis)
    }
}

/// APIs without the names that differ by dialect: things are called by the order in which they stand.
private struct Nameless {
    var apis: [API]

    init(_ apis: [API]) { self.apis = apis.map(Self.nameless) }

    /// A line for every field that is not empty, to be compared.
    var text: [String] {
        var lines: [String] = []
        for (index, api) in apis.enumerated() { write(api, "api \(index)", to: &lines) }
        return lines
    }

    private func write(_ value: Any, _ path: String, to lines: inout [String]) {
        switch value {
        case let node as Node: lines.append("\(path) = \(JSONWriter.compact(node))")
        case let map as Mapping:
            for entry in map.entries.sorted(by: { $0.key < $1.key }) {
                lines.append("\(path).\(entry.key) = \(JSONWriter.compact(entry.value))")
            }
        default:
            let mirror = Mirror(reflecting: value)
            if mirror.displayStyle == .optional {
                if let some = mirror.children.first { write(some.value, path, to: &lines) }
            } else if mirror.children.isEmpty {
                lines.append("\(path) = \(value)")
            } else {
                let isCase = mirror.displayStyle == .enum
                for (index, child) in mirror.children.enumerated() where child.label != "origin" {
                    write(
                        child.value, isCase || child.label != nil ? "\(path).\(child.label!)" : "\(path)[\(index)]",
                        to: &lines)
                }
            }
        }
    }

    private static func nameless(_ api: API) -> API {
        var api = api
        api.key = nil
        api.name = "api"
        if api.stage.name != "$default" { api.stage.name = "stage" }
        api.stage.accessLog?.group = "group"
        for index in api.routes.indices {
            // An event stands below a function also when something else answers.
            guard case .function = api.routes[index].integration.target else {
                api.routes[index].function = ""
                continue
            }
        }
        rename(authorizersOf: &api)
        rename(modelsOf: &api)
        rename(keysOf: &api)
        return api
    }

    private static func rename(authorizersOf api: inout API) {
        let names = api.authorizers.map(\.name)
        for index in names.indices { api.authorizers[index].name = "\(index)" }
        for index in api.routes.indices {
            guard case .authorizer(let name, let scopes) = api.routes[index].access else { continue }
            api.routes[index].access = .authorizer(name: "\(names.firstIndex(of: name) ?? -1)", scopes: scopes)
        }
    }

    private static func rename(modelsOf api: inout API) {
        let keys = api.rest.models.map(\.key)
        for index in keys.indices {
            api.rest.models[index].key = "\(index)"
            api.rest.models[index].name = nil
        }
        for route in api.routes.indices {
            for body in api.routes[route].checks.bodies.indices {
                guard case .shared(let key) = api.routes[route].checks.bodies[body].schema else { continue }
                api.routes[route].checks.bodies[body].schema = .shared("\(keys.firstIndex(of: key) ?? -1)")
            }
            api.routes[route].checks.parameters.sort { $0.name < $1.name }
        }
    }

    /// The Serverless dialect lists keys below plans, the native one names keys in plans.
    private static func rename(keysOf api: inout API) {
        let labels = api.rest.apiKeys.map(\.label)
        let plans = api.rest.usagePlans
        for index in plans.indices {
            let listed = api.rest.apiKeys.indices.filter { key in
                labels[key].isEmpty
                    ? api.rest.apiKeys[key].plan == plans[index].name : plans[index].keys.contains(labels[key])
            }
            api.rest.usagePlans[index].name = nil
            api.rest.usagePlans[index].keys = listed.map { "\($0)" }
        }
        for index in labels.indices {
            api.rest.apiKeys[index].label = ""
            api.rest.apiKeys[index].plan = nil
            api.rest.apiKeys[index].number = 0
        }
    }
}
