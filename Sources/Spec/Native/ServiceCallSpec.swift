import Tree

/// What the integrations that call a service of AWS take, by their key in a route.
enum ServiceCallSpec {
    static func schema(_ name: String) -> Schema {
        let own = keys[name] ?? []
        return .record("\(name) integration", (own + common).map { ($0.0, Schema.any) }) { key in
            (own + common).first { $0.0 == key }?.1 ?? ""
        }
    }

    private static let common = [
        ("role", "ARN of the role to call with. Default: one is made with exactly the rights of this call."),
        ("region", "Default: the region of the stack."),
    ]

    /// Texts are parameters such as `$request.body` for HTTP APIs, and Velocity for REST and WebSocket APIs.
    private static let keys: [String: [(String, String)]] = [
        "sqs": [
            ("queue", "The queue: `!Ref`, its ARN, or its name."), ("action", "Default `SendMessage`."),
            ("body", "The message. Default: the body of the request."), ("groupId", "Of a FIFO queue."),
            ("deduplicationId", "Of a FIFO queue."), ("delay", "Seconds."),
            ("receiptHandle", "Which message `DeleteMessage` deletes."),
        ],
        "sns": [
            ("topic", "The topic: `!Ref` or its ARN."), ("message", "Default: the body of the request."),
            ("subject", "For mails."),
        ],
        "eventbridge": [
            ("bus", "The bus: its ARN or its name."), ("source", "Default: the service."),
            ("detailType", "Default `request`."), ("detail", "JSON. Default: the body of the request."),
        ],
        "kinesis": [
            ("stream", "The stream: `!Ref`, its ARN, or its name."),
            ("partitionKey", "Default: the id of the request."),
            ("data", "Default: the body of the request."),
        ],
        "stepfunctions": [
            ("stateMachine", "The state machine: `!Ref` or its ARN."), ("action", "Default `StartExecution`."),
            ("input", "JSON. Default: the body of the request."), ("execution", "What `StopExecution` stops."),
        ],
        "dynamodb": [
            ("table", "The table: `!Ref`, its ARN, or its name."), ("action", "Default `PutItem`."),
            ("key", "The key attribute, and the variable of the path that has its value. Default `id`."),
            ("request", "The whole request instead."),
        ],
        "s3": [
            ("bucket", "The bucket: `!Ref` or its name."),
            ("key", "The object's key, with variables of the path. Default `{key}`."),
            ("action", "Default `GetObject`."),
        ],
        "appsync": [
            ("api", "The API: `!Ref`, or its id."),
            ("endpoint", "Its GraphQL address, when this stack does not make it."),
            ("request", "The GraphQL request. Default: the body of the request."),
        ],
        "kendra": [
            ("index", "Id of the index."), ("action", "Default `Query`."), ("request", "The whole request instead."),
        ],
        "sagemaker": [("endpoint", "The endpoint."), ("request", "Default: the body of the request.")],
        "opensearch": [
            ("domain", "The domain: `!Ref`, its ARN, or its name."),
            ("endpoint", "The domain's host name, when this stack does not make it."), ("path", "Default `_search`."),
            ("method", "Default `POST`."), ("request", "Default: the body of the request."),
        ],
        "aws": [
            ("service", "As integrations name it, such as `kms`."), ("action", "An action of its API."),
            ("path", "Or a path of it."), ("method", "Default `POST`."),
            ("allow", "Actions of IAM with the resources that the call takes."),
            ("request", "A Velocity template, or one by content type."),
            ("responses", "By status: `pattern`, `headers`, `templates`, `template`."),
        ],
    ]
}
