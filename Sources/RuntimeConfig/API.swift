import Tree

/// One API with its routes and stages.
package struct API: ConfigObject, ConfigValue {
    package enum Kind: String, ConfigValue, CaseIterable {
        case rest, http, websocket
        /// A function with an address of its own.
        case functionURL = "function-url"
    }
    package enum EndpointType: String, ConfigValue, CaseIterable {
        case edge = "EDGE"
        case regional = "REGIONAL"
        case `private` = "PRIVATE"
    }
    package enum KeySource: String, ConfigValue, CaseIterable {
        case header = "HEADER"
        case authorizer = "AUTHORIZER"
    }

    package var id = ""
    package var name = ""
    package var kind = Kind.http
    package var endpoint = EndpointType.regional
    package var routes: [Route] = []
    package var stages: [Stage] = []
    package var authorizers: [String: Authorizer] = [:]
    package var models: [String: Node] = [:]
    package var gatewayResponses: [String: GatewayResponse] = [:]
    package var cors: CORS?
    package var policy: Node?
    package var binaryMediaTypes: [String] = []
    package var minimumCompressionSize: Int?
    package var keySource = KeySource.header
    package var routeSelection = "$request.body.action"
    package var keySelection = "$request.header.x-api-key"

    package init() {}

    package static let fields: [Field<API>] = [
        Field("id", \.id, "What stands for the API's id in addresses, events and ARNs."),
        Field("name", \.name, "Its name."),
        Field("kind", \.kind, "The generation and protocol."),
        Field("endpoint", \.endpoint, "Where a REST API is reached; headers of events depend on it."),
        Field("routes", \.routes, "What it does with requests."),
        Field("stages", \.stages, "Under which names it runs."),
        Field("authorizers", \.authorizers, "What judges callers, by id."),
        Field("models", \.models, "JSON Schemas of bodies, by name."),
        Field("gatewayResponses", \.gatewayResponses, "Answers of the gateway itself, by type. REST only."),
        Field("cors", \.cors, "What an HTTP API answers browsers from other origins with."),
        Field("policy", \.policy, "The resource policy of a REST API."),
        Field("binaryMediaTypes", \.binaryMediaTypes, "Content types whose bodies are bytes. REST only."),
        Field(
            "minimumCompressionSize", \.minimumCompressionSize, "Answers from this size on are compressed. REST only."),
        Field("keySource", \.keySource, "Where the API key of a request is."),
        Field("routeSelection", \.routeSelection, "The route selection expression of a WebSocket API."),
        Field("keySelection", \.keySelection, "The API key selection expression of a WebSocket API."),
    ]
}

/// CORS of an HTTP API.
package struct CORS: ConfigObject, ConfigValue {
    package var origins: [String] = []
    package var methods: [String] = []
    package var headers: [String] = []
    package var exposedHeaders: [String] = []
    package var maxAge: Int?
    package var allowsCredentials = false

    package init() {}

    package static let fields: [Field<CORS>] = [
        Field("origins", \.origins, "Origins, or `*`."),
        Field("methods", \.methods, "Methods, or `*`."),
        Field("headers", \.headers, "Request headers, or `*`."),
        Field("exposedHeaders", \.exposedHeaders, "Answer headers that scripts may read."),
        Field("maxAge", \.maxAge, "In seconds, how long a browser may remember a preflight."),
        Field("allowsCredentials", \.allowsCredentials, "Whether cookies may be sent."),
    ]
}

/// What a REST API answers instead of an integration.
package struct GatewayResponse: ConfigObject, ConfigValue {
    package var status: Int?
    package var parameters: [String: String] = [:]
    package var templates: [String: String] = [:]

    package init() {}

    package static let fields: [Field<GatewayResponse>] = [
        Field("status", \.status, "The status code, if it differs from that of the type."),
        Field("parameters", \.parameters, "`gatewayresponse.header.X` to quoted texts or mapping expressions."),
        Field("templates", \.templates, "Bodies by content type."),
    ]
}

/// One stage.
package struct Stage: ConfigObject, ConfigValue {
    package struct Canary: ConfigObject, ConfigValue {
        package var percent = 0.0
        package var variables: [String: String] = [:]
        package var routes: [Route] = []

        package init() {}

        package static let fields: [Field<Canary>] = [
            Field("percent", \.percent, "How many of a hundred requests go to the canary."),
            Field("variables", \.variables, "Stage variables that differ there."),
            Field("routes", \.routes, "The routes of the canary's deployment; none when they are those of the API."),
        ]
    }

    package struct RouteSettings: ConfigObject, ConfigValue {
        package var throttle: Throttle?
        package var isCached: Bool?
        package var cacheTTL: Int?

        package init() {}

        package static let fields: [Field<RouteSettings>] = [
            Field("throttle", \.throttle, "Of all callers together."),
            Field("cached", \.isCached, "Whether answers of GET are kept."),
            Field("cacheTTL", \.cacheTTL, "In seconds, 300 by default."),
        ]
    }

    package var name = ""
    package var variables: [String: String] = [:]
    package var settings: [String: RouteSettings] = [:]
    package var accessLog: String?
    package var canary: Canary?
    package var isCacheEnabled = false
    package var deployment: String?

    package init() {}

    package static let fields: [Field<Stage>] = [
        Field("name", \.name, "The name, `$default` for the one without a path."),
        Field("variables", \.variables, "The stage variables."),
        Field("settings", \.settings, "By route key, `*` for all routes."),
        Field("accessLog", \.accessLog, "The format of a line of the access log."),
        Field("canary", \.canary, "The share of requests that another deployment answers."),
        Field("cache", \.isCacheEnabled, "Whether the stage has a cache."),
        Field("deployment", \.deployment, "The id of the deployment that events tell."),
    ]
}
