import Tree

extension Importing {
    /// What a request has to hold. Only REST APIs check it; for HTTP APIs it is left to the functions.
    mutating func request(_ key: String, _ item: Node, _ operation: Node) -> Node? {
        var query = Mapping()
        var headers = Mapping()
        for parameter in (item["parameters"]?.list ?? []) + (operation["parameters"]?.list ?? []) {
            let parameter = resolved(parameter)
            guard let name = parameter["name"]?.string else { continue }
            let need: Node = parameter["required"]?.bool == true ? "required" : "optional"
            switch parameter["in"]?.string {
            case "query": query[name] = need
            case "header" where !["accept", "content-type", "authorization"].contains(name.lowercased()):
                headers[name] = need
            case "cookie": lose(key, "the cookie `\(name)`")
            default: break
            }
        }
        let body = self.body(key, operation)
        guard kind == .rest else {
            if body != nil || query.contains(where: { $0.value == "required" }) {
                lose(key, "the check of its parameters and body: HTTP APIs check none, the function has to")
            }
            return nil
        }
        let request: Node = [
            "query": query.isEmpty ? nil : Node(query), "headers": headers.isEmpty ? nil : Node(headers), "body": body,
        ]
        return request.isEmpty ? nil : request
    }

    private mutating func body(_ key: String, _ operation: Node) -> Node? {
        guard let content = operation["requestBody"].map(resolved)?["content"]?.map else { return nil }
        for entry in content where entry.key != "application/json" { lose(key, "the body of the type `\(entry.key)`") }
        guard let schema = content["application/json"]?["schema"], !schema.isEmpty else { return nil }
        let name = modelName(schema, of: key)
        if kind == .rest, models[name] == nil { models.append(name, model(schema)) }
        return Node(name)
    }

    private func modelName(_ schema: Node, of key: String) -> String {
        let last = schema["$ref"]?.string?.split(separator: "/").last.map(String.init)
        let name = (last ?? "\(functionName(key))Body").filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return name.isEmpty ? "Body" : name
    }

    /// A schema of draft 4, with all that it refers to in its `definitions`.
    private func model(_ schema: Node) -> Node {
        var waiting: [String] = []
        var definitions = Mapping()
        var root = converted(resolved(schema), &waiting)
        while let name = waiting.popLast() {
            guard definitions[name] == nil, let target = document["components"]?["schemas"]?[name] else { continue }
            definitions.append(name, [:])
            definitions[name] = converted(target, &waiting)
        }
        if !definitions.isEmpty { root["definitions"] = Node(definitions) }
        return root
    }

    private static let documentation: Set<String> = [
        "example", "examples", "deprecated", "xml", "externalDocs", "discriminator", "readOnly", "writeOnly",
        "nullable",
        "$schema", "$id", "$comment",
    ]

    /// OpenAPI's dialect as draft 4: `nullable` is a type, `const` a list of one, numbers of exclusive bounds are bounds.
    private func converted(_ schema: Node, _ waiting: inout [String]) -> Node {
        if let target = schema["$ref"]?.string {
            let name = target.split(separator: "/").last.map(String.init) ?? ""
            waiting.append(name)
            return ["$ref": Node("#/definitions/\(name)")]
        }
        guard let map = schema.map else { return schema.bool == false ? ["not": [:]] : [:] }
        var result = Mapping()
        for entry in map where !Importing.documentation.contains(entry.key) && !entry.key.hasPrefix("x-") {
            switch entry.key {
            case "properties", "patternProperties":
                result[entry.key] = entry.value.map.map { Node($0.mapValues { converted($0, &waiting) }) }
            case "items", "not": result[entry.key] = converted(entry.value, &waiting)
            case "additionalProperties":
                result[entry.key] = entry.value.bool == nil ? converted(entry.value, &waiting) : entry.value
            case "allOf", "anyOf", "oneOf":
                result[entry.key] = entry.value.list.map { Node($0.map { converted($0, &waiting) }) }
            case "const": result["enum"] = [entry.value]
            case "exclusiveMinimum" where entry.value.bool == nil:
                result["minimum"] = entry.value
                result["exclusiveMinimum"] = true
            case "exclusiveMaximum" where entry.value.bool == nil:
                result["maximum"] = entry.value
                result["exclusiveMaximum"] = true
            default: result[entry.key] = entry.value
            }
        }
        if schema["nullable"]?.bool == true, let type = result["type"], type.string != nil {
            result["type"] = [type, "null"]
        }
        return Node(result)
    }
}
