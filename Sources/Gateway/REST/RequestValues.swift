import Tree
import Velocity

extension Exchange {
    /// What a mapping expression finds in the request: `method.request.header.X`, `…multivalueheader.X`,
    /// `…querystring.X`, `…path.X`, `…body.JSONPath`, `context.X`, `stageVariables.X` or `'text'` ("Mapping request and
    /// response data"); WebSocket APIs say `route` for `method`. `nil` for nothing.
    func requestValue(_ source: String) -> String? { requestValues(source)?.last }

    /// The same with all values of the name.
    func requestValues(_ source: String) -> [String]? {
        if source.hasPrefix("'"), source.hasSuffix("'"), source.count >= 2 {
            return [String(source.dropFirst().dropLast())]
        }
        if let name = source.dropping("stageVariables.") { return stageVariables[name].map { [$0] } }
        if let path = source.dropping("context.") { return contextValue(path).map { [$0] } }
        guard let rest = source.dropping("method.request.") ?? source.dropping("route.request.") else { return nil }
        let parts = rest.split(separator: ".", maxSplits: 1)
        let name = parts.count > 1 ? String(parts[1]) : ""
        switch parts.first {
        case "header": return last(headers(name))
        case "multivalueheader": return headers(name)
        case "querystring": return last(queryValues(name))
        case "multivaluequerystring": return queryValues(name)
        case "path": return pathParameters.first { $0.name == name }.map { [$0.value] }
        case "body": return bodyValue(name).map { [$0] }
        default: return nil
        }
    }

    private func last(_ values: [String]?) -> [String]? { values?.last.map { [$0] } }

    private func headers(_ name: String) -> [String]? {
        let values = request.headers.all(name)
        return values.isEmpty ? nil : values
    }

    private func queryValues(_ name: String) -> [String]? {
        let values = query.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values
    }

    private func contextValue(_ path: String) -> String? {
        lookUp(path[...], in: context).flatMap { $0.isNull ? nil : $0.printed }
    }

    /// The whole body, or what a path finds in it.
    private func bodyValue(_ path: String) -> String? {
        let text = String(decoding: body, as: UTF8.self)
        if path.isEmpty { return text }
        return JSONText.read(text).flatMap { findText("$." + path, in: $0) }
    }
}

/// What a path finds in JSON, as a text; `nil` for nothing or null.
func findText(_ path: String, in document: Node) -> String? {
    guard let path = try? JSONPath(path), let found = path.select(in: document), !found.isNull else { return nil }
    return found.printed
}
