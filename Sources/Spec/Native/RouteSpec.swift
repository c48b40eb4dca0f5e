import Tree

/// One route below `routes:`: the name of a function, or a map with one integration and any of the options.
package struct RouteSpec: SpecObject {
    package var node = Node.null
    package var function: Node?
    package var lambda: Node?
    package var proxy: ProxySpec?
    package var mock: Node?
    package var authorizer: Node?
    package var apiKey: Node?
    package var throttling: ThrottlingSpec?
    package var cache: Node?
    package var timeout: Node?
    package var description: Node?
    package var operation: Node?
    package var request: RequestSpec?
    package var response: Node?
    package var cors: Node?

    package init() {}
    package init?(_ node: Node) { self.init(node, orShorthandOf: \.function) }

    /// The keys of which a route has exactly one.
    package static let integrations = ["function", "lambda", "proxy", "mock"] + serviceKeys
    /// The keys that call a service of AWS.
    package static let serviceKeys = [
        "sqs", "sns", "eventbridge", "kinesis", "stepfunctions", "dynamodb", "s3", "appsync", "kendra", "sagemaker",
        "opensearch", "aws",
    ]

    package static let authorizerSchema: Schema = .anyOf([.string, RouteAuthorizerSpec.schema])
    package static let schema: Schema = .anyOf([.string, .fields { table }])

    package static let table = Table<Self>(
        "route", "A route: what answers, who may call, and how requests and answers are changed on the way.",
        oneOf: [integrations],
        [
            Field(
                "function", \.function, .anyOf([.string, FunctionTargetSpec.schema]),
                "The function that answers: its key, or a map with `name`."),
            Field("lambda", \.lambda, .arn, "ARN of a function that somebody else owns."),
            Field(
                "proxy", \.proxy, .anyOf([.string(StringRule(pattern: .backend)), .call, ProxySpec.schema]),
                "The address of an HTTP server."),
            Field("mock", \.mock, .anyOf([MockSpec.schema, .oneOf([true])]), "The gateway itself answers."),
            Field(
                carried: "sqs", ServiceCallSpec.schema("sqs"),
                "A message to a queue: `queue`, `action`, `body`, `groupId`."),
            Field(
                carried: "sns", ServiceCallSpec.schema("sns"), "A message to a topic: `topic`, `message`, `subject`."),
            Field(
                carried: "eventbridge", ServiceCallSpec.schema("eventbridge"),
                "An event: `bus`, `source`, `detailType`, `detail`."),
            Field(carried: "kinesis", ServiceCallSpec.schema("kinesis"), "A record: `stream`, `partitionKey`, `data`."),
            Field(
                carried: "stepfunctions", ServiceCallSpec.schema("stepfunctions"),
                "An execution: `stateMachine`, `action`, `input`."),
            Field(carried: "dynamodb", ServiceCallSpec.schema("dynamodb"), "An item: `table`, `action`, `request`."),
            Field(carried: "s3", ServiceCallSpec.schema("s3"), "An object: `bucket`, `key`, `action`."),
            Field(carried: "appsync", ServiceCallSpec.schema("appsync"), "A GraphQL request: `api`, `request`."),
            Field(carried: "kendra", ServiceCallSpec.schema("kendra"), "A search: `index`, `action`, `request`."),
            Field(carried: "sagemaker", ServiceCallSpec.schema("sagemaker"), "An inference: `endpoint`."),
            Field(carried: "opensearch", ServiceCallSpec.schema("opensearch"), "A search: `domain`, `path`."),
            Field(
                carried: "aws", ServiceCallSpec.schema("aws"),
                "Any service: `service`, `action` or `path`, `allow`, `request`, `responses`."),
            Field(
                "authorizer", \.authorizer, authorizerSchema,
                "A name, `none`, `iam`, or a map with `name` and `scopes`."),
            Field("apiKey", \.apiKey, .boolean, "Whether callers need an API key. Default `false`."),
            Field("throttling", \.throttling, ThrottlingSpec.schema, "How many requests the route takes."),
            Field("cache", \.cache, .anyOf([.boolean, RouteCacheSpec.schema]), "Whether answers are kept."),
            Field("timeout", \.timeout, .duration, "Default 29 s, for HTTP APIs 30 s; at least 50 ms."),
            Field("description", \.description, .string, "What the route is for; in the API's documents."),
            Field("operation", \.operation, .string, "A name for client generators."),
            Field("request", \.request, RequestSpec.schema, "What the route takes, and what the integration is sent."),
            Field(
                "response", \.response, .anyOf([.boolean, .string, ResponseSpec.schema]), "What callers are answered."),
            Field("cors", \.cors, .anyOf([.boolean, CORSSpec.schema]), "CORS of this path instead of the API's."),
        ])
}

/// `authorizer:` of a route, as a map.
package struct RouteAuthorizerSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var scopes: Node?

    package init() {}

    package static let table = Table<Self>(
        "route's authorizer", "Who may call a route.",
        [
            Field("name", \.name, .string, required: true, "A name below `authorizers`."),
            Field("scopes", \.scopes, .list(.string), "Scopes of which a token has to have one."),
        ])
}

/// `function:` of a route, as a map.
package struct FunctionTargetSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var payload: Node?
    package var async: Node?
    package var alias: Node?

    package init() {}
    package init?(_ node: Node) { self.init(node, orShorthandOf: \.name) }

    package static let table = Table<Self>(
        "route's function", "The function that answers a route.",
        [
            Field("name", \.name, .string, required: true, "Its key below `functions`."),
            Field("payload", \.payload, .oneOf(["1.0", "2.0"]), "Format of the event. Default `2.0`. HTTP."),
            Field(
                "async", \.async, .boolean,
                "Whether the caller does not wait for the answer. Default `false`. REST and WebSocket."),
            Field(
                "alias", \.alias, .string(StringRule(pattern: .alias)),
                "The alias that is called, or the number of a version. Default: the one of provisioned concurrency or "
                    + "SnapStart if there is one, else the function as it is now."),
        ])
}

/// `proxy:`.
package struct ProxySpec: SpecObject {
    package var node = Node.null
    package var url: Node?
    package var method: Node?
    package var headers: Node?
    package var query: Node?
    package var vpcLink: Node?
    package var tls: Node?

    package init() {}
    package init?(_ node: Node) { self.init(node, orValueOf: \.url) }

    package static let table = Table<Self>(
        "HTTP backend", "An HTTP server that answers.",
        [
            Field("url", \.url, .text(.backend), required: true, "Its address; `{name}` takes a variable of the path."),
            Field("method", \.method, .anyOf([.method, .values("ANY")]), "Default: the method of the request."),
            Field("headers", \.headers, .map(.any), "Headers to send, with literals or `$request.…`."),
            Field("query", \.query, .map(.any), "Parameters to send, with literals or `$request.…`."),
            Field("vpcLink", \.vpcLink, .instruction, "Id of a VPC link, when the server is inside a VPC."),
            Field(
                "tls", \.tls, .instruction, "The server's name in its certificate, when it is not the address's. HTTP."),
        ])
}

/// `mock:`.
package struct MockSpec: SpecObject {
    package var node = Node.null
    package var status: Node?
    package var headers: Node?
    package var body: Node?
    package var template: Node?

    package init() {}

    package static let table = Table<Self>(
        "mock", "An answer that the gateway itself gives.",
        [
            Field("status", \.status, .integer(100...599), "Default 200."),
            Field("headers", \.headers, .map(.any), "Headers of the answer."),
            Field("body", \.body, .any, "The answer: a text, or what is written as JSON."),
            Field("template", \.template, .string, "A Velocity template that makes the answer."),
        ])
}

/// `cache:` of a route.
package struct RouteCacheSpec: SpecObject {
    package var node = Node.null
    package var ttl: Node?
    package var encrypted: Node?
    package var keys: Node?

    package init() {}

    package static let table = Table<Self>(
        "route's cache", "How answers of a route are kept.",
        [
            Field("ttl", \.ttl, .cacheDuration, "How long, at most 1 h. Default 300 s."),
            Field("encrypted", \.encrypted, .boolean, "Whether answers are encrypted. Default `true`."),
            Field(
                "keys", \.keys, .list(.string(StringRule(pattern: .cacheKey))),
                "What tells requests apart: `query.page`, `path.id`, `header.X`."),
        ])
}

/// `request:`.
package struct RequestSpec: SpecObject {
    package var node = Node.null
    package var path: Node?
    package var query: Node?
    package var headers: Node?
    package var body: Node?
    package var template: Node?
    package var map: Node?

    package init() {}

    package static let table = Table<Self>(
        "request", "What a route takes, and what its integration is sent.",
        [
            Field("path", \.path, .requirements, "Variables of the path by name: `required`, or a schema."),
            Field("query", \.query, .requirements, "Parameters by name: `required`, `optional`, or a schema."),
            Field("headers", \.headers, .requirements, "Headers by name: `required`, `optional`, or a schema."),
            Field("body", \.body, .any, "The name of a model, or a JSON Schema."),
            Field(
                "template", \.template, .anyOf([.string, .map(.string)]),
                "A Velocity template that makes the integration's request; by content type, or for `application/json`."),
            Field(
                "map", \.map, .map(.any, keys: .destination),
                "Parameters of the integration's request, such as `header.X: $request.path.id`."),
        ])
}

/// `response:`.
package struct ResponseSpec: SpecObject {
    package var node = Node.null
    package var templates: Node?
    package var headers: Node?
    package var statuses: Node?
    package var map: Node?

    package init() {}

    package static let table = Table<Self>(
        "response", "What callers are answered.",
        [
            Field("templates", \.templates, .map(.string), "Velocity templates by content type."),
            Field("headers", \.headers, .map(.any), "Headers of the answer: literals, or `integration.response.…`."),
            Field(
                "statuses", \.statuses, .map(StatusSpec.schema, keys: .status),
                "By status: `pattern`, `headers`, `templates`, `template`."),
            Field(
                "map", \.map, .map(.map(.any), keys: .status),
                "By status: parameters such as `header.X` or `status`. HTTP."),
        ])
}

/// One of `statuses:`.
package struct StatusSpec: SpecObject {
    package var node = Node.null
    package var pattern: Node?
    package var headers: Node?
    package var templates: Node?
    package var template: Node?

    package init() {}

    package static let table = Table<Self>(
        "status", "An answer by its status.",
        [
            Field(
                "pattern", \.pattern, .string,
                "A regular expression of what the integration answers: a status, or a function's error. Default: the status."
            ),
            Field("headers", \.headers, .map(.any), "Headers of the answer: literals, or `integration.response.…`."),
            Field("templates", \.templates, .map(.string), "Velocity templates by content type."),
            Field("template", \.template, .string, "The one for `application/json`."),
        ])
}
