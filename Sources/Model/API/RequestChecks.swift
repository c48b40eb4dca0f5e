import Diagnostics
import Tree

/// What a route takes and checks before anything answers.
package struct RequestChecks: Sendable, Hashable {
    package var parameters: [RequestParameter]
    /// By content type.
    package var bodies: [BodyCheck]

    package init(parameters: [RequestParameter] = [], bodies: [BodyCheck] = []) {
        self.parameters = parameters
        self.bodies = bodies
    }
}

/// A parameter of a request that a route knows of.
package struct RequestParameter: Sendable, Hashable {
    /// As API Gateway spells it: `method.request.querystring.page`.
    package var name: String
    /// Whether requests without it are refused.
    package var isRequired: Node
    /// JSON Schema of its value, which API Gateway does not check; for the API's documents.
    package var schema: Node?

    package init(name: String, isRequired: Node, schema: Node? = nil) {
        self.name = name
        self.isRequired = isRequired
        self.schema = schema
    }
}

/// The JSON Schema of the bodies of one content type.
package struct BodyCheck: Sendable, Hashable {
    package enum Schema: Sendable, Hashable {
        /// One of the API's `models`, by its key.
        case shared(String)
        /// The route's own.
        case own(Node, name: Node?, description: Node?)
    }

    package var contentType: String
    package var schema: Schema
    package var origin: Origin

    package init(contentType: String, schema: Schema, origin: Origin) {
        self.contentType = contentType
        self.schema = schema
        self.origin = origin
    }
}

/// A JSON Schema that routes share.
package struct SharedModel: Sendable, Hashable {
    /// What routes call it.
    package var key: String
    package var schema: Node
    package var name: Node?
    package var description: Node?
    package var origin: Origin

    package init(key: String, schema: Node, name: Node?, description: Node?, origin: Origin) {
        self.key = key
        self.schema = schema
        self.name = name
        self.description = description
        self.origin = origin
    }
}
