import CloudFormation
import Diagnostics
import Tree

/// What callers with an API key may do.
package struct UsagePlan: Sendable {
    /// One stage that the plan opens, with throttles of its own for routes.
    package struct Stage: Sendable {
        /// The logical id of the API, or the text that names one of elsewhere.
        package var api: String
        package var stage: Node
        /// `RateLimit` and `BurstLimit` by `/path/METHOD`.
        package var throttles: Mapping
        package var origin: Origin
    }

    package var id: String
    package var name: Node?
    package var origin: Origin
    package var stages: [Stage]
    /// `RateLimit` in requests a second and `BurstLimit`, of each key.
    package var throttle: Node?
    /// `Limit`, `Offset` and `Period` (`DAY`, `WEEK`, `MONTH`).
    package var quota: Node?
    /// Logical ids of the keys.
    package var keys: [String]
}

/// `AWS::ApiGateway::ApiKey`.
package struct APIKey: Sendable {
    package var id: String
    package var name: Node?
    package var origin: Origin
    package var properties: Node

    package var isEnabled: Node? { properties["Enabled"] }
    /// At least 20 characters; AWS makes one where there is none.
    package var value: Node? { properties["Value"] }
}

/// A name of one's own in front of APIs.
package struct Domain: Sendable {
    /// One path of the domain, and where it leads.
    package struct Mapping: Sendable {
        package var id: String
        package var api: String
        package var stage: Node?
        package var path: Node?
        package var origin: Origin
    }

    /// The logical id, or the text that names a domain of elsewhere.
    package var id: String
    package var name: Node
    package var origin: Origin
    package var properties: Node
    package var mappings: [Mapping]
}

/// `AWS::Lambda::Permission`: lets a service or an account call a function.
package struct Permission: Sendable {
    package var id: String
    package var function: FunctionReference
    package var origin: Origin
    package var properties: Node

    package var principal: Node? { properties["Principal"] }
    package var action: Node? { properties["Action"] }
    package var sourceARN: Node? { properties["SourceArn"] }
    package var sourceAccount: Node? { properties["SourceAccount"] }
}

/// A policy document, where it stands.
package struct Policy: Sendable {
    package enum Kind: String, Sendable {
        /// What its owner may do.
        case identity
        /// Who may become the owner.
        case trust
        /// Who may do what with the owner.
        case resource
    }

    package var kind: Kind
    /// The logical id of the resource that carries the document.
    package var owner: String
    /// The type of that resource.
    package var type: String
    /// The name of an inline policy of a role, user or group.
    package var name: Node?
    /// The document; a string of JSON is read.
    package var document: Node
    package var origin: Origin
    /// Keys and indexes from the resource's properties to the document, such as `Policies`, `0`, `PolicyDocument`.
    package var path: [String]
}
