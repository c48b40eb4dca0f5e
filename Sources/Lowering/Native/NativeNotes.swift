import CloudFormation
import Model
import Tree

// What no property of CloudFormation has a place for.
extension Lowering {
    /// What is said of a route, for its resource's metadata.
    func notes(of route: Route, _ native: NativeAPI) -> Node {
        let isHTTP = native.api.kind == .http
        // A method declares its parameters and models itself, but for the schemas of parameters.
        let parameters = route.checks.parameters.filter { isHTTP || $0.schema != nil }.map { parameter in
            Mapping.Entry(parameter.name, ["Required": parameter.isRequired, "Schema": parameter.schema])
        }
        let models = isHTTP ? route.checks.bodies.map { Mapping.Entry($0.contentType, Node(modelName($0, route))) } : []
        return [
            "Description": route.description, "Parameters": parameters.isEmpty ? nil : Node(Mapping(parameters)),
            "Models": models.isEmpty ? nil : Node(Mapping(models)),
        ]
    }

    /// The models of an HTTP API and which parts of requests are checked; nothing where no route checks anything.
    func notes(ofHTTP native: NativeAPI) -> Node {
        let checks = native.api.routes.map(\.checks)
        guard
            checks.contains(where: { !$0.bodies.isEmpty || !$0.parameters.isEmpty }) || !native.api.rest.models.isEmpty
        else { return [:] }
        var models = Mapping()
        for model in native.api.rest.models { models[model.key] = model.schema }
        for route in native.api.routes {
            for body in route.checks.bodies {
                if case .own(let schema, _, _) = body.schema { models[modelName(body, route)] = schema }
            }
        }
        return [
            "Models": models.isEmpty ? nil : Node(models),
            "Validation": [
                "Body": Node(native.api.rest.checksBodies), "Parameters": Node(native.api.rest.checksParameters),
            ],
        ]
    }

    private func modelName(_ body: BodyCheck, _ route: Route) -> String {
        switch body.schema {
        case .shared(let key): key
        case .own: "\(NativeNames.readableLabel(route.key.text))Body"
        }
    }
}
