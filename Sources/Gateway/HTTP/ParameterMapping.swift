import RuntimeConfig
import Tree

extension Exchange {
    /// Changes a request as `append:header.x`, `overwrite:querystring.y`, `remove:header.z` and `overwrite:path` say
    /// ("Transform API requests and responses for HTTP APIs").
    func change(
        _ headers: inout Headers, _ query: inout [(name: String, value: String)], _ path: inout String?,
        _ parameters: [String: String]
    ) {
        for (target, source) in parameters.sorted(by: { $0.key < $1.key }) {
            guard let (operation, place, name) = parse(target) else { continue }
            let value = operation == "remove" ? nil : mapped(source, nil)
            switch place {
            case "header": change(&headers, operation, name, value)
            case "querystring":
                if operation != "append" { query.removeAll { $0.name == name } }
                if let value { query.append((name, value)) }
            case "path": path = value ?? path
            default: break
            }
        }
    }

    /// An answer with the changes for its status.
    func changed(_ response: Response, _ integration: Integration) -> Response {
        guard let parameters = integration.responseParameters["\(response.status)"] else { return response }
        var changed = response
        for (target, source) in parameters.sorted(by: { $0.key < $1.key }) {
            guard let (operation, place, name) = parse(target) else { continue }
            let value = operation == "remove" ? nil : mapped(source, response)
            if place == "statuscode" {
                changed.status = value.flatMap { Int($0) } ?? changed.status
            } else if place == "header" {
                change(&changed.headers, operation, name, value)
            }
        }
        return changed
    }

    private func parse(_ target: String) -> (operation: String, place: String, name: String)? {
        let parts = target.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let place = parts[1].split(separator: ".", maxSplits: 1)
        return (String(parts[0]), String(place[0]).lowercased(), place.count > 1 ? String(place[1]) : "")
    }

    private func change(_ headers: inout Headers, _ operation: String, _ name: String, _ value: String?) {
        switch (operation, value) {
        case ("append", let value?): headers.add(name, value)
        case ("overwrite", let value?): headers[name] = value
        case ("remove", _): headers.remove(name)
        default: break
        }
    }

    /// A value of the mapping language: a variable such as `$request.header.x`, texts around `${…}`, or a text.
    func mapped(_ source: String, _ response: Response?) -> String? {
        if source.hasPrefix("$"), !source.hasPrefix("${") { return variable(source.dropFirst(), response) }
        var result = ""
        var rest = source[...]
        while let start = rest.firstRange(of: "${") {
            result += rest[..<start.lowerBound]
            let body = rest[start.upperBound...]
            guard let end = body.firstIndex(of: "}") else { break }
            result += variable(body[..<end], response) ?? ""
            rest = body[body.index(after: end)...]
        }
        return result + rest
    }

    /// `request.header.x`, `request.querystring.x`, `request.body.path`, `request.path.x`, `context.x`, `stageVariables.x`,
    /// and the same of `response`.
    func variable(_ name: Substring, _ response: Response?) -> String? {
        let parts = name.split(separator: ".", maxSplits: 2)
        let rest = parts.count > 2 ? String(parts[2]) : ""
        switch parts.prefix(2).joined(separator: ".") {
        case "request.header": return joined(request.headers.all(rest))
        case "request.querystring": return joined(query.filter { $0.name == rest }.map(\.value))
        case "request.path": return rest.isEmpty ? httpPath : pathParameters.first { $0.name == rest }?.value
        case "request.body": return found(rest, in: body)
        case "response.header": return response.flatMap { joined($0.headers.all(rest)) }
        case "response.body": return response.flatMap { found(rest, in: $0.body) }
        default: break
        }
        if let key = name.dropping("stageVariables.") { return stageVariables[key] }
        guard let path = name.dropping("context.") else { return nil }
        return lookUp(path[...], in: httpContext).flatMap { $0.isNull ? nil : $0.printed }
    }

    private func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ",") }

    /// A part of a JSON body; the whole body without a path.
    private func found(_ path: String, in body: [UInt8]) -> String? {
        let text = String(decoding: body, as: UTF8.self)
        if path.isEmpty { return text }
        return JSONText.read(text).flatMap { findText("$." + path, in: $0) }
    }

    /// `$context` of HTTP APIs.
    var httpContext: Mapping {
        var context = self.context
        context["routeKey"] = Node(route?.key ?? "$default")
        context["requestId"] = Node(extendedID)
        return context
    }
}
