import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    mutating func lowerNativeREST(_ native: NativeAPI) {
        let api = native.api
        let resources = RESTResourceTree(api, id: native.names.api) { native.names.part("Path", $0) }
        lowerRESTAPI(native)
        for part in resources.made {
            graph[part.logicalID] = Resource(
                "AWS::ApiGateway::Resource",
                [
                    "ParentId": resources.parentID(of: part), "PathPart": Node(part.text),
                    "RestApiId": .ref(native.names.api),
                ], origin: part.origin)
        }
        lowerRESTAuthorizers(native)
        lowerModels(native)
        for preflight in api.preflights { lowerPreflight(preflight, native, resources) }
        for route in api.routes { lowerMethod(route, native, resources) }
        for response in api.gatewayResponses { lowerGatewayResponse(response, native) }
        let deployment = lowerNativeDeployment(native)
        lowerNativeStage(native, deployment: deployment)
        lowerKeysAndPlans(native)
        lowerFirewall(native)
    }

    private mutating func lowerRESTAPI(_ native: NativeAPI) {
        let api = native.api
        graph[native.names.api] = Resource(
            "AWS::ApiGateway::RestApi",
            [
                "Name": api.name, "Description": api.description,
                "EndpointConfiguration": ["Types": [Node(api.rest.endpoint)], "VpcEndpointIds": api.rest.vpcEndpoints],
                "DisableExecuteApiEndpoint": api.disablesDefaultEndpoint,
                "BinaryMediaTypes": api.rest.binaryMediaTypes,
                "MinimumCompressionSize": api.rest.minimumCompressionSize,
                "Policy": api.rest.policy.map { ["Version": "2012-10-17", "Statement": $0] },
                "Tags": keyValueTags(api.tags),
            ], origin: api.origin)
    }

    // MARK: Methods

    private mutating func lowerMethod(_ route: Route, _ native: NativeAPI, _ resources: RESTResourceTree) {
        guard case .http(let method, let path) = route.key else { return }
        let id = native.names.part("Method", route.key.text)
        var properties: Node = [
            "RestApiId": .ref(native.names.api), "ResourceId": resources.id(of: path), "HttpMethod": Node(method),
            "OperationName": route.operationName, "ApiKeyRequired": route.requiresAPIKey ? true : nil,
        ]
        authorizeNative(&properties, route, native)
        addChecks(of: route, native, to: &properties)
        properties["Integration"] = methodIntegration(route, native)
        let responses = route.integration.responses.map { methodResponse($0, route) }
        if !responses.isEmpty { properties["MethodResponses"] = Node(responses) }
        graph[id] = Resource("AWS::ApiGateway::Method", properties, origin: route.origin)
        let notes = notes(of: route, native)
        graph[id]?.notes = notes
        guard !route.function.isEmpty else { return }
        permit(route, native)
        let aliases = aliases(of: route)
        if !aliases.isEmpty { graph[id]?.dependsOn = aliases }
    }

    private mutating func methodIntegration(_ route: Route, _ native: NativeAPI) -> Node {
        var result = restIntegration(corsAware(route))
        if case .service(let target) = route.integration.target {
            result["Credentials"] = integrationRole(target, native)
        }
        if route.integration.isAsynchronous {
            var parameters = result["RequestParameters"] ?? [:]
            parameters["integration.request.header.X-Amz-Invocation-Type"] = "'Event'"
            result["RequestParameters"] = parameters
        }
        if let keys = route.cache?.keys, !keys.isEmpty { result["CacheKeyParameters"] = Node(keys) }
        return result
    }

    /// Answers that the gateway makes carry the headers of CORS themselves; a proxy's have to come from its backend.
    private func corsAware(_ route: Route) -> Route {
        guard let cors = route.cors, !route.integration.responses.isEmpty else { return route }
        var route = route
        for index in route.integration.responses.indices {
            var response = route.integration.responses[index]
            response.headers["Access-Control-Allow-Origin"] = Node("'\(cors.origins.first?.printed ?? "*")'")
            if cors.allowCredentials { response.headers["Access-Control-Allow-Credentials"] = "'true'" }
            if let names = cors.exposedHeaders {
                let list = names.map(\.printed).joined(separator: ",")
                response.headers["Access-Control-Expose-Headers"] = Node("'\(list)'")
            }
            if cors.echoesOrigin {
                let body = response.templates["application/json"] ?? "$input.body"
                response.templates["application/json"] =
                    body.string.map { Node("\(cors.originTemplate)\n\($0)") }
                    ?? .join("\n", [Node(cors.originTemplate), body])
            }
            route.integration.responses[index] = response
        }
        return route
    }

    private func methodResponse(_ response: ResponseMapping, _ route: Route) -> Node {
        var parameters = Mapping()
        for header in response.headers { parameters["method.response.header.\(header.key)"] = true }
        if let cors = route.cors {
            parameters["method.response.header.Access-Control-Allow-Origin"] = true
            if cors.allowCredentials { parameters["method.response.header.Access-Control-Allow-Credentials"] = true }
            if cors.exposedHeaders != nil { parameters["method.response.header.Access-Control-Expose-Headers"] = true }
        }
        return [
            "StatusCode": Node(response.status), "ResponseParameters": parameters.isEmpty ? nil : Node(parameters),
        ]
    }

    private mutating func addChecks(of route: Route, _ native: NativeAPI, to properties: inout Node) {
        var parameters = Mapping(route.checks.parameters.map { .init($0.name, $0.isRequired) })
        for entry in route.integration.request.parameters {
            guard let source = entry.value.string, source.hasPrefix("method.request."), parameters[source] == nil else {
                continue
            }
            parameters[source] = Node(source.hasPrefix("method.request.path."))
        }
        for key in route.cache?.keys ?? [] where key.string.map({ parameters[$0] == nil }) ?? false {
            parameters[key.printed] = Node(key.printed.hasPrefix("method.request.path."))
        }
        if !parameters.isEmpty { properties["RequestParameters"] = Node(parameters) }
        let required = parameters.contains { $0.value.isTruthy && !$0.key.hasPrefix("method.request.path.") }
        guard !route.checks.bodies.isEmpty || required else { return }
        guard native.api.rest.checksBodies || native.api.rest.checksParameters else { return }
        graph[native.names.validator] = Resource(
            "AWS::ApiGateway::RequestValidator",
            [
                "RestApiId": .ref(native.names.api), "Name": Node("\(native.api.key ?? "")-requests"),
                "ValidateRequestBody": Node(native.api.rest.checksBodies),
                "ValidateRequestParameters": Node(native.api.rest.checksParameters),
            ], origin: native.api.origin)
        properties["RequestValidatorId"] = .ref(native.names.validator)
        guard let body = route.checks.bodies.first else { return }
        properties["RequestModels"] = Node(Mapping([.init(body.contentType, .ref(modelID(body, route, native)))]))
    }

    private mutating func modelID(_ body: BodyCheck, _ route: Route, _ native: NativeAPI) -> String {
        switch body.schema {
        case .shared(let key): return native.names.part("Model", key)
        case .own(let schema, _, _):
            let id = native.names.part("Body", route.key.text)
            graph[id] = Resource(
                "AWS::ApiGateway::Model",
                ["RestApiId": .ref(native.names.api), "ContentType": Node(body.contentType), "Schema": schema],
                origin: body.origin)
            return id
        }
    }

    private mutating func lowerModels(_ native: NativeAPI) {
        for model in native.api.rest.models {
            graph[native.names.part("Model", model.key)] = Resource(
                "AWS::ApiGateway::Model",
                [
                    "RestApiId": .ref(native.names.api), "Name": Node(NativeNames.readableLabel(model.key)),
                    "ContentType": "application/json", "Schema": model.schema,
                ], origin: model.origin)
        }
    }

    private mutating func lowerPreflight(_ preflight: Preflight, _ native: NativeAPI, _ resources: RESTResourceTree) {
        var properties = preflightMethod(preflight.cors)
        properties["ResourceId"] = resources.id(of: preflight.path)
        properties["RestApiId"] = .ref(native.names.api)
        graph[native.names.part("Method", "OPTIONS \(preflight.path)")] = Resource(
            "AWS::ApiGateway::Method", properties, origin: preflight.cors.origin)
    }

    private mutating func lowerGatewayResponse(_ response: GatewayResponse, _ native: NativeAPI) {
        let parameters = response.headers.map { Mapping.Entry("gatewayresponse.header.\($0.key)", $0.value) }
        graph[native.names.part("Refusal", response.type)] = Resource(
            "AWS::ApiGateway::GatewayResponse",
            [
                "RestApiId": .ref(native.names.api), "ResponseType": Node(response.type),
                "StatusCode": response.status.map { Node($0.printed) },
                "ResponseParameters": parameters.isEmpty ? nil : Node(Mapping(parameters)),
                "ResponseTemplates": response.templates.isEmpty ? nil : Node(response.templates),
            ], origin: response.origin)
    }

    // MARK: Authorizers

    private mutating func lowerRESTAuthorizers(_ native: NativeAPI) {
        for authorizer in native.api.authorizers {
            guard let judge = authorizer.judge else { continue }
            var properties: Node = [
                "RestApiId": .ref(native.names.api), "Name": Node(authorizer.name), "Type": Node(authorizer.type),
                "IdentitySource": authorizer.identitySource, "AuthorizerResultTtlInSeconds": authorizer.resultTTL,
                "IdentityValidationExpression": authorizer.identityValidation,
            ]
            if authorizer.type == "COGNITO_USER_POOLS" {
                let pools = target(of: judge)
                properties["ProviderARNs"] = pools.list == nil ? [pools] : pools
            } else {
                properties["AuthorizerUri"] = invocationURI(of: target(of: judge))
            }
            graph[native.names.part("Authorizer", authorizer.name)] = Resource(
                "AWS::ApiGateway::Authorizer", properties, origin: authorizer.origin)
        }
        permitAuthorizers(native)
    }

    // MARK: Deployment and stage

    /// A deployment that is new exactly when what it shows is.
    private mutating func lowerNativeDeployment(_ native: NativeAPI) -> String {
        let content = graph.resources.filter { id, resource in
            id == native.names.api
                || RESTDeployment.content.contains(resource.type)
                    && resource.properties["RestApiId"]?["Ref"]?.string == native.names.api
        }
        var writer = JSONWriter(indentation: nil)
        for id in content.keys.sorted() { writer.write([Node(id), content[id]?.properties ?? .null]) }
        let id = native.names.deployment(String(hexadecimal(sha256(writer.bytes)).prefix(16)))
        let methods = content.filter {
            ["AWS::ApiGateway::Method", "AWS::ApiGateway::GatewayResponse"].contains($0.value.type)
        }
        graph[id] = Resource(
            "AWS::ApiGateway::Deployment",
            ["RestApiId": .ref(native.names.api), "Description": native.api.description],
            dependsOn: Array(methods.keys), origin: native.api.origin)
        return id
    }

    private mutating func lowerNativeStage(_ native: NativeAPI, deployment: String) {
        let stage = native.api.stage
        var properties: Node = [
            "RestApiId": .ref(native.names.api), "DeploymentId": .ref(deployment), "StageName": stage.name,
            "Variables": stage.variables.map { Node($0) }, "TracingEnabled": Node(stage.isTraced),
            "AccessLogSetting": accessLogSettings(native), "MethodSettings": methodSettings(native),
            "Tags": keyValueTags(native.api.tags),
        ]
        if let cache = stage.cache {
            properties["CacheClusterEnabled"] = true
            properties["CacheClusterSize"] = cache.size
        }
        if let canary = stage.canary {
            properties["CanarySetting"] = [
                "DeploymentId": .ref(deployment), "PercentTraffic": canary.percent,
                "StageVariableOverrides": canary.variables.map { Node($0) }, "UseStageCache": canary.usesStageCache,
            ]
        }
        switch stage.clientCertificate {
        case .existing(let id)?: properties["ClientCertificateId"] = id
        case .made?:
            graph[native.names.certificate] = Resource(
                "AWS::ApiGateway::ClientCertificate", ["Description": native.api.name], origin: native.api.origin)
            properties["ClientCertificateId"] = .ref(native.names.certificate)
        case nil: break
        }
        graph[native.names.stage] = Resource("AWS::ApiGateway::Stage", properties, origin: native.api.origin)
    }

    /// What holds for all methods first, then what single ones say.
    private func methodSettings(_ native: NativeAPI) -> Node? {
        let stage = native.api.stage
        var all = trafficSettings(stage.throttle, stage.cache?.rules, hasCluster: stage.cache != nil)
        if stage.hasRouteMetrics.isTruthy { all["MetricsEnabled"] = stage.hasRouteMetrics }
        if let log = stage.executionLog {
            all["LoggingLevel"] = log.level
            all["DataTraceEnabled"] = log.includesData
        }
        var result: [Node] = []
        let general = all.map ?? Mapping()
        if !general.isEmpty {
            result.append(Node(Mapping([.init("HttpMethod", "*"), .init("ResourcePath", "/*")] + general.entries)))
        }
        for route in native.api.routes where route.throttle != nil || route.cache != nil {
            guard case .http(let method, let path) = route.key else { continue }
            var own = general
            for entry in trafficSettings(route.throttle, route.cache, hasCluster: stage.cache != nil).map ?? Mapping() {
                own[entry.key] = entry.value
            }
            let resource = path == "/" ? "/" : "/\(path.replacing("/", with: "~1"))"
            result.append(
                Node(
                    Mapping(
                        [
                            .init("HttpMethod", Node(method == "ANY" ? "*" : method)),
                            .init("ResourcePath", Node(resource)),
                        ] + own.entries)))
        }
        return result.isEmpty ? nil : Node(result)
    }

    private func trafficSettings(_ throttle: Throttle?, _ cache: RouteCache?, hasCluster: Bool) -> Node {
        var result: Node = ["ThrottlingBurstLimit": throttle?.burst, "ThrottlingRateLimit": throttle?.rate]
        guard let cache, hasCluster else { return result }
        result["CachingEnabled"] = Node(cache.isOn)
        guard cache.isOn else { return result }
        result["CacheTtlInSeconds"] = cache.ttl
        result["CacheDataEncrypted"] = cache.isEncrypted
        return result
    }

    // MARK: Keys and plans

    private func planStage(_ names: NativeNames) -> Node { ["ApiId": .ref(names.api), "Stage": .ref(names.stage)] }

    private mutating func lowerKeysAndPlans(_ native: NativeAPI) {
        let rest = native.api.rest
        for key in rest.apiKeys {
            var resource = Resource(
                "AWS::ApiGateway::ApiKey",
                ["Name": key.name, "Description": key.description, "Enabled": key.isEnabled, "Value": key.value],
                origin: key.origin)
            resource.dependsOn = [native.names.stage]
            graph[native.names.part("Key", key.label)] = resource
        }
        for plan in rest.usagePlans {
            let id = native.names.part("Plan", plan.name ?? "")
            var stage = planStage(native.names)
            if !plan.routeThrottles.isEmpty {
                stage["Throttle"] = Node(
                    Mapping(
                        plan.routeThrottles.map { route in
                            let parts = route.route.split(separator: " ").map(String.init)
                            return .init(
                                "\(parts.last ?? "")/\(parts.first ?? "")",
                                ["BurstLimit": route.throttle.burst, "RateLimit": route.throttle.rate])
                        }))
            }
            graph[id] = Resource(
                "AWS::ApiGateway::UsagePlan",
                [
                    "UsagePlanName": Node("\(service.name)-\(service.stage)-\(plan.name ?? "")"),
                    "ApiStages": Node([stage] + plan.apis.map { planStage(NativeNames($0)) }),
                    "Quota": plan.quota.map { ["Limit": $0.limit, "Offset": $0.offset, "Period": $0.period] },
                    "Throttle": plan.throttle.map { ["BurstLimit": $0.burst, "RateLimit": $0.rate] },
                ], origin: plan.origin)
            for key in plan.keys {
                graph[native.names.part("PlanKey", plan.name ?? "", key)] = Resource(
                    "AWS::ApiGateway::UsagePlanKey",
                    ["KeyId": .ref(native.names.part("Key", key)), "KeyType": "API_KEY", "UsagePlanId": .ref(id)],
                    origin: plan.origin)
            }
        }
    }
}
