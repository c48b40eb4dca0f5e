import CloudFormation
import Diagnostics
import Model
import Tree

extension Lowering {
    /// The validator and the models of the routes that check requests. All routes share one validator.
    mutating func addRequestChecks(_ rest: RESTLowering) {
        for route in rest.api.routes {
            guard case .http(let method, let path) = route.key else { continue }
            let checks = route.checks
            guard !checks.bodies.isEmpty || checks.parameters.contains(where: \.isRequired.isTruthy) else { continue }
            let id = Naming.restMethod(FoldedPath.fold(path), method)
            guard var properties = graph[id]?.properties else { continue }
            properties["RequestValidatorId"] = .ref(addRequestValidator(rest))
            if !checks.bodies.isEmpty {
                var models = properties["RequestModels"] ?? [:]
                for body in checks.bodies { models[body.contentType] = .ref(addModel(body, method: id, rest)) }
                properties["RequestModels"] = models
            }
            graph[id]?.properties = properties
        }
    }

    private mutating func addRequestValidator(_ rest: RESTLowering) -> String {
        let id = Naming.requestValidator(service.name)
        guard graph[id] == nil else { return id }
        graph[id] = Resource(
            "AWS::ApiGateway::RequestValidator",
            [
                "RestApiId": rest.id,
                "ValidateRequestBody": true,
                "ValidateRequestParameters": true,
                "Name": "\(service.name)-\(service.stage) | Validate request body and querystring parameters",
            ])
        return id
    }

    private mutating func addModel(_ body: BodyCheck, method: String, _ rest: RESTLowering) -> String {
        switch body.schema {
        case .shared(let key):
            guard let model = rest.models[key] else { return Naming.sharedModel(key) }
            graph[Naming.sharedModel(key)] = restModel(
                model.schema, contentType: "application/json", name: model.name, description: model.description, rest,
                model.origin)
            return Naming.sharedModel(key)
        case .own(let schema, let name, let description):
            let id = Naming.bodyModel(method, contentType: body.contentType)
            graph[id] = restModel(
                schema, contentType: body.contentType, name: name, description: description, rest, body.origin)
            return id
        }
    }

    private func restModel(
        _ schema: Node, contentType: String, name: Node?, description: Node?, _ rest: RESTLowering, _ origin: Origin
    ) -> Resource {
        Resource(
            "AWS::ApiGateway::Model",
            [
                "RestApiId": rest.id, "ContentType": Node(contentType), "Schema": schema, "Name": name,
                "Description": description,
            ], origin: origin)
    }
}
