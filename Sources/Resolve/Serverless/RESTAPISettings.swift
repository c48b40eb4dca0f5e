import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The settings of the API as a whole.
    mutating func fill(_ api: inout API, from settings: APIGatewaySettingsSpec) {
        api.description = settings.description?.ifTruthy
        api.disablesDefaultEndpoint = settings.disableDefaultEndpoint?.ifPresent
        api.tags = spec.provider?.node["tags"]?.map
        api.external = settings.restApiId?.ifTruthy.map { ExternalAPI(id: $0) }
        api.rest.rootResource = settings.restApiRootResourceId?.ifTruthy
        api.rest.existingResources = existingResources(settings)
        api.rest.binaryMediaTypes = settings.binaryMediaTypes?.ifTruthy
        api.rest.minimumCompressionSize = settings.minimumCompressionSize?.ifPresent
        api.rest.apiKeySource = settings.apiKeySourceType?.ifTruthy?.printed.uppercased()
        if let policy = settings.resourcePolicy, !(policy.list?.isEmpty ?? policy.map?.isEmpty ?? true) {
            api.rest.policy = policy
        }
        api.rest.models = (settings.request?.schemas?.entries ?? []).map { sharedModel($0.key, $0.value) }
        if api.external == nil { resolveEndpoint(into: &api) }
    }

    private func sharedModel(_ key: String, _ spec: SharedSchemaSpec) -> SharedModel {
        SharedModel(
            key: key, schema: spec.schema?.ifTruthy ?? spec.node, name: spec.name?.ifTruthy,
            description: spec.description?.ifTruthy, origin: spec.origin)
    }

    private mutating func resolveEndpoint(into api: inout API) {
        guard let type = spec.provider?.node["endpointType"]?.ifTruthy else { return }
        api.rest.endpoint = type.printed.uppercased()
        guard let endpoints = spec.provider?.node["vpcEndpointIds"]?.ifTruthy else { return }
        api.rest.vpcEndpoints = endpoints
        if api.rest.endpoint != "PRIVATE" {
            diagnostics.error(
                "vpc-endpoints-need-private", "`vpcEndpointIds` is for private APIs, and this one is `\(type.printed)`",
                at: endpoints.origin, help: "set `endpointType: PRIVATE`, or remove `vpcEndpointIds`")
        }
    }

    // MARK: An API of another stack

    private mutating func existingResources(_ settings: APIGatewaySettingsSpec) -> [ExistingResource] {
        guard let resources = settings.restApiResources?.ifTruthy, !resources.isUnknown else { return [] }
        if let map = resources.map {
            return map.inJavaScriptOrder.map {
                ExistingResource(path: $0.key, id: $0.value, origin: Origin($0.keySpan))
            }
        }
        return (resources.list ?? [resources]).compactMap { element in
            guard let resource = RESTAPIResourceSpec(element), let path = resource.path?.ifPresent else {
                diagnostics.error(
                    "missing-path", "\(element.quoted) is no resource of a REST API",
                    at: element.origin.place.isNone ? resources.origin : element.origin,
                    help: "write `path` and `resourceId`, or a map of paths and ids")
                return nil
            }
            // Without an id it is made as if it were not listed.
            guard let id = resource.resourceId?.ifTruthy else { return nil }
            return ExistingResource(path: path.printed, id: id, origin: path.origin)
        }
    }

    /// What the settings of an API of another stack exclude and require, whether or not there are routes.
    mutating func checkExternalRESTAPI(_ settings: APIGatewaySettingsSpec) {
        guard let id = settings.restApiId?.ifTruthy else { return }
        if settings.restApiRootResourceId?.ifTruthy == nil {
            diagnostics.error(
                "missing-root-resource", "`restApiId` names an API without its root resource", at: id.origin,
                help: "add `restApiRootResourceId`, the id of the resource `/` of that API")
        }
        let ineffective = [
            ("tracing.apiGateway", spec.provider?.node["tracing"]?["apiGateway"]),
            ("logs.restApi", spec.provider?.node["logs"]?["restApi"]),
        ]
        for (name, value) in ineffective {
            guard let value = value?.ifPresent else { continue }
            diagnostics.error(
                "not-with-external-api", "`provider.\(name)` has no effect on an API of another stack",
                at: value.origin, secondary: [.init(id.origin.place, "the API is made elsewhere")],
                help: "set it where the API is made, and remove it here")
        }
    }

    /// What the framework does with calls of its own after the deployment is in no template.
    mutating func noteUncompiledRESTSettings(_ settings: APIGatewaySettingsSpec) {
        let provider = spec.provider?.node
        let uncompiled = [
            ("tracing.apiGateway", provider?["tracing"]?["apiGateway"]),
            ("apiGateway.metrics", settings.metrics),
            ("logs.restApi", provider?["logs"]?["restApi"]),
        ]
        for (name, value) in uncompiled {
            guard let value = value?.ifTruthy else { continue }
            diagnostics.warning(
                "not-in-template", "`provider.\(name)` changes the stage, and the template holds none",
                at: value.origin,
                help: "the Serverless Framework sets it with calls of its own after each deployment")
        }
    }
}
