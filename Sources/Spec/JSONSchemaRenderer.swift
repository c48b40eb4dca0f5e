import Tree

/// The tables of a spec as a JSON Schema for editors, in draft-07, which they know best: what the validator takes without
/// a word, and besides `${…}` in every place.
package struct JSONSchemaRenderer {
    /// One a table, and one for each piece that many places share.
    private var definitions: [String: Node] = [:]
    /// The definitions of tables, by the table's identity.
    private var tables: [ObjectIdentifier: String] = [:]
    /// The definitions under way, the innermost last.
    private var parents: [String] = []

    /// The schema of a whole service.
    package static func render() -> Node {
        var renderer = JSONSchemaRenderer()
        let service = renderer.reference(to: ServiceSpec.table)
        let definitions = renderer.definitions.sorted { $0.key < $1.key }
        return [
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": "A service, as gwc reads it from serverless.yml",
            "allOf": [service],
            "definitions": Node(Mapping(definitions.map { .init($0.key, $0.value) })),
        ]
    }

    /// What a place may hold, with what fits everywhere.
    private mutating func place(_ schema: Schema, description: String? = nil) -> Node {
        var place: Node = ["description": description.map { Node($0) }]
        let choices = self.choices(schema)
        if !choices.contains([:]) { place["anyOf"] = Node(choices + [later]) }
        return place
    }

    /// A schema as one choice of several; choices within it come along flat, each once.
    private mutating func choices(_ schema: Schema) -> [Node] {
        switch schema {
        case .any: return [[:]]
        case .string(let rule): return [text(rule)]
        case .integer(let range): return [number("integer", range.map { (Double($0.lowerBound), $0.highest) })]
        case .number(let range): return [number("number", range.map { ($0.lowerBound, $0.upperBound) })]
        case .boolean: return [["type": "boolean"]]
        case .oneOf(let values): return [["enum": Node(values)]]
        case .word(let words): return [["enum": Node(words.map { Node($0) })], word(words)]
        case .function(let names): return functions(names)
        case .list(let element, let count, let isUnique): return list(element, count, isUnique)
        case .map(let value, let keys, let most): return [map(value, keys, most)]
        case .fields(let table): return [reference(to: table())]
        case .anyOf(let schemas):
            return schemas.reduce(into: []) { all, schema in
                for choice in choices(schema) where !all.contains(choice) { all.append(choice) }
            }
        }
    }

    /// Numbers and booleans are taken for text where their digits and letters would do.
    private func text(_ rule: StringRule) -> Node {
        let takesNumbers = rule.pattern.map { $0.matches("1") || $0.matches("123456789012") } ?? true
        let takesBooleans = rule.pattern?.matches("true") ?? true
        let others: [Node] = (takesNumbers ? ["number"] : []) + (takesBooleans ? ["boolean"] : [])
        return [
            "type": others.isEmpty ? "string" : Node(["string"] + others),
            "pattern": rule.pattern.map { Node($0.expression) },
            "minLength": rule.minLength > 0 ? Node(rule.minLength) : nil,
            "maxLength": rule.maxLength.map { Node($0) },
        ]
    }

    private func number(_ type: Node, _ range: (lowest: Double, highest: Double?)?) -> Node {
        [
            "type": type, "minimum": range.map { Node(.double($0.lowest)) },
            "maximum": range?.highest.map { Node(.double($0)) },
        ]
    }

    /// Upper and lower case alike, which expressions of JSON Schema have no flag for.
    private func word(_ words: [String]) -> Node {
        let letters = words.map { word in
            word.map { $0.isLetter ? "[\($0.uppercased())\($0.lowercased())]" : "\($0)" }.joined()
        }
        return ["type": "string", "pattern": Node("^(?:\(letters.joined(separator: "|")))$")]
    }

    /// One value stands for a list of one.
    private mutating func list(_ element: Schema, _ count: ClosedRange<Int>?, _ isUnique: Bool) -> [Node] {
        var list: Node = ["type": "array", "items": place(element), "uniqueItems": isUnique ? true : nil]
        if let count, count.lowerBound > 0 { list["minItems"] = Node(count.lowerBound) }
        if let count, count.upperBound < .max { list["maxItems"] = Node(count.upperBound) }
        return [list] + choices(element).filter { $0["type"] != nil && $0["type"] != "array" && $0["type"] != "object" }
    }

    private mutating func map(_ value: Schema, _ keys: Pattern?, _ most: Int?) -> Node {
        let values = place(value)
        let most = most.map { Node($0) }
        guard let keys else { return ["type": "object", "additionalProperties": values, "maxProperties": most] }
        return [
            "type": "object", "patternProperties": [keys.expression: values], "additionalProperties": false,
            "maxProperties": most,
        ]
    }

    /// Calls of functions; without names, any map, as the framework takes it.
    private mutating func functions(_ names: [String]) -> [Node] {
        if names.isEmpty { return [["type": "object"]] }
        return names.map { name in
            define(name) { _ in
                [
                    "description": Node("A call of CloudFormation's `\(name)`."), "type": "object",
                    "properties": [name: [:]], "required": [Node(name)], "additionalProperties": false,
                ]
            }
        }
    }

    /// Nothing, which counts as absent, or what a variable or a short tag of CloudFormation will put there.
    private var later: Node {
        mutating get {
            define("later") { _ in
                [
                    "description": "A variable, `${…}`, or nothing.",
                    "anyOf": [["type": "null"], ["type": "string", "pattern": #"\$\{"#]],
                ]
            }
        }
    }

    private mutating func reference(to table: any ObjectTable) -> Node {
        let identity = ObjectIdentifier(table)
        if let key = tables[identity] { return ["$ref": Node("#/definitions/\(key)")] }
        let key = freeKey(table.name.definitionKey)
        tables[identity] = key
        parents.append(key)
        defer { parents.removeLast() }
        return define(key) { renderer in renderer.definition(of: table) }
    }

    /// A name that no definition has: of two tables of one name, the later is called after where it stands.
    private func freeKey(_ name: String) -> String {
        let candidates = [name] + parents.reversed().map { $0 + name } + (2...999).map { "\(name)\($0)" }
        return candidates.first { definitions[$0] == nil } ?? name
    }

    private mutating func definition(of table: any ObjectTable) -> Node {
        var properties = Mapping()
        for key in table.keys { properties.append(key.name, property(key)) }
        if table.name == ServiceSpec.table.name { addShortForms(&properties) }
        var definition: Node = ["description": Node(table.doc), "type": "object", "properties": Node(properties)]
        if !table.required.isEmpty { definition["required"] = Node(table.required.map { Node($0.name) }) }
        if table.needsKey { definition["minProperties"] = 1 }
        let others = table.others.map { place($0) } ?? false
        if let keys = table.otherKeys {
            definition["patternProperties"] = [keys.expression: others]
            definition["additionalProperties"] = false
        } else {
            definition["additionalProperties"] = others
        }
        let alternatives: [Node] = table.alternatives.map { keys in
            ["oneOf": Node(keys.map { ["required": [Node($0)]] })]
        }
        if !alternatives.isEmpty { definition["allOf"] = Node(alternatives) }
        return definition
    }

    private mutating func property(_ key: FieldInfo) -> Node {
        var property = place(key.schema, description: key.doc)
        if let advice = key.deprecated { property["deprecationMessage"] = Node(advice) }
        return property
    }

    /// What `mergingLists` takes besides: lists of maps that are put together, and a provider's name alone.
    private func addShortForms(_ properties: inout Mapping) {
        for key in ["functions", "resources"] {
            guard let choices = properties[key]?["anyOf"]?.list else { continue }
            properties[key]?["anyOf"] = Node(choices + [["type": "array", "items": ["anyOf": Node(choices)]]])
        }
        if let choices = properties["provider"]?["anyOf"]?.list {
            properties["provider"]?["anyOf"] = Node(choices + [["enum": ["aws"]]])
        }
    }

    /// A reference to a definition, which is made when it is asked for the first time.
    private mutating func define(_ name: String, _ make: (inout JSONSchemaRenderer) -> Node) -> Node {
        let key = name.definitionKey
        if definitions[key] == nil {
            definitions[key] = [:]
            definitions[key] = make(&self)
        }
        return ["$ref": Node("#/definitions/\(key)")]
    }
}

extension String {
    /// The name in letters and digits: `sqs event` as `SqsEvent`.
    fileprivate var definitionKey: String {
        split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

extension ClosedRange<Int> {
    fileprivate var highest: Double? { upperBound == .max ? nil : Double(upperBound) }
}
