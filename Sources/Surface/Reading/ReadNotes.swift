import CloudFormation
import Diagnostics
import Tree

// What an author says that no property has a place for (`Resource.notes`).
extension Reader {
    func readNotes(_ entry: Entry, into route: inout Route) {
        guard let notes = entry.notes else { return }
        route.description = notes["Description"]
        for parameter in notes.mapping("Parameters") {
            if route.parameters[parameter.key] == nil {
                route.parameters[parameter.key] = parameter.value["Required"] ?? false
            }
            route.parameterSchemas[parameter.key] = parameter.value["Schema"]
        }
        for model in notes.mapping("Models") { route.models[model.key] = model.value }
    }

    /// Models and checks of an HTTP API, which AWS has none of.
    func readNotes(_ entry: Entry?, into api: inout API) {
        guard let entry, let notes = entry.notes else { return }
        api.models += notes.mapping("Models").map { model in
            RequestModel(
                id: model.key, name: Node(model.key), origin: entry.origin, contentType: "application/json",
                schema: model.value)
        }
        guard let validation = notes["Validation"] else { return }
        let validator = RequestValidator(
            id: "\(entry.id) requests", name: nil, origin: entry.origin, validatesBody: validation["Body"],
            validatesParameters: validation["Parameters"])
        api.validators.append(validator)
        for index in api.routes.indices { api.routes[index].validator = Node(validator.id) }
    }
}
