import CloudFormation
import Diagnostics
import IAMPolicy
import Tree

/// Compares the properties of two versions of one resource, both in canonical form.
struct PropertyDiff {
    let behaviour: UpdateBehaviour
    /// Paths of policy documents, which are compared as access.
    let policies: [(path: String, kind: PolicyKind)]
    let before: Snapshot
    let after: Snapshot
    private(set) var changes: [PropertyChange] = []

    init(_ behaviour: UpdateBehaviour, type: String, from before: Snapshot, to after: Snapshot) {
        self.behaviour = behaviour
        self.before = before
        self.after = after
        policies = PolicySites.paths(of: type)
    }

    mutating func compare(_ old: Node?, _ new: Node?, _ path: String = "", shown: String = "") {
        if old == new { return }
        if let kind = policies.first(where: { $0.path == path })?.kind, let old, let new {
            if !isSamePolicy(old, new, kind) {
                report(old, new, path, shown)
                changes[changes.count - 1].reason = "other access; see the permissions"
            }
            return
        }
        switch (old?.plainMap, new?.plainMap) {
        case (let before?, let now?): compareMaps(before, now, path, shown)
        case (let before?, nil) where new == nil && !isLeaf(path): compareMaps(before, Mapping(), path, shown)
        case (nil, let now?) where old == nil && !isLeaf(path): compareMaps(Mapping(), now, path, shown)
        default:
            guard let before = old?.list, let now = new?.list else { return report(old, new, path, shown) }
            compareLists(before, now, path, shown)
        }
    }

    /// Maps that are added or removed are told of as a whole, but for the properties themselves.
    private func isLeaf(_ path: String) -> Bool { !path.isEmpty }

    private mutating func compareMaps(_ old: Mapping, _ new: Mapping, _ path: String, _ shown: String) {
        for key in Set(old.keys + new.keys).sorted() {
            compare(
                old[key], new[key], path.isEmpty ? key : "\(path).\(key)",
                shown: shown.isEmpty ? key : "\(shown).\(key)")
        }
    }

    /// Elements that a key names are compared by it, others by their place; a set as a whole.
    private mutating func compareLists(_ old: [Node], _ new: [Node], _ path: String, _ shown: String) {
        if let key = Self.names.first(where: { name in (old + new).allSatisfy { $0[name]?.string != nil } }) {
            let before = Dictionary(old.map { ($0[key]!.string!, $0) }) { first, _ in first }
            let now = Dictionary(new.map { ($0[key]!.string!, $0) }) { first, _ in first }
            if before.count == old.count, now.count == new.count {
                for name in Set(before.keys).union(now.keys).sorted() {
                    compare(before[name], now[name], path, shown: "\(shown)[\(name)]")
                }
                if before == now { report(Node(old), Node(new), path, shown) }
                return
            }
        }
        guard old.count == new.count, (old + new).contains(where: { $0.plainMap != nil }) else {
            return report(Node(old), Node(new), path, shown)
        }
        for index in old.indices { compare(old[index], new[index], path, shown: "\(shown)[\(index)]") }
    }

    /// Keys that name the elements of a list.
    private static let names = [
        "Key", "Name", "IndexName", "AttributeName", "PolicyName", "Id", "StatusCode", "ParameterKey", "SourceVpcId",
    ]

    private mutating func report(_ old: Node?, _ new: Node?, _ path: String, _ shown: String) {
        var change = PropertyChange(path: shown, before: old, after: new, impact: behaviour.impact(of: path))
        let (known, other) = (Unknowns(in: old), Unknowns(in: new))
        change.needs = Array(Set(known.needs + other.needs)).sorted()
        change.isUnknown = !change.needs.isEmpty && old != nil && new != nil
        change.place = new.map { after.place($0.origin) } ?? old.flatMap { before.place($0.origin) }
        changes.append(change)
    }

    private func isSamePolicy(_ old: Node, _ new: Node, _ kind: PolicyKind) -> Bool {
        PolicyDelta(from: [PolicyDocument(old.readJSON)], to: [PolicyDocument(new.readJSON)], kind: kind)
            .isEquivalent
    }
}

extension Node {
    /// The map, when it is not a function.
    var plainMap: Mapping? { function == nil ? map : nil }
    /// A text of JSON read.
    var readJSON: Node { string.flatMap { JSONText.read($0) } ?? self }
}

/// What a value depends on that only AWS can tell.
struct Unknowns {
    private(set) var needs: [String] = []

    init(in node: Node?) { if let node { visit(node) } }

    private mutating func visit(_ node: Node) {
        switch node.content {
        case .unknown(let unknown): needs += unknown.needs
        case .string(let text):
            if text.hasPrefix("{{resolve:"), let end = text.firstIndex(of: "}") {
                needs.append(String(text.dropFirst(2).prefix(upTo: end)))
            }
            needs += text.frameworkVariables
        case .list(let list): for element in list { visit(element) }
        case .map(let map):
            if case ("Fn::ImportValue", let name)? = node.function {
                needs.append("import:\(name.string ?? JSONWriter.compact(name))")
            }
            for entry in map { visit(entry.value) }
        default: break
        }
    }
}

extension String {
    /// Variables of a spec that nobody has told the value of, and that stand in the text still.
    fileprivate var frameworkVariables: [String] {
        guard utf8.contains(UInt8(ascii: "$")) else { return [] }
        return split(separator: "$").dropFirst().compactMap { part in
            guard part.hasPrefix("{"), let end = part.firstIndex(of: "}") else { return nil }
            let name = part[part.index(after: part.startIndex)..<end]
            let kinds = ["ssm:", "ssm(", "ssm.", "cf:", "cf(", "cf.", "s3:", "aws:accountId", "ecr:"]
            return kinds.contains { name.hasPrefix($0) } ? String(name) : nil
        }
    }
}

/// Where policy documents stand in properties, elements of lists left out.
enum PolicySites {
    static func paths(of type: String) -> [(path: String, kind: PolicyKind)] {
        switch type {
        case "AWS::IAM::Role": [("AssumeRolePolicyDocument", .trust), ("Policies.PolicyDocument", .identity)]
        case "AWS::IAM::User", "AWS::IAM::Group": [("Policies.PolicyDocument", .identity)]
        case "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy": [("PolicyDocument", .identity)]
        case "AWS::ApiGateway::RestApi": [("Policy", .resource)]
        case "AWS::KMS::Key": [("KeyPolicy", .resource)]
        case "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::EC2::VPCEndpoint":
            [("PolicyDocument", .resource)]
        case "AWS::SecretsManager::ResourcePolicy": [("ResourcePolicy", .resource)]
        default: []
        }
    }
}
