import CloudFormation
import Surface
import Tree

/// How callers of an API show who they are, as the security schemes of its document.
struct SecuritySchemes {
    private let api: API
    private let extensions: Bool

    init(_ api: API, extensions: Bool) {
        self.api = api
        self.extensions = extensions
    }

    /// The scheme of an API key, and that of signatures.
    private static let key = "api_key"
    private static let signature = "sigv4"

    /// What a route asks of its callers; `nil` for an open one.
    func requirements(of route: Route) -> Mapping? {
        var result = Mapping()
        switch route.access.scheme {
        case .open, .unknown: break
        case .iam: result.append(Self.signature, [])
        case .lambda, .jwt, .userPool:
            guard let id = route.access.authorizer else { break }
            // Only OpenID Connect has scopes in OpenAPI 3.0, and AWS reads those of a user pool from the same place.
            let hasScopes = isOpenID(id) || extensions && route.access.scheme == .userPool
            result.append(name(id), hasScopes ? Node(route.access.scopes.filter { $0.string != nil }) : [])
        }
        if route.requiresAPIKey?.bool == true { result.append(Self.key, []) }
        return result.isEmpty ? nil : result
    }

    /// The schemes that some routes need.
    func used(by routes: [Route]) -> Mapping {
        var result = Mapping()
        for route in routes where extensions || !route.isPreflight {
            for name in requirements(of: route)?.keys ?? [] where result[name] == nil {
                result.append(name, scheme(name, of: route))
            }
        }
        return result
    }

    private func name(_ id: String) -> String { fileName(api.authorizer(id)?.name?.string ?? id) }

    private func isOpenID(_ id: String) -> Bool { openIDAddress(api.authorizer(id)) != nil }

    private func openIDAddress(_ authorizer: Authorizer?) -> String? {
        guard let issuer = authorizer?.issuer?.string, authorizer?.kind == .jwt else { return nil }
        let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        return "\(base)/.well-known/openid-configuration"
    }

    private func scheme(_ name: String, of route: Route) -> Node {
        switch name {
        case Self.key: return ["type": "apiKey", "name": "x-api-key", "in": "header"]
        case Self.signature:
            return [
                "type": "apiKey", "name": "Authorization", "in": "header",
                "description": "AWS Signature Version 4",
                "x-amazon-apigateway-authtype": extensions ? "awsSigv4" : nil,
            ]
        default: break
        }
        let authorizer = route.access.authorizer.flatMap(api.authorizer)
        var scheme = plainScheme(authorizer)
        if extensions, let authorizer { extend(&scheme, authorizer) }
        return scheme
    }

    private func plainScheme(_ authorizer: Authorizer?) -> Node {
        switch authorizer?.kind {
        case .jwt, .userPool:
            if let address = openIDAddress(authorizer) {
                return ["type": "openIdConnect", "openIdConnectUrl": Node(address)]
            }
            // AWS takes a user pool's scheme for one of a key.
            if extensions, authorizer?.kind == .userPool {
                return ["type": "apiKey", "name": "Authorization", "in": "header"]
            }
            return ["type": "http", "scheme": "bearer", "bearerFormat": "JWT"]
        default:
            let (name, place) = identityPlace(authorizer?.identitySources.first?.string)
            return ["type": "apiKey", "name": Node(name), "in": Node(place)]
        }
    }

    private func extend(_ scheme: inout Node, _ authorizer: Authorizer) {
        let types: [Authorizer.Kind: (type: String, authorization: String)] = [
            .token: ("token", "custom"), .request: ("request", "custom"), .jwt: ("jwt", ""),
            .userPool: ("cognito_user_pools", "cognito_user_pools"),
        ]
        guard let (type, authorization) = types[authorizer.kind] else { return }
        if !authorization.isEmpty, api.kind == .rest { scheme["x-amazon-apigateway-authtype"] = Node(authorization) }
        let properties = authorizer.properties
        scheme["x-amazon-apigateway-authorizer"] = [
            "type": Node(type), "authorizerUri": properties["AuthorizerUri"],
            "authorizerCredentials": authorizer.credentials, "authorizerPayloadFormatVersion": authorizer.payloadFormat,
            "enableSimpleResponses": authorizer.answersSimply, "authorizerResultTtlInSeconds": authorizer.resultTTL,
            "identityValidationExpression": authorizer.identityValidation, "identitySource": identitySource(authorizer),
            "providerARNs": authorizer.userPools.isEmpty ? nil : Node(authorizer.userPools),
            "jwtConfiguration": properties["JwtConfiguration"].map { settings in
                ["issuer": settings["Issuer"], "audience": settings["Audience"]]
            },
        ]
    }

    private func identitySource(_ authorizer: Authorizer) -> Node? {
        let sources = authorizer.identitySources.compactMap(\.string)
        return sources.isEmpty ? nil : Node(sources.joined(separator: api.kind == .rest ? ", " : ","))
    }
}

/// Where the first thing that tells a caller apart is sent: `method.request.header.Authorization` and the like.
func identityPlace(_ source: String?) -> (name: String, place: String) {
    let parts = (source ?? "").split(separator: ".").map(String.init)
    guard let name = parts.last, parts.count >= 3 else { return ("Authorization", "header") }
    return (name, parts[parts.count - 2] == "querystring" ? "query" : "header")
}
