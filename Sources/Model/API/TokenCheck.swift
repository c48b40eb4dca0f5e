import Tree

/// What API Gateway by itself asks of a JSON Web Token.
package struct TokenCheck: Sendable, Hashable {
    /// Address of the issuer.
    package var issuer: Node
    /// Of which the token has to name one.
    package var audience: [Node]

    package init(issuer: Node, audience: [Node]) {
        self.issuer = issuer
        self.audience = audience
    }
}
