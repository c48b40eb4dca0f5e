import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// HTTP APIs: API, log group, stage, authorizers, and for each function one permission and one integration for all of
    /// its routes.
    mutating func lowerHTTPAPIs() {
        for api in service.apis where api.kind == .http && api.key == nil {
            if api.external == nil {
                lowerHTTPAPI(api)
                lowerHTTPLogGroup(of: api)
                lowerHTTPStage(of: api)
            }
            for authorizer in api.authorizers { lowerHTTPAuthorizer(authorizer, of: api) }
            lowerHTTPRoutes(of: api)
        }
    }

    private static let apiID = "HttpApi"
    private static let stageID = "HttpApiStage"
    private static let logGroupID = "HttpApiLogGroup"

    /// The id of the API in the template.
    private func reference(to api: API) -> Node { api.external?.id ?? .ref(Self.apiID) }

    private mutating func lowerHTTPAPI(_ api: API) {
        graph[Self.apiID] = Resource(
            "AWS::ApiGatewayV2::Api",
            [
                "Name": api.name,
                "Description": api.description,
                "ProtocolType": "HTTP",
                "DisableExecuteApiEndpoint": api.disablesDefaultEndpoint,
                "Tags": api.tags.map { Node($0) },
                "CorsConfiguration": api.cors.map(corsConfiguration),
            ], origin: api.origin)
    }

    func corsConfiguration(_ cors: CORS) -> Node {
        [
            "AllowCredentials": cors.allowCredentials ? true : nil,
            "AllowHeaders": Node(cors.headers),
            "AllowMethods": Node(cors.methods),
            "AllowOrigins": Node(cors.origins),
            "ExposeHeaders": cors.exposedHeaders.map { Node($0) },
            "MaxAge": cors.maxAge,
        ]
    }

    private mutating func lowerHTTPLogGroup(of api: API) {
        guard let log = api.stage.accessLog else { return }
        graph[Self.logGroupID] = logGroup(of: log, origin: api.origin)
    }

    private mutating func lowerHTTPStage(of api: API) {
        var properties: Node = [
            "ApiId": .ref(Self.apiID), "StageName": api.stage.name, "AutoDeploy": true,
            "DefaultRouteSettings": ["DetailedMetricsEnabled": api.stage.hasRouteMetrics],
            "Tags": api.tags.map { Node($0) },
        ]
        if let log = api.stage.accessLog {
            properties["AccessLogSettings"] = ["DestinationArn": .arn(Self.logGroupID), "Format": log.format]
        }
        graph[Self.stageID] = Resource(
            "AWS::ApiGatewayV2::Stage", properties,
            dependsOn: api.stage.accessLog == nil ? nil : Node(Self.logGroupID), origin: api.origin)
        graph.outputs["HttpApiId"] = ["Description": "Id of the HTTP API", "Value": .ref(Self.apiID)]
        graph.outputs["HttpApiUrl"] = [
            "Description": "URL of the HTTP API",
            "Value": .join("", ["https://", .ref(Self.apiID), ".execute-api.", .region, ".", .urlSuffix]),
        ]
    }

    // MARK: Routes

    private mutating func lowerHTTPRoutes(of api: API) {
        var called: Set<String> = []
        var positions = [String: Int](minimumCapacity: api.routes.count)
        let types = Dictionary(api.authorizers.map { ($0.name, $0.type) }, uniquingKeysWith: { $1 })
        for (position, route) in api.routes.enumerated() {
            if called.insert(route.function).inserted { lowerHTTPFunction(of: route, in: api) }
            let id = Naming.httpRoute(route.key)
            if let lost = positions.updateValue(position, forKey: id) { noteFolding(route, over: api.routes[lost]) }
            let integration = Naming.httpIntegration(route.function)
            let authorization = authorization(route.access, types)
            graph[id] = Resource(
                "AWS::ApiGatewayV2::Route",
                [
                    "ApiId": reference(to: api), "RouteKey": Node(route.key.text),
                    "Target": .join("/", ["integrations", .ref(integration)]),
                    "AuthorizationType": authorization.type, "AuthorizerId": authorization.id,
                    "AuthorizationScopes": authorization.scopes.map { Node($0) },
                ], dependsOn: Node(integration), origin: route.origin)
        }
    }

    private func authorization(
        _ access: Access, _ types: [String: String]
    ) -> (type: Node?, id: Node?, scopes: [Node]?) {
        switch access {
        case .open: (nil, nil, nil)
        case .iam: ("AWS_IAM", nil, nil)
        case .authorizer(let name, let scopes):
            (types[name] == "REQUEST" ? "CUSTOM" : "JWT", .ref(Naming.httpAuthorizer(name)), scopes)
        case .externalAuthorizer(let id, let type, let scopes): (Node(type), id, scopes)
        }
    }

    /// Logical ids leave case and punctuation out of paths, and of two resources with one id the last one stays.
    private mutating func noteFolding(_ route: Route, over lost: Route) {
        diagnostics.warning(
            "route-lost",
            "`\(route.key.text)` replaces `\(lost.key.text)`: both have the logical id "
                + "`\(Naming.httpRoute(route.key))`", at: route.origin,
            secondary: [.init(lost.origin.place, "this route is lost")],
            help: "name one path so that they differ in more than upper case and punctuation")
    }

    /// The permission to call a function, and how it is called.
    private mutating func lowerHTTPFunction(of route: Route, in api: API) {
        let alias = function(route.function).flatMap { aliasDependency(of: $0) }
        permitHTTPInvoke(Naming.permission(route.function, "HttpApi"), target(of: route.function), alias, in: api)
        graph[Naming.httpIntegration(route.function)] = Resource(
            body: [
                "Type": "AWS::ApiGatewayV2::Integration",
                "DependsOn": alias,
                "Properties": [
                    "ApiId": reference(to: api),
                    "IntegrationType": "AWS_PROXY",
                    "IntegrationUri": target(of: route.function),
                    "PayloadFormatVersion": route.integration.payloadFormat ?? "2.0",
                    "TimeoutInMillis": route.integration.timeout ?? 30000,
                ],
            ], origin: route.origin)
    }

    private mutating func permitHTTPInvoke(_ id: String, _ target: Node, _ alias: Node?, in api: API) {
        let source: Node = .join(
            "", ["arn:", .partition, ":execute-api:", .region, ":", .accountID, ":", reference(to: api), "/*"])
        graph[id] = Resource(
            "AWS::Lambda::Permission",
            [
                "FunctionName": target, "Action": "lambda:InvokeFunction", "Principal": "apigateway.amazonaws.com",
                "SourceArn": source,
            ], dependsOn: alias, origin: api.origin)
    }

    // MARK: Authorizers

    private mutating func lowerHTTPAuthorizer(_ authorizer: Authorizer, of api: API) {
        var properties: Node = [
            "ApiId": reference(to: api), "Name": Node(authorizer.name),
            "IdentitySource": authorizer.identitySource ?? [],
        ]
        var alias: Node?
        if let judge = authorizer.judge {
            let called = target(of: judge)
            alias = dependency(of: judge)
            properties["AuthorizerType"] = Node(authorizer.type)
            properties["EnableSimpleResponses"] = authorizer.answersSimply
            properties["AuthorizerResultTtlInSeconds"] = authorizer.resultTTL
            properties["AuthorizerPayloadFormatVersion"] = authorizer.payloadFormat
            properties["AuthorizerUri"] = invocationURI(of: called)
            if !authorizer.isManagedExternally {
                permitHTTPInvoke(Naming.httpAuthorizerPermission(authorizer.name), called, alias, in: api)
            }
        } else if let token = authorizer.token {
            properties["AuthorizerType"] = "JWT"
            properties["JwtConfiguration"] = ["Audience": Node(token.audience), "Issuer": token.issuer.ifPresent]
        }
        graph[Naming.httpAuthorizer(authorizer.name)] = Resource(
            "AWS::ApiGatewayV2::Authorizer", properties, dependsOn: alias, origin: authorizer.origin)
    }
}

extension Naming {
    static func httpRoute(_ key: Route.Key) -> String {
        key == .fallback ? "HttpApiRouteDefault" : "HttpApiRoute\(path(key.text))"
    }
    static func httpIntegration(_ key: String) -> String { "HttpApiIntegration\(function(key))" }
    static func httpAuthorizer(_ name: String) -> String { "HttpApiAuthorizer\(function(name))" }
    static func httpAuthorizerPermission(_ name: String) -> String {
        "\(function(name))LambdaAuthorizerPermissionHttpApi"
    }
}
