import Tree

extension Importing {
    /// Who may call: `authorizer`, `apiKey`, or nothing for an open route.
    mutating func access(_ key: String, _ operation: Node) -> Mapping? {
        let alternatives = (operation["security"] ?? document["security"])?.list ?? []
        guard let chosen = alternatives.first(where: { !$0.isEmpty }) else { return nil }
        if alternatives.count > 1 {
            let isOptional = alternatives.contains(where: \.isEmpty)
            lose(
                key,
                isOptional
                    ? "that it may be called without credentials too"
                    : "its other ways to show who calls: only the first is taken")
        }
        var result = Mapping()
        for requirement in chosen.map ?? Mapping() { add(requirement.key, requirement.value, of: key, to: &result) }
        return result
    }

    private mutating func add(_ name: String, _ scopes: Node, of key: String, to result: inout Mapping) {
        let scheme = resolved(document["components"]?["securitySchemes"]?[name] ?? [:])
        if kind == .rest, Importing.isGatewayKey(scheme) {
            result["apiKey"] = true
            return
        }
        guard result["authorizer"] == nil else { return lose(key, "the scheme `\(name)` besides the first one") }
        if isSigned(scheme) {
            result["authorizer"] = "iam"
            return
        }
        let own = authorizerName(name, scheme)
        let hasScopes = authorizers[own]?["type"]?.string == "jwt" || authorizers[own]?["type"]?.string == "cognito"
        let names = scopes.list ?? []
        result["authorizer"] = hasScopes && !names.isEmpty ? ["name": Node(own), "scopes": Node(names)] : Node(own)
        if !hasScopes, !names.isEmpty { lose(key, "the scopes that it asks for: the function has to check them") }
    }

    private func isSigned(_ scheme: Node) -> Bool {
        scheme["x-amazon-apigateway-authtype"]?.string?.lowercased() == "awssigv4"
            || scheme["description"]?.string == "AWS Signature Version 4"
    }

    /// The name of the authorizer of a scheme; it is made the first time.
    private mutating func authorizerName(_ scheme: String, _ settings: Node) -> String {
        let name = functionName(scheme)
        if authorizers[name] == nil { authorizers.append(name, authorizer(name, scheme, settings)) }
        return name
    }

    private mutating func authorizer(_ name: String, _ scheme: String, _ settings: Node) -> Node {
        if kind == .http, let jwt = tokenAuthorizer(scheme, settings) { return jwt }
        let function = addFunction("authorize\(name.prefix(1).uppercased())\(name.dropFirst())")
        lose("securitySchemes.\(scheme)", "the function `\(function)` has to judge: API Gateway cannot by itself")
        return ["type": "request", "function": Node(function), "identity": [Node(identity(settings))]]
    }

    /// An issuer whose tokens an HTTP API checks by itself.
    private mutating func tokenAuthorizer(_ scheme: String, _ settings: Node) -> Node? {
        let extended = settings["x-amazon-apigateway-authorizer"]
        let suffix = "/.well-known/openid-configuration"
        var issuer = extended?["jwtConfiguration"]?["issuer"]?.string
        if issuer == nil, let address = settings["openIdConnectUrl"]?.string,
            settings["type"]?.string == "openIdConnect"
        {
            issuer = address.hasSuffix(suffix) ? String(address.dropLast(suffix.count)) : address
        }
        guard let issuer else { return nil }
        let audience = extended?["jwtConfiguration"]?["audience"]
        if audience == nil {
            lose(
                "securitySchemes.\(scheme)",
                "the audience of its tokens: `\(service)` stands in `apis.api.authorizers`, put yours there")
        }
        return ["type": "jwt", "issuer": Node(issuer), "audience": audience ?? [Node(service)]]
    }

    private func identity(_ settings: Node) -> String {
        let name = settings["name"]?.string ?? "Authorization"
        switch settings["in"]?.string {
        case "query": return "query.\(name)"
        case "cookie": return "header.Cookie"
        default: return "header.\(name)"
        }
    }
}
