import Tree

/// `cognitoUserPool:` among a function's events: a trigger of a Cognito user pool.
package struct CognitoUserPoolEventSpec: SpecValue {
    package var node: Node

    package init?(_ node: Node) { self.node = node }

    package static let schema = Schema.any
}
