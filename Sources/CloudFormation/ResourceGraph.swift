import OrderedCollections
import Tree

/// A CloudFormation template as a graph: resources by logical id, and the sections around them.
package struct ResourceGraph: Sendable, Hashable {
    package var description: String?
    package var resources: OrderedDictionary<String, Resource>
    package var outputs: OrderedDictionary<String, Node>
    /// `Parameters`, `Conditions`, `Mappings`, `Transform` and what else an author adds.
    package var sections: Mapping

    package init(description: String? = nil) {
        self.description = description
        resources = [:]
        outputs = [:]
        sections = Mapping()
    }

    package subscript(logicalID: String) -> Resource? {
        get { resources[logicalID] }
        set { resources[logicalID] = newValue }
    }

    /// The template's tree.
    package var template: Node {
        var root = Mapping()
        root.append("AWSTemplateFormatVersion", "2010-09-09")
        if let description { root.append("Description", Node(description)) }
        root.append("Resources", Node(Mapping(resources.map { .init($0, $1.body) })))
        if !outputs.isEmpty { root.append("Outputs", Node(Mapping(outputs.map { .init($0, $1) }))) }
        for entry in sections { root[entry.key] = entry.value }
        return Node(root)
    }

    /// Lends the body of each resource to a walk, which must not keep its address.
    package func walk(_ body: (UnsafePointer<Node>) -> Void) {
        resources.values.withUnsafeBufferPointer { resources in
            for index in resources.indices { body((resources.baseAddress! + index).pointer(to: \.body)!) }
        }
    }

    /// Replaces a text, such as a logical id, wherever resources and outputs mention it.
    package mutating func replaceText(_ old: String, with new: String) {
        for (id, resource) in resources where resource.body.mentions(old) {
            resources[id]?.body = resource.body.replacingText(old, with: new)
        }
        for (name, output) in outputs where output.mentions(old) {
            outputs[name] = output.replacingText(old, with: new)
        }
    }
}
