import CloudFormation
import Diagnostics
import Tree

/// What judges the callers of routes.
package struct Authorizer: Sendable {
    package enum Kind: String, Sendable {
        /// A function that is given one token. REST.
        case token
        /// A function that is given the request.
        case request
        /// Tokens of an OpenID Connect issuer. HTTP.
        case jwt
        /// Tokens of Cognito user pools. REST.
        case userPool
        case unknown
    }

    package var id: String
    package var kind: Kind
    package var name: Node?
    package var origin: Origin
    /// The function that judges.
    package var function: FunctionReference?
    /// `method.request.header.Authorization` for REST, `$request.header.Authorization` or `route.request.…` for V2.
    package var identitySources: [Node]
    package var properties: Node

    /// In seconds, for how long a verdict is kept; the default is 300 for REST, 0 for HTTP.
    package var resultTTL: Node? { properties["AuthorizerResultTtlInSeconds"] }
    package var issuer: Node? { properties["JwtConfiguration"]?["Issuer"] }
    package var audience: [Node] { properties["JwtConfiguration"]?["Audience"]?.list ?? [] }
    /// ARNs of user pools.
    package var userPools: [Node] { properties["ProviderARNs"]?.list ?? [] }
    /// A regular expression that a token has to match before the function is asked.
    package var identityValidation: Node? { properties["IdentityValidationExpression"] }
    package var payloadFormat: Node? { properties["AuthorizerPayloadFormatVersion"] }
    package var answersSimply: Node? { properties["EnableSimpleResponses"] }
    /// The role with which the function is called, instead of a permission of the function.
    package var credentials: Node? { properties["AuthorizerCredentials"] ?? properties["AuthorizerCredentialsArn"] }
}
