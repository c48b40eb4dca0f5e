import CloudFormation
import Diagnostics
import IAMPolicy
import Surface
import Tree

/// What roles may do, who may become them, and who may use functions and other resources: before and after, as access.
struct PermissionDiff {
    private var list: ChangeList

    init(from before: Snapshot, to after: Snapshot) { list = ChangeList(before, after) }

    mutating func changes() -> [Change] {
        let (old, new) = (Grants(list.before), Grants(list.after))
        for key in new.order + old.order.filter({ new.documents[$0] == nil }) {
            let (before, after) = (old.documents[key] ?? [], new.documents[key] ?? [])
            if before == after { continue }
            let kind: PolicyKind = key.kind
            let delta = PolicyDelta(
                from: before.map { PolicyDocument($0) }, to: after.map { PolicyDocument($0) }, kind: kind)
            list.owner = key.owner
            tell(delta, key)
        }
        return list.all
    }

    private mutating func tell(_ delta: PolicyDelta, _ key: Grants.Key) {
        for change in delta.added { tell(change, key, "permission.added", isAdded: true, isExact: delta.isExact) }
        for change in delta.removed { tell(change, key, "permission.removed", isAdded: false, isExact: delta.isExact) }
        for change in delta.deniedNow
        where !delta.removed.contains(where: { $0.statement.place == change.statement.place }) {
            list.subject = "\(key.text): \(change.summary)"
            list.add(
                "permission.denied", .safe, .tightens, "\(key.text) is denied \(change.summary)", at: change.statement)
        }
        for change in delta.deniedBefore where delta.added.isEmpty && list.after.graph[key.owner] != nil {
            list.subject = "\(key.text): \(change.summary)"
            list.add(
                "permission.not-denied", .safe, .loosens, "\(key.text) is not denied any more \(change.summary)",
                at: nil,
                old: change.statement)
        }
    }

    private mutating func tell(
        _ change: AccessChange, _ key: Grants.Key, _ kind: String, isAdded: Bool, isExact: Bool
    ) {
        list.subject = "\(key.text): \(change.summary)"
        let isPublic =
            isAdded && key.kind != .identity && change.principals?.included == ["*"] && change.conditions.isEmpty
        let security: Change.Security =
            change.isRoutine(key.kind, in: list.after) ? .neutral : !isExact ? .unknown : isAdded ? .loosens : .tightens
        let verb =
            isAdded
            ? (key.kind == .identity ? "may" : "lets") : key.kind == .identity ? "may no longer" : "no longer lets"
        list.add(
            kind, .safe, security, "\(key.text) \(verb) \(change.summary)", at: isAdded ? change.statement : nil,
            old: isAdded ? nil : change.statement, isNewlyPublic: isPublic)
    }
}

extension AccessChange {
    /// What every function and every route brings along: writing its own log, being called by its own API, being run by
    /// its service.
    fileprivate func isRoutine(_ kind: PolicyKind, in state: Snapshot) -> Bool {
        switch kind {
        case .identity:
            let logs: Set<String> = [
                "logs:CreateLogStream", "logs:CreateLogGroup", "logs:PutLogEvents", "logs:TagResource",
            ]
            return actions.included.allSatisfy(logs.contains)
                && resources.included.allSatisfy {
                    $0.hasPrefix("arn:") && $0.firstRange(ofText: ":log-group:/aws/lambda/") != nil
                }
        case .trust:
            return principals?.included.allSatisfy { $0.hasPrefix("Service: ") } ?? false
        case .resource:
            guard principals?.included == ["Service: apigateway.amazonaws.com"] else { return false }
            let apis = state.surface.apis.map { "${\($0.id)}" }
            return conditions.contains { condition in apis.contains { condition.firstRange(ofText: $0) != nil } }
        }
    }
}

/// Policy documents by what they speak of.
private struct Grants {
    struct Key: Hashable {
        var owner: String
        var kind: PolicyKind
        var text: String
    }

    private(set) var order: [Key] = []
    private(set) var documents: [Key: [Node]] = [:]

    init(_ state: Snapshot) {
        for policy in state.surface.policies where policy.type != "AWS::ApiGateway::RestApi" { add(policy, state) }
        for (id, resource) in state.graph.resources where resource.type == "AWS::IAM::Role" {
            for arn in resource.properties["ManagedPolicyArns"]?.list ?? []
            where arn.function?.name != "Ref" || state.graph[arn.identity] == nil {
                append(Key(owner: id, kind: .identity, text: "role \(id)"), managed(arn))
            }
        }
        for permission in state.surface.permissions { add(permission) }
    }

    private mutating func append(_ key: Key, _ document: Node) {
        if documents[key] == nil { order.append(key) }
        documents[key, default: []].append(document)
    }

    private mutating func add(_ policy: Policy, _ state: Snapshot) {
        let kind: PolicyKind = policy.kind == .identity ? .identity : policy.kind == .trust ? .trust : .resource
        var owner = policy.owner
        let properties = state.graph[policy.owner]?.properties
        let roles = (properties?["Roles"]?.list ?? []) + (properties?["RoleName"].map { [$0] } ?? [])
        if policy.type != "AWS::IAM::Role", roles.count == 1, let role = roles[0].reference?.name,
            state.graph[role] != nil
        {
            owner = role
        }
        let isRole = state.graph[owner]?.type == "AWS::IAM::Role"
        let text = kind == .trust ? "role \(owner) for" : isRole ? "role \(owner)" : owner
        append(Key(owner: owner, kind: kind, text: kind == .trust ? "the trust of \(owner)" : text), policy.document)
    }

    /// A managed policy is not at hand: it allows something under its own name.
    private func managed(_ arn: Node) -> Node {
        let condition = Mapping([.init("the managed policy", Node(Mapping([.init(arn.shown, "allows it")])))])
        let statement: Node = ["Effect": "Allow", "Action": "*", "Resource": "*", "Condition": Node(condition)]
        return ["Statement": Node([Node(statement.content, arn.origin)])]
    }

    /// A permission of a function as the statement that it adds to the function's policy.
    private mutating func add(_ permission: Permission) {
        let function = permission.function.id ?? permission.function.node.shown
        let principal = permission.principal ?? .null
        let isService =
            principal.shown.hasSuffix(".amazonaws.com")
            || principal.function != nil && principal.shown.firstRange(ofText: "URLSuffix") != nil
        var conditions = Mapping()
        if let source = permission.sourceARN { conditions["ArnLike"] = Node(Mapping([.init("aws:SourceArn", source)])) }
        var equal = Mapping()
        if let account = permission.sourceAccount { equal["aws:SourceAccount"] = account }
        if let organisation = permission.properties["PrincipalOrgID"] { equal["aws:PrincipalOrgID"] = organisation }
        if let type = permission.properties["FunctionUrlAuthType"] { equal["lambda:FunctionUrlAuthType"] = type }
        if !equal.isEmpty { conditions["StringEquals"] = Node(equal) }
        let statement: Node = [
            "Effect": "Allow", "Action": permission.action ?? "lambda:InvokeFunction", "Resource": Node(function),
            "Principal": principal.string == "*"
                ? "*" : Node(Mapping([.init(isService ? "Service" : "AWS", principal)])),
            "Condition": conditions.isEmpty ? nil : Node(conditions),
        ]
        append(
            Key(owner: function, kind: .resource, text: "function \(function)"),
            ["Version": "2012-10-17", "Statement": [Node(statement.content, permission.origin)]])
    }
}
