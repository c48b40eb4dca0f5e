import CloudFormation
import Diagnostics
import Tree

/// A deployment without CloudFormation: what the scripts need to know besides the graph.
package struct Deployment: Sendable {
    package var service: String
    package var stage: String
    package var region: String
    package var stackName: String
    /// Archives by their path in the deployment bucket: their path in the output folder and their SHA-256 in base64.
    package var archives: [String: Archive] = [:]
    /// Options of `aws cloudformation deploy`, as words of a shell command each: tags, parameters, role, topics.
    package var stackOptions: [(name: String, values: [String])] = []

    /// A zip of the output folder, and its SHA-256 in base64.
    package struct Archive: Sendable {
        package var path: String
        package var digest: String

        package init(path: String, digest: String) {
            self.path = path
            self.digest = digest
        }
    }

    package init(service: String, stage: String, region: String, stackName: String) {
        self.service = service
        self.stage = stage
        self.region = region
        self.stackName = stackName
    }
}

/// The scripts, or why there are none.
package struct Scripts {
    package var artifacts: [Artifact]
    /// What a script cannot do, with the type and the resource named.
    package var gaps: [Gap]

    /// Why plain calls cannot make some resources, and the first place where that shows.
    package struct Gap {
        package var logicalIDs: [String]
        package var message: String
        package var origin: Origin
    }
}

/// Writes `aws-cli/deploy.sh` and `aws-cli/destroy.sh`.
///
/// - Parameter tellsAll: whether every reason is looked for why there can be none, and not just resources without a call.
package func emitScripts(
    _ graph: ResourceGraph, _ deployment: Deployment, sources: SourceMap, tellsAll: Bool = true
) -> Scripts {
    var writer = ScriptWriter(graph, deployment, sources)
    writer.writeResources(tellsAll: tellsAll)
    guard writer.gaps.isEmpty else { return Scripts(artifacts: [], gaps: writer.gaps) }
    return Scripts(
        artifacts: [("deploy", writer.deployScript), ("destroy", writer.destroyScript)].map { name, text in
            var artifact = Artifact(path: "aws-cli/\(name).sh", bytes: Array(text.utf8))
            artifact.isExecutable = true
            return artifact
        }, gaps: [])
}

/// The scripts under way.
struct ScriptWriter {
    let graph: ResourceGraph
    let deployment: Deployment
    let sources: SourceMap
    var values: ScriptValues
    let commands: [String: CommandSet]
    private let attached: Attachments
    /// By type, once it was asked for.
    private var settable: [String: Settable] = [:]
    private(set) var gaps: [Scripts.Gap] = []
    /// Blocks of the scripts by resource, in the order of creation.
    var blocks: [ResourceBlock] = []

    init(_ graph: ResourceGraph, _ deployment: Deployment, _ sources: SourceMap) {
        self.graph = graph
        self.deployment = deployment
        self.sources = sources
        var commands: [String: CommandSet] = [:]
        for (id, resource) in graph.resources { commands[id] = CommandTable.byType[resource.type] }
        self.commands = commands
        attached = Attachments(graph, commands)
        let given = deployment.stackOptions.first { $0.name == "parameter-overrides" }?.values ?? []
        values = ScriptValues(graph, commands, stackName: deployment.stackName, parameters: given)
    }

    mutating func writeResources(tellsAll: Bool) {
        var failures: [(id: String, reason: Inexpressible)] = []
        var makers: [String: CommandSet] = [:]
        for (id, resource) in graph.resources {
            do throws(Inexpressible) {
                makers[id] = try calls(for: resource)
            } catch {
                failures.append((id, error))
            }
        }
        for id in failures.isEmpty || tellsAll ? graph.creationOrder : [] {
            guard let resource = graph[id], let commands = makers[id] else { continue }
            do throws(Inexpressible) {
                blocks.append(try block(id, resource, commands))
            } catch {
                failures.append((id, error))
            }
        }
        let failed = Set(failures.map(\.id))
        for failure in failures {
            // What refers to a resource that cannot be made has nothing wrong with itself.
            if let cause = failure.reason.cause, failed.contains(cause) { continue }
            if let known = gaps.firstIndex(where: { $0.message == failure.reason.message }) {
                gaps[known].logicalIDs.append(failure.id)
            } else {
                gaps.append(
                    .init(logicalIDs: [failure.id], message: failure.reason.message, origin: failure.reason.origin))
            }
        }
    }

    /// How a resource is made; nothing when its condition is false.
    private func calls(for resource: Resource) throws(Inexpressible) -> CommandSet? {
        if let condition = resource.body["Condition"]?.string,
            try !values.statics.isTrue(condition: condition, at: resource.origin)
        {
            return nil
        }
        guard let commands = CommandTable.byType[resource.type] else {
            let reason = CommandTable.withoutCalls[resource.type] ?? "no call of the table makes it"
            throw Inexpressible(message: "\(resource.type) has no call: \(reason)", origin: resource.origin)
        }
        if resource.properties["Code"]?["ZipFile"] != nil {
            throw Inexpressible(message: "`Code.ZipFile` has no call", origin: resource.origin)
        }
        return commands
    }

    private mutating func block(
        _ id: String, _ resource: Resource, _ commands: CommandSet
    ) throws(Inexpressible) -> ResourceBlock {
        var properties = try values.statics.evaluate(resource.properties) ?? [:]
        for (property, text) in commands.defaults.sorted(by: { $0.key < $1.key }) where properties[property] == nil {
            properties[property] = Node(text.replacing("{#id}", with: id))
        }
        let settable = settable[commands.type] ?? Settable(commands)
        self.settable[commands.type] = settable
        if let entry = properties.map?.entries.first(where: { !settable.contains($0.key) }) {
            throw Inexpressible(
                message: "the property `\(entry.key)` of \(commands.type) has no call", origin: entry.value.origin)
        }
        let name = physicalName(id, properties, commands)
        var node = properties
        if let property = commands.name?.property { node[property] = name }
        var scope = Scope(node: node, outer: node, commands: commands)
        scope.words = try words(of: id, name, properties, commands)
        var block = ResourceBlock(
            id: id, type: resource.type, place: place(of: resource), holdsData: holdsData(id, commands),
            isRetained: resource.body["DeletionPolicy"]?.string.map { $0.hasPrefix("Retain") } ?? false)
        let whole = commands.within.flatMap { properties[$0] }
        block.isChild = (whole?.reference ?? whole?.list?.first?.reference).map { graph[$0.name] != nil } ?? false
        var writer = StepWriter(values: values, scope: scope, id: id, commands: commands)
        // With a single owner, what was spelled so far is not copied for each resource.
        values.used = []
        defer { values = writer.values }
        writer.mayBeNew = commands.name.map { properties[$0.property] == nil } ?? true
        writer.attached = attached.types(of: id)
        writer.family = family(of: id)
        try writer.write(commands.steps)
        try writer.writeTags()
        block.find = writer.find
        block.deploy = writer.lines
        writer.lines = []
        try writer.write(commands.parts)
        block.parts = writer.lines
        block.references = try writer.references()
        block.drop = try writer.drops(commands.drop)
        block.isDeployment = resource.type.hasSuffix("::Deployment")
        if let siblings = commands.siblings, let parent = siblings.of ?? commands.within,
            let owner = properties[parent]?.reference?.name, graph[owner] != nil
        {
            block.own = try writer.own(siblings, family(of: owner))
        }
        block.prunes = try writer.prunes(resource.type)
        return block
    }

    /// An alias is one with its function: what is of the one is listed with what is of the other.
    private func family(of id: String) -> String {
        guard graph[id]?.type == "AWS::Lambda::Alias", let function = graph[id]?.properties["FunctionName"] else {
            return id
        }
        return function.reference?.name ?? id
    }

    private func holdsData(_ id: String, _ commands: CommandSet) -> Bool {
        commands.holdsData && id != "ServerlessDeploymentBucket"
    }

    /// `serverless.yml:12:3`
    private func place(of resource: Resource) -> String? {
        let span = resource.origin.place
        guard !span.isNone, let file = sources[span.file], let position = sources.position(of: span) else { return nil }
        return "\(file.path):\(position.line):\(position.column)"
    }

    /// The name that the template gives, or `<stack>-<logical id>`, short enough; with the account's number where names
    /// are one's own in the world.
    private func physicalName(_ id: String, _ properties: Node, _ commands: CommandSet) -> Node {
        let name = "\(deployment.stackName)-\(id)"
        guard let rule = commands.name else { return Node(name) }
        if let given = properties[rule.property], !given.isNull { return given }
        if rule.isGlobal {
            return .sub("\(shorten(name, to: rule.limit - 13).lowercased())-${AWS::AccountId}")
        }
        return Node(shorten(name, to: rule.limit))
    }

    /// Keeps the beginning and tells names apart by a hash of the whole.
    private func shorten(_ name: String, to limit: Int) -> String {
        name.utf8.count <= limit ? name : "\(name.prefix(limit - 9))-\(hash(name))"
    }

    /// FNV-1a, of which 32 bits are left.
    private func hash(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash % (1 << 32), radix: 16)
    }

    /// Words that templates name with `#`.
    private mutating func words(
        of id: String, _ name: Node, _ properties: Node, _ commands: CommandSet
    ) throws(Inexpressible) -> [String: ShellText] {
        let key = (properties["Code"] ?? properties["Content"])?["S3Key"]?.string
        let tags = tags(of: id, properties, commands)
        var words = [
            "#id": ShellText(id),
            "#mark": ShellText("gwc-\(hash("\(deployment.stackName) \(deployment.region) \(id)"))"),
            "#name": try values.text(name), "#service": ShellText(deployment.service),
            "#stage": ShellText(deployment.stage), "#stack": ShellText(deployment.stackName),
            "#region": ShellText(variable: "region"),
            "#account": ShellText(variable: "account"), "#partition": ShellText(variable: "partition"),
            "#suffix": ShellText(variable: "suffix"),
            "#digest": ShellText(key.flatMap { deployment.archives[$0]?.digest } ?? ""),
            "#tags": try values.json(tags),
        ]
        if commands.tagging?.contains("{#smalltags}") == true {
            words["#smalltags"] = try values.json(tags, .renamed(["Key": "key", "Value": "value"]))
        }
        return words
    }

    /// The tags that the template gives, and those by which the scripts find their own.
    private func tags(of id: String, _ properties: Node, _ commands: CommandSet) -> Node {
        var tags = Mapping()
        let given = properties["Tags"] ?? properties["UserPoolTags"]
        for tag in given?.list ?? [] { tags[tag["Key"]?.string ?? ""] = tag["Value"] }
        for tag in given?.map?.entries ?? [] { tags[tag.key] = tag.value }
        tags["gwc:service"] = Node(deployment.service)
        tags["gwc:stage"] = Node(deployment.stage)
        tags["gwc:id"] = Node(id)
        // IAM is of no region, and another region's role is not this one's to remove.
        if commands.type.hasPrefix("AWS::IAM::") { tags["gwc:region"] = Node(deployment.region) }
        if graph[id]?.body["DeletionPolicy"]?.string?.hasPrefix("Retain") == true { tags["gwc:retain"] = "true" }
        return commands.tags.option.isList
            ? Node(tags.entries.map { ["Key": Node($0.key), "Value": $0.value] }) : Node(tags)
    }
}

extension CommandSet.Tags {
    /// The option of `make` that takes tags, and whether it takes a list of keys and values.
    var option: (name: String?, isList: Bool) {
        switch self {
        case .none: (nil, false)
        case .map(let option, _): (option, false)
        case .list(let option, _, _): (option, true)
        case .call(let option, let asList, _, _): (option.isEmpty ? nil : option, asList)
        }
    }
}

/// Which types of resources go with a resource.
private struct Attachments {
    private var byOwner: [String: Set<String>] = [:]
    /// Types of which one names what it goes with by no reference: it may go with any.
    private var anywhere: Set<String> = []

    init(_ graph: ResourceGraph, _ commands: [String: CommandSet]) {
        for (id, resource) in graph.resources {
            guard let property = commands[id]?.within, let owner = resource.properties[property] else { continue }
            for one in owner.list ?? [owner] {
                if let name = one.reference?.name {
                    byOwner[name, default: []].insert(resource.type)
                } else {
                    anywhere.insert(resource.type)
                }
            }
        }
    }

    func types(of id: String) -> Set<String> { byOwner[id, default: []].union(anywhere) }
}

/// What the scripts say of one resource.
struct ResourceBlock {
    let id: String
    let type: String
    /// The line of the spec that caused it.
    let place: String?
    let holdsData: Bool
    let isRetained: Bool
    /// Whether it goes when what it belongs to goes.
    var isChild = false
    /// Lines that find it, and say whose it is.
    var find: [String] = []
    var deploy: [String] = []
    var parts: [String] = []
    /// Variables with how to fill them.
    var references: [(reference: Reference, value: String)] = []
    var drop: [String] = []
    var isDeployment = false
    /// The line that tells it from what the spec has no more.
    var own: String?
    /// Lines that remove what belongs to it and the spec has no more: before its deployment, and at the end.
    var prunes: (early: [String], late: [String]) = ([], [])
}
