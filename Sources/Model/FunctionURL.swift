import Tree

/// An HTTPS address of a function's own.
package struct FunctionURL: Sendable, Hashable {
    /// Whether callers have to sign; else everybody may call.
    package var isSigned = false
    package var streams = false
    package var cors: CORS?

    package init() {}

    /// CORS of the address; what is `nil` is left to Lambda.
    package struct CORS: Sendable, Hashable {
        package var allowCredentials = false
        package var headers: [Node]?
        package var methods: [Node]?
        package var origins: [Node]?
        package var exposedHeaders: [Node]?
        /// Seconds.
        package var maxAge: Node?

        package init() {}
    }
}
