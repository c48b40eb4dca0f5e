import CloudFormation
import Surface
import Tree

/// The schemas of an API's models, as OpenAPI 3.0 has them: a dialect of its own of JSON Schema.
struct ComponentSchemas {
    private(set) var mapping = Mapping()
    /// Names of the components by the logical ids and names of the models.
    private var names: [String: String] = [:]

    var isEmpty: Bool { mapping.isEmpty }

    init(_ api: API) {
        for model in api.models {
            let name = fileName(model.name?.string ?? model.id)
            names[model.id] = name
            if let own = model.name?.string { names[own] = name }
        }
        for model in api.models {
            guard let schema = model.schema, schema.map != nil, schema.function == nil, let name = names[model.id]
            else {
                continue
            }
            for entry in definitions(of: schema) {
                mapping["\(name)-\(entry.key)"] = converted(entry.value, within: name)
            }
            mapping[name] = converted(schema, within: name)
        }
    }

    /// `$ref` of the schema of a model, when it is known.
    func reference(to model: Node) -> Node? {
        guard let name = names[model.identity], mapping[name] != nil else { return nil }
        return ["$ref": Node("#/components/schemas/\(name)")]
    }

    /// A schema that stands by itself.
    func converted(_ schema: Node) -> Node { converted(schema, within: "") }

    private func definitions(of schema: Node) -> [Mapping.Entry] {
        (schema["definitions"]?.map?.entries ?? []) + (schema["$defs"]?.map?.entries ?? [])
    }

    /// Keywords that mean the same in both.
    private static let kept: Set<String> = [
        "title", "multipleOf", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required", "enum",
        "description", "format", "default", "nullable", "readOnly", "writeOnly", "example", "deprecated",
    ]

    private func converted(_ schema: Node, within name: String) -> Node {
        guard let map = schema.map else { return schema.bool == false ? ["not": [:]] : [:] }
        if let target = map["$ref"]?.string { return ["$ref": Node(reference(target, within: name))] }
        var result = Mapping()
        for entry in map {
            switch entry.key {
            case "type": addType(entry.value, to: &result)
            case "const": result["enum"] = [entry.value]
            case "properties":
                result[entry.key] = entry.value.map.map { Node($0.mapValues { converted($0, within: name) }) }
            case "items":
                result[entry.key] = entry.value.list.map { anyOf($0, name) } ?? converted(entry.value, within: name)
            case "additionalProperties":
                result[entry.key] = entry.value.bool == nil ? converted(entry.value, within: name) : entry.value
            case "not": result[entry.key] = converted(entry.value, within: name)
            case "allOf", "anyOf", "oneOf":
                result[entry.key] = entry.value.list.map { Node($0.map { converted($0, within: name) }) }
            case "required" where entry.value.list?.isEmpty == true: break
            default: if Self.kept.contains(entry.key) { result[entry.key] = entry.value }
            }
        }
        if result["type"]?.string == "array", result["items"] == nil { result["items"] = [:] }
        addExclusiveBounds(to: &result)
        return Node(result)
    }

    /// Draft 4 and OpenAPI say whether a bound is exclusive; later drafts give the exclusive bound itself.
    private func addExclusiveBounds(to result: inout Mapping) {
        for (key, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            guard let value = result[key], value.double != nil, value.bool == nil else { continue }
            result[bound] = value
            result[key] = true
        }
    }

    private func addType(_ type: Node, to result: inout Mapping) {
        let types = (type.list ?? [type]).compactMap(\.string)
        let others = types.filter { $0 != "null" }
        if types.count > others.count { result["nullable"] = true }
        if others.count == 1 { result["type"] = Node(others[0]) }
        if others.count > 1 { result["anyOf"] = Node(others.map { ["type": Node($0)] }) }
    }

    private func anyOf(_ items: [Node], _ name: String) -> Node {
        items.isEmpty ? [:] : ["anyOf": Node(items.map { converted($0, within: name) })]
    }

    /// `#/definitions/X` of a model, or `https://apigateway.amazonaws.com/restapis/<id>/models/X`.
    private func reference(_ target: String, within name: String) -> String {
        let last = target.split(separator: "/").last.map(String.init) ?? ""
        if target.hasPrefix("#/definitions/") || target.hasPrefix("#/$defs/") {
            return "#/components/schemas/\(name)-\(last)"
        }
        if target == "#" { return "#/components/schemas/\(name)" }
        return names[last].map { "#/components/schemas/\($0)" } ?? "#/components/schemas/\(name)"
    }
}
