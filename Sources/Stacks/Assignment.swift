import CloudFormation
import Tree

/// Which stack each resource is deployed in, as it is kept beside the spec from one build to the next.
///
/// One file serves all stages and regions: each of them is a stack of its own, named `<stack>/<region>`.
package struct Assignment: Sendable, Hashable {
    /// The name of the file in the folder of the spec.
    package static let fileName = "gwc.stacks.json"
    static let root = "root"
    private static let about =
        "The stack that each resource is deployed in. gwc build reads and writes it; keep it with the spec."

    /// One deployment of a service.
    package struct Deployment: Sendable, Hashable {
        /// Logical ids by the name of the stack, such as `root` and `functions-1`.
        package var resources: [String: Set<String>] = [:]
        /// Outputs that are not in the root stack, by the name of their stack.
        package var outputs: [String: Set<String>] = [:]

        package init() {}

        /// Notes that everything of a template is in the root stack.
        package mutating func keepAllInRoot(_ graph: ResourceGraph) {
            resources[Assignment.root] = Set(graph.resources.keys)
        }

        package var isNested: Bool { resources.keys.contains { $0 != Assignment.root } }
    }

    package private(set) var deployments: [String: Deployment] = [:]

    package init() {}

    package subscript(deployment: String) -> Deployment? {
        get { deployments[deployment] }
        set { deployments[deployment] = newValue }
    }

    /// What a file says; `nil` when it is none of ours.
    package init?(_ root: Node) {
        guard root["version"]?.int == 1, let listed = root["deployments"]?.map else { return nil }
        for entry in listed {
            var deployment = Deployment()
            for stack in entry.value.map?.entries ?? [] {
                deployment.resources[stack.key] = Assignment.names(stack.value["resources"])
                let outputs = Assignment.names(stack.value["outputs"])
                if !outputs.isEmpty { deployment.outputs[stack.key] = outputs }
            }
            deployments[entry.key] = deployment
        }
    }

    private static func names(_ node: Node?) -> Set<String> { Set((node?.list ?? []).compactMap(\.string)) }

    /// The bytes of the file: sorted, so that a change of the spec is a small change of the file.
    package var bytes: [UInt8] {
        var all = Mapping()
        for (name, deployment) in deployments.sorted(by: { $0.key < $1.key }) {
            all.append(name, deployment.node)
        }
        return JSONWriter.write(["about": Node(Assignment.about), "version": 1, "deployments": Node(all)])
    }
}

extension Assignment.Deployment {
    fileprivate var node: Node {
        var stacks = Mapping()
        for (name, ids) in resources.sorted(by: { Assignment.comes($0.key, before: $1.key) }) {
            let outputs = outputs[name].map { Node($0.sorted().map { Node($0) }) }
            stacks.append(name, ["resources": Node(ids.sorted().map { Node($0) }), "outputs": outputs])
        }
        return Node(stacks)
    }
}

extension Assignment {
    /// Whether a stack's name comes before another one: the root, then by kind and number.
    fileprivate static func comes(_ a: String, before b: String) -> Bool {
        guard let (left, right) = StackName(a).flatMap({ left in StackName(b).map { (left, $0) } }) else {
            return a == root || b != root && a < b
        }
        return left < right
    }
}

/// The name of a nested stack: its kind and a number from 1, as in `routes-2`.
package struct StackName: Hashable, Sendable, Comparable {
    package var home: Home
    package var number: Int

    package init(_ home: Home, _ number: Int) {
        self.home = home
        self.number = number
    }

    package init?(_ text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let number = Int(parts[1]), (1...99_999).contains(number), String(number) == parts[1],
            let home = Home.allCases.first(where: { $0.name == parts[0] })
        else { return nil }
        self.init(home, number)
    }

    package var text: String { "\(home.name)-\(number)" }

    package static func < (a: StackName, b: StackName) -> Bool { (a.home, a.number) < (b.home, b.number) }
}
