import Tree

/// One API below `apis:`. Which kind has which key is in the table of `Feature`s.
package struct APISpec: SpecObject {
    package var node = Node.null
    package var type: Node?
    package var name: Node?
    package var description: Node?
    package var tags: Node?
    package var routes: Keyed<RouteSpec>?
    package var cors: Node?
    package var authorizers: Keyed<AuthorizerSpec>?
    package var authorizer: Node?
    package var apiKeys: Keyed<NativeAPIKeySpec>?
    package var usagePlans: Keyed<NativeUsagePlanSpec>?
    package var throttling: ThrottlingSpec?
    package var stages: Keyed<StageSpec>?
    package var cache: CacheSpec?
    package var canary: CanarySpec?
    package var logs: APILogsSpec?
    package var tracing: Node?
    package var metrics: Node?
    package var alarms: AlarmsSpec?
    package var dashboard: Node?
    package var domain: DomainSpec?
    package var endpoint: EndpointSpec?
    package var disableDefault: Node?
    package var policy: Node?
    package var waf: Node?
    package var binary: Node?
    package var compression: Node?
    package var models: Node?
    package var validation: Node?
    package var responses: Keyed<GatewayResponseSpec>?
    package var selection: Node?
    package var connections: Node?

    package init() {}

    package static let table = Table<Self>(
        "API", "One API with its routes.",
        [
            Field(
                "type", \.type, .values("http", "rest", "websocket"), required: true, "`http`, `rest` or `websocket`."),
            Field("name", \.name, .instruction, "Name of the API. Default `<service>-<stage>-<api>`."),
            Field("description", \.description, .description, "What the API is for; at most 1,024 characters."),
            Field("tags", \.tags, .tags, "Tags of the API and its stage, by key."),
            Field(
                "routes", \.routes, .map(RouteSpec.schema), required: true,
                "The routes: `METHOD /path`, `$default`, or for WebSockets `$connect`, `$disconnect` and any route key."
            ),
            Field(
                "cors", \.cors, .anyOf([.boolean, CORSSpec.schema]),
                "Which pages of other origins may call. `true` admits all; a map says whom."),
            Field("authorizers", \.authorizers, .map(AuthorizerSpec.schema), "What judges callers, by name."),
            Field(
                "authorizer", \.authorizer, RouteSpec.authorizerSchema,
                "The authorizer of every route that names none: a name, `iam`, or a map."),
            Field("apiKeys", \.apiKeys, .map(.anyOf([NativeAPIKeySpec.schema, .oneOf([true])])), "API keys by name."),
            Field("usagePlans", \.usagePlans, .map(NativeUsagePlanSpec.schema), "Usage plans by name."),
            Field("throttling", \.throttling, ThrottlingSpec.schema, "How many requests a stage takes."),
            Field(
                "stages", \.stages, .map(.anyOf([StageSpec.schema, .oneOf([true])]), keys: .stageName),
                "Settings by stage. The stage that is built is the one that `--stage` names."),
            Field("cache", \.cache, CacheSpec.schema, "A cache in front of the integrations."),
            Field("canary", \.canary, CanarySpec.schema, "A part of the requests goes to the newest deployment."),
            Field("logs", \.logs, APILogsSpec.schema, "What is logged, and where."),
            Field("tracing", \.tracing, .boolean, "Whether requests are traced with X-Ray. Default `false`."),
            Field("metrics", \.metrics, .boolean, "Whether every route has metrics of its own. Default `false`."),
            Field("alarms", \.alarms, AlarmsSpec.schema, "CloudWatch alarms."),
            Field("dashboard", \.dashboard, .boolean, "Whether there is a CloudWatch dashboard. Default `false`."),
            Field("domain", \.domain, DomainSpec.schema, "A name of your own in front of the API."),
            Field("endpoint", \.endpoint, EndpointSpec.choice, "`regional`, `edge` or `private`. Default `regional`."),
            Field(
                "disableDefault", \.disableDefault, .boolean,
                "Whether the address that API Gateway gives is off. Default `false`."),
            Field("policy", \.policy, .list(.map(.any)), "Statements about who may call at all."),
            Field("waf", \.waf, WAFSpec.choice, "The ARN of a web ACL, or the settings of one to make."),
            Field(
                "binary", \.binary, .list(.string(StringRule(pattern: .mediaType))),
                "Media types that pass as bytes, such as `image/png`."),
            Field(
                "compression", \.compression,
                .anyOf([.integer(0...10_485_760), .string(StringRule(pattern: .compression))]),
                "Answers of at least this size are compressed, in bytes or `KB`."),
            Field("models", \.models, .map(.map(.any)), "JSON Schemas (draft 4) of bodies, by name."),
            Field(
                "validation", \.validation, .values("all", "body", "parameters", "none"),
                "What is checked of requests that say what they take. Default `all`."),
            Field(
                "responses", \.responses, .map(GatewayResponseSpec.schema, keys: .gatewayResponse),
                "What the gateway answers by itself, by response type such as `UNAUTHORIZED`."),
            Field(
                "selection", \.selection, .string, "What picks the route of a message. Default `$request.body.action`."),
            Field(
                "connections", \.connections, .anyOf([.boolean, ConnectionsSpec.schema]),
                "A DynamoDB table for the ids of connections."),
        ])
}

/// `throttling:`.
package struct ThrottlingSpec: SpecObject {
    package var node = Node.null
    package var rate: Node?
    package var burst: Node?

    package init() {}

    package static let table = Table<Self>(
        "throttling", "How many requests are taken.",
        [
            Field("rate", \.rate, .anyOf([.number(0...1_000_000), .stringFunction]), "Requests a second."),
            Field("burst", \.burst, .anyOf([.integer(0...1_000_000), .stringFunction]), "Requests at once."),
        ])
}

/// `cors:`.
package struct CORSSpec: SpecObject {
    package var node = Node.null
    package var origins: Node?
    package var methods: Node?
    package var headers: Node?
    package var exposeHeaders: Node?
    package var credentials: Node?
    package var maxAge: Node?
    package var errors: Node?

    package init() {}

    package static let table = Table<Self>(
        "CORS", "Which pages of other origins may call, and how.",
        [
            Field(
                "origins", \.origins, .anyOf([.list(.any), .string]),
                "Origins such as `https://shop.example.com`. Default `*`."),
            Field(
                "methods", \.methods, .list(.anyOf([.method, .oneOf(["*"]), .call])),
                "Methods that pages may use. Default: the methods of the routes."),
            Field(
                "headers", \.headers, .anyOf([.list(.any), .string]),
                "Headers that pages may send. Default: `Content-Type` and what the authorizers read."),
            Field("exposeHeaders", \.exposeHeaders, .anyOf([.list(.any), .string]), "Headers that pages may read."),
            Field("credentials", \.credentials, .boolean, "Whether pages may send cookies. Default `false`."),
            Field(
                "maxAge", \.maxAge, .duration, "How long a browser may remember the answer; browsers cap it at a day."),
            Field(
                "errors", \.errors, .boolean,
                "Whether answers of the gateway itself (4XX, 5XX) carry the headers too. Default `true`. REST."),
        ])
}

/// One of `authorizers:`.
package struct AuthorizerSpec: SpecObject {
    package var node = Node.null
    package var type: Node?
    package var function: Node?
    package var arn: Node?
    package var issuer: Node?
    package var audience: Node?
    package var userPools: Node?
    package var identity: Node?
    package var ttl: Node?
    package var simpleResponses: Node?
    package var payload: Node?
    package var validation: Node?

    package init() {}

    package static let table = Table<Self>(
        "authorizer", "What judges the callers of routes.",
        [
            Field(
                "type", \.type, .values("jwt", "request", "token", "cognito", "iam"), required: true,
                "`jwt` (http), `request` (all), `token` and `cognito` (rest), `iam` (all)."),
            Field("function", \.function, .string, "The function that judges, by its key."),
            Field("arn", \.arn, .arn, "The function that judges, of elsewhere."),
            Field("issuer", \.issuer, .instruction, "Issuer of the tokens, an HTTPS address."),
            Field("audience", \.audience, .anyOf([.list(.any), .string, .stringFunction]), "Audiences of the tokens."),
            Field("userPools", \.userPools, .anyOf([.list(.any), .arn]), "ARNs of Cognito user pools."),
            Field(
                "identity", \.identity, .list(.text(.identity)),
                "Where the identity is: `header.Authorization`, `query.token`, `context.…`, `stage.…`."),
            Field("ttl", \.ttl, .cacheDuration, "How long a judgement holds, at most 1 h. Default 300 s; 0 for http."),
            Field(
                "simpleResponses", \.simpleResponses, .boolean,
                "Whether the function answers yes or no instead of with a policy. Default `true`. HTTP."),
            Field(
                "payload", \.payload, .oneOf(["1.0", "2.0"]), "Format of the function's event. Default `2.0`. HTTP."),
            Field("validation", \.validation, .string, "A regular expression that tokens have to match. `token`."),
        ])
}
