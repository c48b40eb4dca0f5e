import Tree

/// A model of a REST or WebSocket API: JSON Schema draft 4, as API Gateway checks request bodies against it.
///
/// "Data models for REST APIs" names the dialect. The findings are worded as the validator words them that API Gateway
/// uses, for `$context.error.validationErrorString`.
package struct Schema: Sendable {
    let root: Node
    /// The other models of the API, for references to
    /// `https://apigateway.amazonaws.com/restapis/{id}/models/{name}`.
    let models: [String: Node]

    package init(_ root: Node, models: [String: Node] = [:]) {
        self.root = root
        self.models = models
    }

    /// What is wrong with a value, in the order of the schema's keywords; empty when it fits.
    package func findings(for instance: Node) -> [String] {
        var check = Check(root: root, models: models)
        return check.findings(instance, root)
    }
}

/// One walk through an instance and a schema.
struct Check {
    /// The document that `#` means.
    var root: Node
    let models: [String: Node]
    private var depth = 0
    /// References that lead in a circle end here.
    private static let depthLimit = 128

    init(root: Node, models: [String: Node]) {
        self.root = root
        self.models = models
    }

    mutating func findings(_ instance: Node, _ schema: Node) -> [String] {
        guard let keywords = schema.map, depth < Check.depthLimit else { return [] }
        depth += 1
        defer { depth -= 1 }
        if let reference = keywords["$ref"]?.string { return follow(reference, instance) }
        return common(instance, keywords) + numbers(instance, keywords) + strings(instance, keywords)
            + arrays(instance, keywords) + objects(instance, keywords) + combined(instance, keywords)
    }

    func isFit(_ instance: Node, _ schema: Node) -> Bool {
        var check = self
        return check.findings(instance, schema).isEmpty
    }

    /// A reference that leads nowhere is a mistake of the model, which lets nothing through.
    private mutating func follow(_ reference: String, _ instance: Node) -> [String] {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let saved = root
        defer { root = saved }
        if !parts[0].isEmpty {
            guard let model = models[String(parts[0].split(separator: "/").last ?? "")] else {
                return [lost(reference)]
            }
            root = model
        }
        guard let target = resolve(parts.count > 1 ? String(parts[1]) : "") else { return [lost(reference)] }
        return findings(instance, target)
    }

    private func lost(_ reference: String) -> String { "JSON Reference \"\(reference)\" cannot be resolved" }

    /// The schema that a JSON pointer leads to.
    private func resolve(_ pointer: String) -> Node? {
        var node = root
        for part in pointer.split(separator: "/") {
            let key = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
            if let next = node.map?[key] {
                node = next
            } else if let list = node.list, let index = Int(key), list.indices.contains(index) {
                node = list[index]
            } else {
                return nil
            }
        }
        return node
    }
}

/// A value as the validator quotes it.
func quoted(_ node: Node) -> String { JSONWriter.compact(node) }
func quoted(_ names: [String]) -> String { JSONWriter.compact(Node(names.map { Node($0) })) }
