import CloudFormation
import Model
import Tree

// What a REST API's requests have to have.
extension Lowering {
    mutating func addChecks(of route: Route, _ native: NativeAPI, to properties: inout Node) {
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

    mutating func lowerModels(_ native: NativeAPI) {
        for model in native.api.rest.models {
            graph[native.names.part("Model", model.key)] = Resource(
                "AWS::ApiGateway::Model",
                [
                    "RestApiId": .ref(native.names.api), "Name": Node(NativeNames.readableLabel(model.key)),
                    "ContentType": "application/json", "Schema": model.schema,
                ], origin: model.origin)
        }
    }
}
