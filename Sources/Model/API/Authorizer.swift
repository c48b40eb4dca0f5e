import Diagnostics
import Tree

/// What decides about requests before a route answers.
package struct Authorizer: Sendable, Hashable {
    package enum Judge: Sendable, Hashable {
        /// A function of this service, by its key.
        case function(String)
        /// A function or a user pool of elsewhere.
        case arn(Node)
    }

    package var name: String
    /// `TOKEN`, `REQUEST`, `COGNITO_USER_POOLS`, `JWT`, as API Gateway spells it.
    package var type: String
    /// Who judges; `nil` for authorizers that API Gateway judges by itself.
    package var judge: Judge?
    /// Where the identity is, `method.request.header.Authorization`.
    package var identitySource: Node?
    /// Regular expression that a token has to match to be judged at all.
    package var identityValidation: Node?
    /// Seconds for which a judgement holds.
    package var resultTTL: Node?
    /// What a `JWT` authorizer asks of tokens.
    package var token: TokenCheck?
    /// `1.0` or `2.0`: format of the event that an HTTP API calls the judge with.
    package var payloadFormat: Node?
    /// Whether the judge of an HTTP API answers yes or no instead of with a policy.
    package var answersSimply: Node?
    /// Whether somebody else lets API Gateway call the function.
    package var isManagedExternally: Bool
    package var origin: Origin

    package init(name: String, type: String = "TOKEN", origin: Origin) {
        self.name = name
        self.type = type
        self.isManagedExternally = false
        self.origin = origin
    }
}
