import Tree

/// One method of a REST API's resource, one route of an HTTP API or of a WebSocket API.
package struct Route: ConfigObject, ConfigValue {
    package enum Authorization: String, ConfigValue, CaseIterable {
        case none = "NONE"
        case iam = "AWS_IAM"
        case custom = "CUSTOM"
        case jwt = "JWT"
        case cognito = "COGNITO_USER_POOLS"
    }

    package var key = ""
    package var id: String?
    package var authorization = Authorization.none
    package var authorizer: String?
    package var scopes: [String] = []
    package var requiresKey = false
    package var operation: String?
    package var parameters: [String: Bool] = [:]
    package var models: [String: String] = [:]
    package var validatesParameters = false
    package var validatesBody = false
    package var integration: Integration?
    package var answers = false
    package var modelSelection: String?

    package init() {}

    package static let fields: [Field<Route>] = [
        Field("key", \.key, "`GET /users/{id}`, `ANY /{proxy+}`, `$default`, or the key of a message."),
        Field("id", \.id, "The id of the resource that events tell."),
        Field("authorization", \.authorization, "How callers are judged."),
        Field("authorizer", \.authorizer, "The id of the authorizer."),
        Field("scopes", \.scopes, "Scopes of which a token needs one."),
        Field("apiKey", \.requiresKey, "Whether callers need an API key."),
        Field("operation", \.operation, "The operation name."),
        Field("parameters", \.parameters, "`method.request.header.X` and the like, with whether they are required."),
        Field("models", \.models, "Names of models by content type."),
        Field("validatesParameters", \.validatesParameters, "Whether missing parameters are refused."),
        Field("validatesBody", \.validatesBody, "Whether bodies that do not fit their model are refused."),
        Field("integration", \.integration, "What answers."),
        Field("routeResponse", \.answers, "Whether a message of a WebSocket API is answered."),
        Field("modelSelection", \.modelSelection, "The model selection expression of a WebSocket route."),
    ]
}

/// What answers a route, and how the request and the answer are rewritten on the way.
package struct Integration: ConfigObject, ConfigValue {
    package enum Kind: String, ConfigValue, CaseIterable {
        case aws = "AWS"
        case awsProxy = "AWS_PROXY"
        case http = "HTTP"
        case httpProxy = "HTTP_PROXY"
        case mock = "MOCK"
    }
    package enum Passthrough: String, ConfigValue, CaseIterable {
        case whenNoMatch = "WHEN_NO_MATCH"
        case whenNoTemplates = "WHEN_NO_TEMPLATES"
        case never = "NEVER"
    }
    package enum ContentHandling: String, ConfigValue, CaseIterable {
        case toText = "CONVERT_TO_TEXT"
        case toBinary = "CONVERT_TO_BINARY"
    }

    package var kind = Kind.mock
    package var function: String?
    package var uri: String?
    package var method: String?
    package var timeout: Int?
    package var payloadFormat = "1.0"
    package var subtype: String?
    package var requestParameters: [String: String] = [:]
    package var requestTemplates: [String: String] = [:]
    package var templateSelection: String?
    package var passthrough = Passthrough.whenNoMatch
    package var contentHandling: ContentHandling?
    package var responses: [IntegrationResponse] = []
    package var responseParameters: [String: [String: String]] = [:]
    package var cacheKeys: [String] = []
    package var cacheNamespace: String?
    package var verifiesTLS = true

    package init() {}

    package static let fields: [Field<Integration>] = [
        Field("type", \.kind, "The kind of the integration."),
        Field("function", \.function, "The function that is called; stage variables may stand in it."),
        Field("uri", \.uri, "The address of the backend, or of a service: `arn:aws:apigateway:…`."),
        Field("method", \.method, "The method with which the backend is called."),
        Field("timeout", \.timeout, "In milliseconds; 29,000 by default, 30,000 for HTTP APIs."),
        Field("payloadFormat", \.payloadFormat, "The version of the event, `1.0` or `2.0`. HTTP APIs."),
        Field("subtype", \.subtype, "The service integration of an HTTP API, such as `SQS-SendMessage`."),
        Field(
            "requestParameters", \.requestParameters, "What the request to the backend carries, to where it comes from."
        ),
        Field("requestTemplates", \.requestTemplates, "Templates of the request to the backend by content type."),
        Field("templateSelection", \.templateSelection, "The template selection expression. WebSocket APIs."),
        Field("passthrough", \.passthrough, "What happens to bodies without a template."),
        Field("contentHandling", \.contentHandling, "How the body of the request is converted."),
        Field("responses", \.responses, "How answers of the backend become answers of the route. Not for proxies."),
        Field("responseParameters", \.responseParameters, "Changes of the answer by status code. HTTP APIs."),
        Field("cacheKeys", \.cacheKeys, "Parameters that keep cached answers apart."),
        Field("cacheNamespace", \.cacheNamespace, "A name that routes share whose cached answers are the same."),
        Field("verifiesTLS", \.verifiesTLS, "Whether the certificate of the backend is checked."),
    ]
}

/// How one kind of answer of the backend becomes an answer of the route.
package struct IntegrationResponse: ConfigObject, ConfigValue {
    package var status = "200"
    package var pattern: String?
    package var parameters: [String: String] = [:]
    package var templates: [String: String] = [:]
    package var contentHandling: Integration.ContentHandling?

    package init() {}

    package static let fields: [Field<IntegrationResponse>] = [
        Field("status", \.status, "The status code; for a WebSocket API the response key."),
        Field("pattern", \.pattern, "A regular expression over the status, or over the error message of a function."),
        Field("parameters", \.parameters, "`method.response.header.X` to where it comes from."),
        Field("templates", \.templates, "Templates of the body by content type."),
        Field("contentHandling", \.contentHandling, "How the body of the answer is converted."),
    ]
}

/// What judges callers.
package struct Authorizer: ConfigObject, ConfigValue {
    package enum Kind: String, ConfigValue, CaseIterable { case token, request, jwt, cognito }

    package var name = ""
    package var kind = Kind.request
    package var function: String?
    package var identitySources: [String] = []
    package var validation: String?
    package var ttl: Int?
    package var payloadFormat = "1.0"
    package var answersSimply = false
    package var issuer: String?
    package var audience: [String] = []
    package var userPools: [String] = []

    package init() {}

    package static let fields: [Field<Authorizer>] = [
        Field("name", \.name, "Its name."),
        Field("kind", \.kind, "What it looks at."),
        Field("function", \.function, "The function that judges."),
        Field("identitySources", \.identitySources, "Where the caller's identity is read."),
        Field("validation", \.validation, "What a token has to match before the function is asked."),
        Field("ttl", \.ttl, "In seconds, how long a verdict is kept; 300 by default, 0 for HTTP APIs."),
        Field("payloadFormat", \.payloadFormat, "The version of the event, `1.0` or `2.0`. HTTP APIs."),
        Field("simpleResponses", \.answersSimply, "Whether the function answers `isAuthorized`. HTTP APIs."),
        Field("issuer", \.issuer, "Who issues the tokens."),
        Field("audience", \.audience, "For whom tokens may be issued."),
        Field("userPools", \.userPools, "ARNs of Cognito user pools."),
    ]
}
