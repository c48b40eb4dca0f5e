import CloudFormation
import Model
import Tree

// How everything else refers to a function.
extension Lowering {
    /// The function with a key.
    func function(_ key: String) -> Function? { functionIndex[key].map { service.functions[$0] } }

    /// What calls of a function go to: its ARN, or that of its alias.
    func target(of function: Function) -> Node {
        let arn = Node.arn(Naming.lambda(function.key))
        return function.versioning.alias.map { .join(":", [arn, Node($0.name)]) } ?? arn
    }

    /// What a route calls: the alias that it names, or what all calls of its function go to.
    func target(of route: Route) -> Node {
        guard let alias = route.integration.alias else { return target(of: route.function) }
        return .join(":", [.arn(Naming.lambda(route.function)), alias])
    }

    /// Logical ids of the alias that a route calls, when this stack makes it.
    func aliases(of route: Route) -> [String] {
        let own = function(route.function)
        guard let alias = route.integration.alias, own?.versioning.alias?.name != alias.string else {
            return own.flatMap { self.alias(of: $0) }.map { [$0] } ?? []
        }
        return (service.resources["Resources"]?.map ?? Mapping()).filter { entry in
            entry.value["Type"]?.string == "AWS::Lambda::Alias" && entry.value["Properties"]?["Name"] == alias
                && entry.value["Properties"]?["FunctionName"]?["Ref"]?.string == Naming.lambda(route.function)
        }.map(\.key)
    }

    /// The same by the function's key, which need not be that of a function.
    func target(of key: String) -> Node { function(key).map { target(of: $0) } ?? .arn(Naming.lambda(key)) }

    /// Logical id of the alias that calls of a function go to.
    func alias(of function: Function) -> String? {
        function.versioning.alias.map { Naming.alias($0, of: function.key) }
    }

    /// `DependsOn` of what calls the function: its alias, as a plain string; `nil` without an alias.
    func aliasDependency(of function: Function) -> Node? { alias(of: function).map { Node($0) } }

    /// Logical id of the role that a function works under, to depend on; `nil` when the role is outside of the stack.
    func roleID(of function: Function) -> String? {
        if function.permissions.ownRole != nil { return Naming.ownRole(function.key) }
        guard let role = function.permissions.customRole else { return SharedRole.logicalID }
        if let name = role.string { return name.contains(":") ? nil : name }
        if let parts = role["Fn::GetAtt"]?.list, parts.count == 2, parts[1].string == "Arn" { return parts[0].string }
        let isElsewhere = ["Fn::ImportValue", "Ref", "Fn::Sub"].contains { role[$0]?.isTruthy == true }
        return isElsewhere ? nil : SharedRole.logicalID
    }

    /// Adds the permission to invoke a function, and lets it wait for the function's alias if there is one.
    ///
    /// - Parameters:
    ///   - id: logical id of the permission.
    ///   - principal: service that invokes, such as `events.amazonaws.com`.
    ///   - source: ARN that invokes; `nil` allows every one of the service.
    ///   - more: further properties, such as `EventSourceToken`.
    mutating func permitInvoke(
        _ id: String, of function: Function, by principal: Node, source: Node? = nil, more: Node = [:]
    ) {
        var properties: Node = [
            "FunctionName": target(of: function), "Action": "lambda:InvokeFunction", "Principal": principal,
            "SourceArn": source,
        ]
        for entry in more.map?.entries ?? [] { properties[entry.key] = entry.value }
        graph[id] = Resource(
            "AWS::Lambda::Permission", properties, dependsOn: aliasDependency(of: function), origin: function.origin)
    }
}

extension Node {
    /// A text around this value; unknown when the value is.
    func enclosed(in prefix: String, _ suffix: String = "") -> Node {
        let text = "\(prefix)\(printed)\(suffix)"
        guard case .unknown(let value) = content else { return Node(text, origin) }
        return Node(.unknown(Unknown(text: text, needs: value.needs)), origin)
    }
}
