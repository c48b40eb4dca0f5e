import Tree

extension Resource {
    /// What an author says of an API or a route that no property of CloudFormation has a place for: descriptions, and the
    /// checks of requests that only `gwc local` and the API's documents know. It stands in the resource's metadata,
    /// `Metadata: { gwc: … }`, so that whoever reads the template finds it.
    ///
    /// - `Description`: of a route.
    /// - `Parameters`: of a route, `method.request.querystring.page: { Required, Schema }`.
    /// - `Models`: of an API, JSON Schemas by name; of a route, their names by content type.
    /// - `Validation`: of an API, `{ Body, Parameters }`, which of both are checked.
    package var notes: Node? {
        get { body["Metadata"]?["gwc"] }
        set {
            guard let newValue, newValue.map?.isEmpty == false else { return }
            var metadata = body["Metadata"] ?? [:]
            metadata["gwc"] = newValue
            body["Metadata"] = metadata
        }
    }
}
