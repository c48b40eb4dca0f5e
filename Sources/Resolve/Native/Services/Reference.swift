import Tree

/// What a service's integration calls, as an author names it, in the forms in which services want it.
struct Reference: Sendable {
    let node: Node

    /// Logical id when it is a resource of this stack.
    var logicalID: String? {
        if let id = node["Ref"]?.string, !id.hasPrefix("AWS::") { return id }
        return node["Fn::GetAtt"]?.list?.first?.string
    }

    /// An attribute of a resource of this stack.
    func attribute(_ name: String) -> Node? { logicalID.map { .getAtt($0, name) } }

    /// Its ARN: of a resource of this stack by its attribute, of a name by the form of the service's ARNs.
    ///
    /// - Parameter form: what stands before the name, such as `table/`.
    func arn(_ service: String, _ form: String = "") -> Node {
        if let arn = attribute("Arn") { return arn }
        if node.function != nil || node.string?.hasPrefix("arn:") == true { return node }
        return .join(
            "", ["arn:", .partition, ":", Node(service), ":", .region, ":", .accountID, ":"] + [Node(form), node])
    }

    /// Its name, where `Ref` gives that; of an ARN what is behind the last slash.
    var name: Node {
        if let id = node["Fn::GetAtt"]?.list?.first { return ["Ref": id] }
        if let text = node.string, text.hasPrefix("arn:"), let slash = text.lastIndex(of: "/") {
            return Node(String(text[text.index(after: slash)...]), node.origin)
        }
        return node
    }
}

extension Node {
    /// A request as a template: a map is written as JSON.
    var asText: Node { map != nil && function == nil ? Node(JSONWriter.compact(self), origin) : self }

    /// `search-x` of `search-x.eu-west-1.es.amazonaws.com` or of an address with that host.
    ///
    /// - Parameter isAddress: whether a value that only AWS knows is an address and no host.
    func firstLabel(isAddress: Bool) -> Node {
        if let text = string {
            let host = text.split(separator: "/").first { !$0.hasSuffix(":") } ?? ""
            return Node(String(host.split(separator: ".").first ?? ""), origin)
        }
        let host: Node = isAddress ? ["Fn::Select": [2, ["Fn::Split": ["/", self]]]] : self
        return ["Fn::Select": [0, ["Fn::Split": [".", host]]]]
    }
}
