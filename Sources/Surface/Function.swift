import CloudFormation
import Diagnostics
import Tree

/// A Lambda function, with what the gateway needs to know of it.
package struct Function: Sendable {
    package var id: String
    package var name: Node?
    package var origin: Origin
    package var properties: Node
    /// The logical id of its role; `nil` for a role of elsewhere.
    package var role: String?
    /// Addresses of its own, without an API.
    package var urls: [FunctionURL]

    package var handler: Node? { properties["Handler"] }
    package var runtime: Node? { properties["Runtime"] }
    /// In seconds; 3 by default.
    package var timeout: Node? { properties["Timeout"] }
    /// In MB; 128 by default.
    package var memorySize: Node? { properties["MemorySize"] }
    package var environment: Mapping { properties["Environment"]?["Variables"]?.map ?? Mapping() }
    package var reservedConcurrency: Node? { properties["ReservedConcurrentExecutions"] }
}

/// `AWS::Lambda::Url`.
package struct FunctionURL: Sendable {
    package var id: String
    package var function: FunctionReference
    package var origin: Origin
    package var properties: Node

    /// `NONE` or `AWS_IAM`.
    package var authorization: Node? { properties["AuthType"] }
    package var cors: CORS? { properties["Cors"].map { CORS(configuration: $0) } }
}
