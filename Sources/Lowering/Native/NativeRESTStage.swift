import CloudFormation
import Hashing
import Model
import Tree

// Deployment and stage of a REST API.
extension Lowering {
    /// A deployment that is new exactly when what it shows is.
    mutating func lowerNativeDeployment(_ native: NativeAPI) -> String {
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

    mutating func lowerNativeStage(_ native: NativeAPI, deployment: String) {
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
}
