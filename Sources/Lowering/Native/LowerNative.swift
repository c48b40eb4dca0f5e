import CloudFormation
import Model
import Tree

extension Lowering {
    /// The APIs below `apis:`, in the order written.
    mutating func lowerNativeAPIs() {
        for native in service.apis.compactMap(NativeAPI.init) {
            let others = graph.resources.compactMap { $0.key.hasPrefix(native.names.prefix) ? ($0.key, $0.value) : nil }
            switch native.api.kind {
            case .http: lowerNativeHTTP(native)
            case .websocket: lowerNativeWebSocket(native)
            case .rest: lowerNativeREST(native)
            }
            lowerAccessLog(native)
            lowerDomain(native)
            lowerAlarms(native)
            lowerEndpointOutput(native)
            checkReplaced(others, by: native)
        }
    }

    /// Says when an API has taken the logical id of something else, such as `HttpApi` of the API that events make.
    private mutating func checkReplaced(_ others: [(id: String, resource: Resource)], by native: NativeAPI) {
        for (id, other) in others {
            guard let made = graph[id], made.origin.span != other.origin.span || made.type != other.type else {
                continue
            }
            return diagnostics.error(
                "one-logical-id", "the API `\(native.api.key ?? "")` has the logical id `\(id)` of something else",
                at: native.api.origin, secondary: [.init(other.origin.place, "this has it too")],
                help: "give the API another name")
        }
    }

    /// The group that the access log goes to, unless it goes elsewhere.
    private mutating func lowerAccessLog(_ native: NativeAPI) {
        guard let log = native.api.stage.accessLog, log.destination == nil else { return }
        graph[native.names.logGroup] = logGroup(of: log, origin: native.api.origin)
    }

    /// `AccessLogSetting` of a stage.
    func accessLogSettings(_ native: NativeAPI) -> Node? {
        native.api.stage.accessLog.map { log in
            ["DestinationArn": log.destination ?? .arn(native.names.logGroup), "Format": log.format]
        }
    }

    private mutating func lowerEndpointOutput(_ native: NativeAPI) {
        let scheme = native.api.kind == .websocket ? "wss" : "https"
        let stage = native.api.stage.name.string == "$default" ? [] : ["/", native.api.stage.name] as [Node]
        let address: [Node] = [Node("\(scheme)://"), .ref(native.names.api), ".execute-api.", .region, ".", .urlSuffix]
        graph.outputs["\(native.names.prefix)Url"] = [
            "Description": Node("Address of the API \(native.api.key ?? "")"), "Value": .join("", address + stage),
        ]
    }

    // MARK: Permissions

    /// Lets an API call the function of a route, for that route and no more.
    mutating func permit(_ route: Route, _ native: NativeAPI) {
        guard !route.function.isEmpty else { return }
        let id = permit(
            route.function, native, source: routeSource(route.key), name: route.function, route.key.text)
        guard let id, route.integration.alias != nil else { return }
        let (target, aliases) = (target(of: route), aliases(of: route))
        graph[id]?.properties["FunctionName"] = target
        graph[id]?.dependsOn = aliases
    }

    /// Lets an API call a function, for one source and no more; the logical id of the permission.
    @discardableResult
    private mutating func permit(_ key: String, _ native: NativeAPI, source: [Node], name: String...) -> String? {
        guard let function = function(key) else { return nil }
        let id = native.names.part("Permission", name.joined(separator: " "))
        permitInvoke(
            id, of: function, by: "apigateway.amazonaws.com",
            source: .join(
                "",
                ["arn:", .partition, ":execute-api:", .region, ":", .accountID, ":", .ref(native.names.api)] + source))
        graph[id]?.origin = native.api.origin
        return id
    }

    /// `/*/GET/users/*` for one route of any stage: variables of the path become wildcards.
    func routeSource(_ key: Route.Key) -> [Node] {
        switch key {
        case .fallback: return ["/*/$default"]
        case .message(let key): return [Node("/*/\(key)")]
        case .http(let method, let path):
            let pattern = path.split(separator: "/").map { $0.hasPrefix("{") ? "*" : String($0) }.joined(separator: "/")
            return [Node("/*/\(method == "ANY" ? "*" : method)/\(pattern)")]
        }
    }

    mutating func permitAuthorizers(_ native: NativeAPI) {
        for authorizer in native.api.authorizers {
            guard case .function(let key)? = authorizer.judge else { continue }
            let id = native.names.part("Authorizer", authorizer.name)
            permit(key, native, source: ["/authorizers/", .ref(id)], name: "authorizer", authorizer.name)
        }
    }

    // MARK: Roles

    /// The role with which the gateway calls services for a route: exactly the rights of the route's calls.
    mutating func integrationRole(_ target: ServiceTarget, _ native: NativeAPI) -> Node? {
        if let role = target.role { return role }
        guard !target.rights.isEmpty else { return nil }
        let statements = target.rights.map { right -> Node in
            ["Effect": "Allow", "Action": Node(right.actions.map { Node($0) }), "Resource": Node(right.resources)]
        }
        // Calls with the same rights share a role.
        let id = native.names.part("Role", target.service, JSONWriter.compact(Node(statements)))
        let shortID = "\(native.names.prefix)\(target.service.capitalised.filter(\.isLetter))Role\(id.suffix(8))"
        graph[shortID] = Resource(
            "AWS::IAM::Role",
            [
                "AssumeRolePolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Effect": "Allow", "Principal": ["Service": "apigateway.amazonaws.com"],
                            "Action": "sts:AssumeRole",
                        ]
                    ],
                ],
                "Policies": [
                    ["PolicyName": "call", "PolicyDocument": ["Version": "2012-10-17", "Statement": Node(statements)]]
                ],
            ], origin: native.api.origin)
        return .arn(shortID)
    }

    /// Tags as most types take them.
    func keyValueTags(_ tags: Mapping?) -> Node? {
        tags.map { Node($0.map { ["Key": Node($0.key), "Value": $0.value] as Node }) }
    }
}
