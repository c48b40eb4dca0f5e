import Tree

/// What answers a route, and how requests and answers are translated on the way.
package struct Integration: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        /// The route's function; as a proxy it gets the whole request and makes the whole answer.
        case function(isProxy: Bool)
        /// A function of elsewhere, by its ARN.
        case foreignFunction(Node, isProxy: Bool)
        /// A service of AWS.
        case service(ServiceTarget)
        /// An HTTP server.
        case web(WebTarget)
        /// API Gateway itself.
        case mock
        /// A kind that is not known here, as written.
        case other(String)
    }

    package var target: Target
    /// Milliseconds; `nil` means the kind's most.
    package var timeout: Node?
    /// Whether a function is called without waiting for its answer.
    package var isAsynchronous: Bool
    /// Alias of the function that is called; `nil` for what calls of the function go to anyway.
    package var alias: Node?
    /// `1.0` or `2.0`: format of the event that an HTTP API calls a function with.
    package var payloadFormat: Node?
    package var request: RequestMapping
    /// What a target's answers become, by status; empty for proxies.
    package var responses: [ResponseMapping]
    /// `STREAM` or `BUFFERED`: whether the answer is passed on while it comes; `nil` means buffered.
    package var transferMode: String?

    package init(target: Target = .function(isProxy: true)) {
        self.target = target
        self.isAsynchronous = false
        self.request = RequestMapping()
        self.responses = []
    }

    package var isStreaming: Bool { transferMode == "STREAM" }
}

/// An HTTP server that answers.
package struct WebTarget: Sendable, Hashable {
    package var uri: Node?
    /// Upper case; the route's own unless given.
    package var method: String
    package var isProxy: Bool
    /// `VPC_LINK`; `nil` goes over the internet.
    package var connectionType: String?
    /// The VPC link.
    package var connectionID: Node?
    /// The server's name in its certificate, when it is not the address's. HTTP APIs.
    package var serverName: Node?

    package init(uri: Node?, method: String, isProxy: Bool) {
        self.uri = uri
        self.method = method
        self.isProxy = isProxy
    }
}

/// What a target is sent.
package struct RequestMapping: Sendable, Hashable {
    /// Where each parameter comes from: `integration.request.header.X` → `method.request.header.X`.
    package var parameters: Mapping
    /// Velocity templates by content type.
    package var templates: Mapping
    /// `NEVER`, `WHEN_NO_MATCH` or `WHEN_NO_TEMPLATES`: what goes through untranslated.
    package var passThrough: Node?
    /// `CONVERT_TO_BINARY` or `CONVERT_TO_TEXT`.
    package var contentHandling: Node?

    package init() {
        parameters = Mapping()
        templates = Mapping()
    }
}

/// What answers of one kind become.
package struct ResponseMapping: Sendable, Hashable {
    /// Of three digits.
    package var status: String
    /// Regular expression that an answer's error matches to be of this kind; empty for the rest.
    package var pattern: String
    /// Names of headers, and where their values come from.
    package var headers: Mapping
    /// Velocity templates by content type.
    package var templates: Mapping
    package var contentHandling: Node?

    package init(status: String, pattern: String) {
        self.status = status
        self.pattern = pattern
        headers = Mapping()
        templates = Mapping()
    }
}
