import Diagnostics
import Tree

/// Which pages of other origins may call, and how.
package struct CORS: Sendable, Hashable {
    package var origins: [Node]
    package var methods: [Node]
    package var headers: [Node]
    /// Headers of answers that pages may read; `nil` when nothing is said of them.
    package var exposedHeaders: [Node]?
    package var allowCredentials: Bool
    /// Seconds for which a browser may remember the preflight's answer.
    package var maxAge: Node?
    /// `Cache-Control` of the preflight's answer.
    package var cacheControl: Node?
    /// Whether an answer names the one origin that asked, if it is among these, instead of the same for everybody.
    package var echoesOrigin: Bool
    package var origin: Origin

    package init(
        origins: [Node], methods: [Node], headers: [Node], exposedHeaders: [Node]? = nil,
        allowCredentials: Bool = false,
        maxAge: Node? = nil, origin: Origin
    ) {
        self.origins = origins
        self.methods = methods
        self.headers = headers
        self.exposedHeaders = exposedHeaders
        self.allowCredentials = allowCredentials
        self.maxAge = maxAge
        self.echoesOrigin = false
        self.origin = origin
    }
}
