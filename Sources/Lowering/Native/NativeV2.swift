import CloudFormation
import Hashing
import Model
import Tree

// What native HTTP and WebSocket APIs share.
extension Lowering {
    /// Calls that are the same share an integration.
    mutating func nativeIntegration(_ route: Route, _ native: NativeAPI) -> String {
        var properties = integrationProperties(route, native)
        let content = JSONWriter.compact(properties)
        let id = native.names.part("Integration", route.integration.label(route), hexadecimal(sha256(content.utf8)))
        properties["ApiId"] = .ref(native.names.api)
        let shortID =
            "\(native.names.prefix)Integration\(NativeNames.readableLabel(route.integration.label(route)))\(id.suffix(8))"
        var resource = Resource("AWS::ApiGatewayV2::Integration", properties, origin: route.origin)
        let aliases = aliases(of: route)
        if !aliases.isEmpty {
            resource.body["DependsOn"] = aliases.count == 1 ? Node(aliases[0]) : Node(aliases.map { Node($0) })
        }
        if graph[shortID] == nil { graph[shortID] = resource }
        return shortID
    }

    private mutating func integrationProperties(_ route: Route, _ native: NativeAPI) -> Node {
        let integration = route.integration
        let isHTTP = native.api.kind == .http
        var result: Node = ["TimeoutInMillis": integration.timeout]
        switch integration.target {
        case .function(let isProxy):
            result["IntegrationType"] = isProxy ? "AWS_PROXY" : "AWS"
            let target = target(of: route)
            result["IntegrationUri"] = isHTTP ? target : invocationURI(of: target)
            result["IntegrationMethod"] = isHTTP ? nil : "POST"
            result["PayloadFormatVersion"] = integration.payloadFormat
        case .foreignFunction(let arn, let isProxy):
            result["IntegrationType"] = isProxy ? "AWS_PROXY" : "AWS"
            result["IntegrationUri"] = isHTTP ? arn : invocationURI(of: arn)
            result["IntegrationMethod"] = isHTTP ? nil : "POST"
            result["PayloadFormatVersion"] = integration.payloadFormat
        case .web(let target):
            result["IntegrationType"] = target.isProxy ? "HTTP_PROXY" : "HTTP"
            result["IntegrationUri"] = target.uri
            result["IntegrationMethod"] = Node(target.method)
            if let link = target.connectionID {
                result["ConnectionType"] = "VPC_LINK"
                result["ConnectionId"] = link
            }
            result["TlsConfig"] = target.serverName.map { ["ServerNameToVerify": $0] }
            if isHTTP { result["PayloadFormatVersion"] = "1.0" }
        case .mock: result["IntegrationType"] = "MOCK"
        case .service(let target):
            result["IntegrationType"] = isHTTP ? "AWS_PROXY" : "AWS"
            if let subtype = target.subtype {
                result["IntegrationSubtype"] = Node(subtype)
                result["PayloadFormatVersion"] = "1.0"
            } else {
                result["IntegrationUri"] = serviceURI(target)
                result["IntegrationMethod"] = Node(target.method)
            }
            result["CredentialsArn"] = integrationRole(target, native)
        case .other(let type): result["IntegrationType"] = Node(type)
        }
        addMappings(integration, native, to: &result)
        return result
    }

    private func addMappings(_ integration: Integration, _ native: NativeAPI, to result: inout Node) {
        let request = integration.request
        if integration.isAsynchronous {
            result["RequestParameters"] = ["integration.request.header.X-Amz-Invocation-Type": "'Event'"]
        }
        if !request.parameters.isEmpty {
            var parameters = result["RequestParameters"]?.map ?? Mapping()
            for entry in request.parameters { parameters[entry.key] = entry.value }
            result["RequestParameters"] = Node(parameters)
        }
        if native.api.kind == .websocket {
            if !request.templates.isEmpty {
                result["RequestTemplates"] = Node(request.templates)
                result["TemplateSelectionExpression"] = "\\$default"
                result["RequestTemplates"] = ["$default": request.templates.entries[0].value]
            }
            if let passThrough = request.passThrough { result["PassthroughBehavior"] = passThrough }
        } else if !integration.responses.isEmpty {
            result["ResponseParameters"] = Node(
                Mapping(
                    integration.responses.map { .init($0.status, ["ResponseParameters": httpParameters($0.headers)]) }))
        }
    }

    /// `header.X` and `status` as CloudFormation's list of destinations and sources.
    private func httpParameters(_ mapping: Mapping) -> Node {
        Node(
            mapping.map { entry in
                let isStatus = entry.key == "status" || entry.key == "statuscode"
                let key =
                    isStatus ? "overwrite:statuscode" : entry.key.contains(":") ? entry.key : "overwrite:\(entry.key)"
                return ["Destination": Node(key), "Source": Node(entry.value.printed)] as Node
            })
    }

    /// `arn:aws:apigateway:REGION:SERVICE:action/…`.
    func serviceURI(_ target: ServiceTarget) -> Node {
        let service: [Node] =
            target.host.map { [":", $0, Node(".\(target.service):")] } ?? [Node(":\(target.service):")]
        return .join(
            "", ["arn:", .partition, ":apigateway:", target.region ?? .region] + service + [target.address])
    }

    /// `AuthorizationType` and what goes with it.
    func authorizeNative(_ properties: inout Node, _ route: Route, _ native: NativeAPI) {
        switch route.access {
        case .open: properties["AuthorizationType"] = "NONE"
        case .iam: properties["AuthorizationType"] = "AWS_IAM"
        case .externalAuthorizer(let id, let type, let scopes):
            properties["AuthorizationType"] = Node(type)
            properties["AuthorizerId"] = id
            properties["AuthorizationScopes"] = scopes.map { Node($0) }
        case .authorizer(let name, let scopes):
            let type = native.api.authorizers.first { $0.name == name }?.type
            properties["AuthorizationType"] =
                type == "JWT" ? "JWT" : type == "COGNITO_USER_POOLS" ? "COGNITO_USER_POOLS" : "CUSTOM"
            properties["AuthorizerId"] = .ref(native.names.part("Authorizer", name))
            properties["AuthorizationScopes"] = scopes.map { Node($0) }
        }
    }

    mutating func lowerV2Authorizers(_ native: NativeAPI) {
        for authorizer in native.api.authorizers {
            var properties: Node = [
                "ApiId": .ref(native.names.api), "Name": Node(authorizer.name),
                "AuthorizerType": authorizer.type == "JWT" ? "JWT" : "REQUEST",
                "IdentitySource": authorizer.identitySource,
            ]
            if let token = authorizer.token {
                properties["JwtConfiguration"] = ["Audience": Node(token.audience), "Issuer": token.issuer]
            } else if let judge = authorizer.judge {
                properties["AuthorizerUri"] = invocationURI(of: target(of: judge))
                if native.api.kind == .http {
                    properties["AuthorizerPayloadFormatVersion"] = authorizer.payloadFormat
                    properties["EnableSimpleResponses"] = authorizer.answersSimply
                    properties["AuthorizerResultTtlInSeconds"] = authorizer.resultTTL
                }
            }
            graph[native.names.part("Authorizer", authorizer.name)] = Resource(
                "AWS::ApiGatewayV2::Authorizer", properties, origin: authorizer.origin)
        }
        permitAuthorizers(native)
    }

    /// The stage with throttles, logs and variables; `deployment` is `nil` when it deploys by itself.
    mutating func lowerV2Stage(_ native: NativeAPI, deployment: String?) {
        let stage = native.api.stage
        var properties: Node = [
            "ApiId": .ref(native.names.api), "StageName": stage.name, "AutoDeploy": deployment == nil ? true : nil,
            "DeploymentId": deployment.map { .ref($0) }, "StageVariables": stage.variables.map { Node($0) },
            "AccessLogSettings": accessLogSettings(native), "Tags": native.api.tags.map { Node($0) },
        ]
        var defaults = throttleSettings(stage.throttle)
        if stage.hasRouteMetrics.isTruthy { defaults["DetailedMetricsEnabled"] = stage.hasRouteMetrics }
        if let log = stage.executionLog {
            defaults["LoggingLevel"] = log.level
            defaults["DataTraceEnabled"] = log.includesData
        }
        if defaults.map?.isEmpty == false { properties["DefaultRouteSettings"] = defaults }
        var routes = Mapping()
        for route in native.api.routes {
            guard let throttle = route.throttle else { continue }
            // What a route says replaces what the stage says, key by key or not at all.
            var settings = defaults.map ?? Mapping()
            for entry in throttleSettings(throttle).map ?? Mapping() { settings[entry.key] = entry.value }
            routes[route.key.text] = Node(settings)
        }
        if !routes.isEmpty { properties["RouteSettings"] = Node(routes) }
        var resource = Resource("AWS::ApiGatewayV2::Stage", properties, origin: native.api.origin)
        // Settings of a route are refused before the route is there.
        let named = native.api.routes.filter { $0.throttle != nil }.map { native.names.part("Route", $0.key.text) }
        if !named.isEmpty { resource.dependsOn = named }
        graph[native.names.stage] = resource
    }

    private func throttleSettings(_ throttle: Throttle?) -> Node {
        ["ThrottlingBurstLimit": throttle?.burst, "ThrottlingRateLimit": throttle?.rate]
    }

    /// A deployment that is new exactly when what it shows is.
    mutating func lowerV2Deployment(_ native: NativeAPI) -> String {
        let content = graph.resources.filter { $0.value.properties["ApiId"]?["Ref"]?.string == native.names.api }
        var writer = JSONWriter(indentation: nil)
        for id in content.keys.sorted() { writer.write([Node(id), content[id]?.properties ?? .null]) }
        writer.write(graph[native.names.api]?.properties ?? .null)
        let id = native.names.deployment(String(hexadecimal(sha256(writer.bytes)).prefix(16)))
        let routes = native.api.routes.map { native.names.part("Route", $0.key.text) }
        graph[id] = Resource(
            "AWS::ApiGatewayV2::Deployment", ["ApiId": .ref(native.names.api)], dependsOn: routes,
            origin: native.api.origin)
        return id
    }
}

extension Integration {
    /// What it calls, in a word.
    fileprivate func label(_ route: Route) -> String {
        switch target {
        case .function: route.function
        case .foreignFunction: "lambda"
        case .service(let target): target.service
        case .web: "proxy"
        case .mock: "mock"
        case .other(let type): type
        }
    }
}

extension NativeNames {
    static func readableLabel(_ text: String) -> String {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map { String($0).capitalised }.joined()
    }
}
