import Tree

/// `$input`: the body and the parameters of a request, or the body of an answer.
///
/// Its members are those of "API Gateway mapping template and access logging variable reference".
package final class InputObject: TemplateObject {
    private let body: String
    private let parameters: MapObject
    private let refusesBroken: Bool
    /// The body as JSON, read when it is first asked for; a body that begins like no JSON is a string.
    private lazy var document = Result { () throws(TemplateError) in try PermissiveJSON.read(body) }

    /// `parameters` are the maps `path`, `querystring` and `header`. An empty body is `{}`. In a body that is broken JSON
    /// paths find nothing, or are an error of the caller's when `refusesBroken` says so.
    package init(
        body: String, path: [(String, String)] = [], query: [(String, String)] = [],
        headers: [(String, String)] = [], refusesBroken: Bool = false
    ) {
        self.body = body.isEmpty ? "{}" : body
        self.refusesBroken = refusesBroken
        parameters = MapObject(
            [("path", path), ("querystring", query), ("header", headers)].map { name, entries in
                (name, .map(MapObject(entries.map { ($0.0, .string($0.1)) })))
            })
    }

    package var text: String { body }

    package func property(_ name: String) -> Value? { name == "body" ? .string(body) : nil }

    package func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        switch (method, arguments.count) {
        case ("params", 0): return .map(parameters)
        case ("params", 1): return parameter(arguments[0].text)
        case ("path", 1): return try select(arguments[0]).map { Value($0) } ?? .null
        case ("json", 1): return .string(try select(arguments[0]).map { Value($0).jsonText } ?? "\"\"")
        case ("getBody", 0): return .string(body)
        default: return nil
        }
    }

    /// The parameter of a name: of the path, then of the query, then of the headers, whose names have no case.
    private func parameter(_ name: String) -> Value {
        if let value = parameters["path"]?.map?[name] ?? parameters["querystring"]?.map?[name] { return value }
        guard let headers = parameters["header"]?.map else { return .null }
        if let value = headers[name] { return value }
        let lowercased = name.lowercased()
        return headers.keys.first { $0.lowercased() == lowercased }.flatMap { headers[$0] } ?? .null
    }

    /// What a path finds in the body; `nil` when it finds nothing or null.
    private func select(_ path: Value) throws(TemplateError) -> Node? {
        let path = try JSONPath(path.text)
        switch document {
        case .success(let document): return path.select(in: document).flatMap { $0.isNull ? nil : $0 }
        case .failure(let error) where refusesBroken: throw error
        case .failure: return nil
        }
    }
}
