import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// Adds the mapping of a polled source to its function.
    mutating func addSourceMapping(
        _ logicalID: String, of function: Function, _ properties: Node, _ mapping: SourceMapping,
        dependsOn: [String] = [], collision: Collision, origin: Origin
    ) {
        var properties = properties
        properties["FunctionName"] = target(of: function)
        properties["BatchSize"] = mapping.batchSize
        properties["MaximumBatchingWindowInSeconds"] = mapping.batchingWindow
        properties["Enabled"] = mapping.isEnabled
        if let filters = mapping.filters {
            let filters: [Node] = filters.map { ["Pattern": Node(JSONWriter.compact($0))] }
            properties["FilterCriteria"] = ["Filters": Node(filters)]
        }
        let resource = Resource(
            body: [
                "Type": "AWS::Lambda::EventSourceMapping",
                "DependsOn": Node((sourceDependencies(of: function) + dependsOn).map { Node($0) }),
                "Properties": properties,
            ], origin: origin)
        put(resource, at: logicalID, collision)
    }

    /// What becomes of two events with one logical id.
    enum Collision {
        /// The later one takes the place of the earlier one.
        case replaces
        /// The later one is laid over the earlier one, key by key.
        case merges
    }

    private mutating func put(_ resource: Resource, at logicalID: String, _ collision: Collision) {
        if let earlier = graph[logicalID] { warnOfCollision(logicalID, earlier, resource.origin) }
        switch collision {
        case .replaces: graph[logicalID] = resource
        case .merges: lay(resource, at: logicalID)
        }
    }

    private mutating func warnOfCollision(_ logicalID: String, _ earlier: Resource, _ origin: Origin) {
        diagnostics.warning(
            "lost-event",
            "this event and an earlier one share the logical id `\(logicalID)`: one mapping is left of two",
            at: origin,
            secondary: earlier.origin.span == origin.span ? [] : [.init(earlier.origin.place, "the earlier one")],
            help:
                "the framework makes the logical id from letters and digits of the source's name only: keep one of the two"
        )
    }

    /// What has to exist before Lambda can poll for a function: its role, with which it polls, and its alias.
    private func sourceDependencies(of function: Function) -> [String] {
        [roleID(of: function), alias(of: function)].compactMap { $0 }
    }

    /// Lets Lambda put its pollers into a VPC.
    static let networkStatement = statement(
        [
            "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DescribeVpcs",
            "ec2:DeleteNetworkInterface", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups",
        ], on: "*")

    static func statement(_ actions: [Node], on resource: Node) -> Node {
        ["Effect": "Allow", "Action": Node(actions), "Resource": resource]
    }

    /// Lets the shared role do something on some resources; on none it says nothing.
    mutating func allow(_ actions: [Node], on resources: [Node]) {
        if !resources.isEmpty { allow(Self.statement(actions, on: Node(resources))) }
    }
}

extension Service {
    /// Functions with those of their triggers that are of one kind, functions without such a trigger left out.
    func sources<Source>(_ pick: (Trigger) -> Source?) -> [(function: Function, sources: [Source])] {
        // By index: to copy a function of which nothing is picked costs more than to look.
        functions.indices.compactMap { index in
            let sources = functions[index].triggers.compactMap(pick)
            return sources.isEmpty ? nil : (functions[index], sources)
        }
    }
}

extension Node {
    /// Says, among the properties of a source mapping, where reading starts.
    mutating func setStartingPosition(_ position: StartingPosition) {
        self["StartingPosition"] = position.name
        self["StartingPositionTimestamp"] = position.timestamp
    }
}

extension PollerCount {
    var configuration: Node { ["MinimumPollers": minimum, "MaximumPollers": maximum] }
}
