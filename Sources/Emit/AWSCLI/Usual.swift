/// What AWS has where nothing is said, by the call that changes it: a setting that the spec has no more goes back to that.
///
/// A value is a jq expression, whose input is the resource as it was found; `null` means that the call, which replaces the
/// whole, is to be made without the option. What is not in the table cannot be undone by a call, or is always said.
/// Sources: the API references of the services (`Default:` of each parameter), and for API Gateway's second generation how
/// its updates merge, as Terraform's provider found out: a parameter goes when its value is set to an empty text.
enum Usual {
    /// The lines of the table whose calls are in a text.
    static func lines(for text: String) -> String {
        let calls = calls(in: text)
        return table.filter { calls.contains($0.call) }
            .map { call, values in "  \"\(call)\": { \(values) },\n" }.joined()
    }

    /// Any two words, such as `sqs set-queue-attributes`, that stand together at the beginning of a line.
    private static func calls(in text: String) -> Set<String> {
        var calls: Set<String> = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5).prefix(5)
                .map { Substring($0.drop { $0 == UInt8(ascii: "'") }.prefix { $0 != UInt8(ascii: "'") }) }
            for (word, next) in zip(words, words.dropFirst()) { calls.insert("\(word) \(next)") }
        }
        return calls
    }

    private static let table: [(call: String, values: String)] = [
        // The first generation of API Gateway. What is put replaces the whole, and only the difference has to be seen.
        (
            "apigateway update-rest-api",
            #""description": "", "binary-media-types": [], "minimum-compression-size": "", "api-key-source": "HEADER", "#
                + #""disable-execute-api-endpoint": false, "policy": "", "endpoint-configuration": { types: ["EDGE"] }"#
        ),
        (
            "apigateway put-method",
            #""authorizer-id": null, "api-key-required": false, "authorization-scopes": [], "operation-name": null, "#
                + #""request-parameters": {}, "request-models": {}, "request-validator-id": null"#
        ),
        ("apigateway put-method-response", #""response-parameters": {}, "response-models": {}"#),
        (
            "apigateway put-integration",
            #""uri": null, "connection-id": null, "credentials": null, "request-parameters": {}, "#
                + #""request-templates": {}, "cache-key-parameters": [], "content-handling": null, "#
                + #""timeout-in-millis": 29000, "passthrough-behavior": "WHEN_NO_MATCH""#
        ),
        (
            "apigateway put-integration-response",
            #""selection-pattern": null, "response-parameters": {}, "response-templates": {}, "content-handling": null"#
        ),
        (
            "apigateway put-gateway-response",
            #""response-parameters": {}, "#
                + #""response-templates": { "application/json": "{\"message\":$context.error.messageString}" }"#
        ),
        (
            "apigateway update-stage",
            #""description": "", "documentation-version": "", "cache-cluster-enabled": false, "tracing-enabled": false, "#
                + #""variables": {}, "canary-settings": null"#
        ),
        (
            "apigateway update-authorizer",
            #""authorizer-credentials": "", "authorizer-result-ttl-in-seconds": 300, "#
                + #""identity-validation-expression": """#
        ),
        ("apigateway update-model", #""description": """#),
        (
            "apigateway update-request-validator",
            #""validate-request-body": false, "validate-request-parameters": false"#
        ),
        ("apigateway update-api-key", #""description": "", "customer-id": """#),
        ("apigateway update-usage-plan", #""description": "", "throttle": null, "quota": null"#),
        ("apigateway update-client-certificate", #""description": """#),
        ("apigateway update-vpc-link", #""description": """#),
        // The second. Limits of a stage cannot be taken back: those of an account stand for none.
        (
            "apigatewayv2 update-api",
            #""description": "", "version": "", "disable-execute-api-endpoint": false, "#
                + #""api-key-selection-expression": "$request.header.x-api-key""#
        ),
        (
            "apigatewayv2 update-integration",
            #""credentials-arn": "", "request-parameters": {}, "request-templates": {}, "response-parameters": {}, "#
                + #""template-selection-expression": "", "#
                + #""timeout-in-millis": (if .PayloadFormatVersion == "2.0" or .TimeoutInMillis == 30000 then 30000 else 29000 end)"#
        ),
        (
            "apigatewayv2 update-route",
            #""authorization-type": "NONE", "authorizer-id": "", "authorization-scopes": [], "api-key-required": false, "#
                + #""operation-name": "", "model-selection-expression": "", "request-models": {}, "#
                + #""route-response-selection-expression": """#
        ),
        (
            "apigatewayv2 update-authorizer",
            #""authorizer-credentials-arn": "", "enable-simple-responses": false, "identity-validation-expression": "", "#
                + #""authorizer-result-ttl-in-seconds": 300"#
        ),
        ("apigatewayv2 update-model", #""description": """#),
        (
            "apigatewayv2 update-stage",
            #""description": "", "stage-variables": {}, "auto-deploy": false, "client-certificate-id": "", "#
                + #""default-route-settings": (.DefaultRouteSettings // {} | { DetailedMetricsEnabled: false } + "#
                + #"(if .DataTraceEnabled then { DataTraceEnabled: false } else {} end) + "#
                + #"(if .LoggingLevel then { LoggingLevel: "OFF" } else {} end) + "#
                + #"(if .ThrottlingBurstLimit then { ThrottlingBurstLimit: 5000 } else {} end) + "#
                + #"(if .ThrottlingRateLimit then { ThrottlingRateLimit: 10000 } else {} end))"#
        ),
        (
            "apigatewayv2 update-domain-name",
            #""mutual-tls-authentication": { TruststoreUri: "" }"#
        ),
        // Functions.
        (
            "lambda update-function-configuration",
            #""description": "", "timeout": 3, "memory-size": 128, "environment": { Variables: {} }, "layers": [], "#
                + #""vpc-config": { SubnetIds: [], SecurityGroupIds: [] }, "dead-letter-config": { TargetArn: "" }, "#
                + #""tracing-config": { Mode: "PassThrough" }, "kms-key-arn": "", "ephemeral-storage": { Size: 512 }, "#
                + #""file-system-configs": [], "image-config": {}, "snap-start": { ApplyOn: "None" }, "#
                + #""logging-config": { LogFormat: "Text", LogGroup: "/aws/lambda/\(.FunctionName)" }"#
        ),
        (
            "lambda put-function-event-invoke-config",
            #""maximum-retry-attempts": 2, "maximum-event-age-in-seconds": 21600, "destination-config": {}"#
        ),
        (
            "lambda update-event-source-mapping",
            #""batch-size": (if .EventSourceArn // "" | test(":sqs:") then 10 else 100 end), "#
                + #""maximum-batching-window-in-seconds": (if .Topics or .Queues then .MaximumBatchingWindowInSeconds else 0 end), "#
                + #""filter-criteria": { Filters: [] }, "function-response-types": [], "#
                + #""bisect-batch-on-function-error": false, "maximum-retry-attempts": -1, "#
                + #""maximum-record-age-in-seconds": -1, "parallelization-factor": 1, "#
                + #""destination-config": { OnFailure: {} }, "tumbling-window-in-seconds": 0, "scaling-config": {}"#
        ),
        ("lambda update-function-url-config", #""cors": {}, "invoke-mode": "BUFFERED""#),
        ("lambda update-alias", #""description": "", "routing-config": { AdditionalVersionWeights: {} }"#),
        // Roles.
        ("iam update-role", #""description": "", "max-session-duration": 3600"#),
        // Logs and alarms. An alarm and a filter are replaced as a whole.
        ("logs put-subscription-filter", #""role-arn": null, "distribution": "ByLogStream""#),
        (
            "cloudwatch put-metric-alarm",
            #""alarm-description": null, "alarm-actions": [], "ok-actions": [], "insufficient-data-actions": [], "#
                + #""dimensions": [], "unit": null, "treat-missing-data": "missing", "datapoints-to-alarm": null, "#
                + #""extended-statistic": null, "evaluate-low-sample-count-percentile": null, "actions-enabled": true"#
        ),
        // Queues, topics, subscriptions: attributes by their own names.
        (
            "sqs set-queue-attributes",
            #"VisibilityTimeout: 30, DelaySeconds: 0, MessageRetentionPeriod: 345600, ReceiveMessageWaitTimeSeconds: 0, "#
                + #"MaximumMessageSize: (.MaximumMessageSize // 0 | tonumber | if . < 262144 then 1048576 else . end), RedrivePolicy: "", "#
                + #"RedriveAllowPolicy: "", KmsMasterKeyId: "", KmsDataKeyReusePeriodSeconds: 300, "#
                + #"ContentBasedDeduplication: false"#
        ),
        (
            "sns set-topic-attributes",
            #"DisplayName: "", KmsMasterKeyId: "", DeliveryPolicy: "", TracingConfig: "PassThrough", SignatureVersion: "1", "#
                + #"ContentBasedDeduplication: false"#
        ),
        (
            "sns set-subscription-attributes",
            #"FilterPolicy: {}, FilterPolicyScope: "MessageAttributes", RawMessageDelivery: false, RedrivePolicy: "", "#
                + #"DeliveryPolicy: """#
        ),
        // Events: a rule and a schedule are replaced as a whole.
        (
            "events put-rule",
            #""description": null, "role-arn": null, "event-pattern": null, "schedule-expression": null, "state": "ENABLED""#
        ),
        (
            "scheduler update-schedule",
            #""description": null, "start-date": null, "end-date": null, "kms-key-arn": null, "state": "ENABLED", "#
                + #""schedule-expression-timezone": "UTC""#
        ),
        (
            "stepfunctions update-state-machine",
            #""logging-configuration": { level: "OFF", includeExecutionData: false }, "#
                + #""tracing-configuration": { enabled: false }"#
        ),
        // Tables.
        (
            "dynamodb update-table",
            #""deletion-protection-enabled": false, "table-class": "STANDARD", "#
                + #""stream-specification": { StreamEnabled: false }, "billing-mode": "PROVISIONED""#
        ),
        // Pools: what an update does not say goes back by itself.
        (
            "cognito-idp update-user-pool",
            #""lambda-config": {}, "auto-verified-attributes": [], "mfa-configuration": "OFF", "#
                + #""sms-configuration": null"#
        ),
        (
            "cognito-idp update-user-pool-client",
            #""callback-urls": [], "logout-urls": [], "default-redirect-uri": null, "supported-identity-providers": [], "#
                + #""allowed-o-auth-flows": [], "allowed-o-auth-scopes": [], "#
                + #""allowed-o-auth-flows-user-pool-client": false, "read-attributes": [], "write-attributes": []"#
        ),
        // What stands before an API.
        ("wafv2 update-web-acl", #""description": null, "custom-response-bodies": {}"#),
        (
            "elbv2 modify-target-group",
            #""health-check-enabled": (.TargetType != "lambda"), "healthy-threshold-count": 5, "unhealthy-threshold-count": 2, "#
                + #""health-check-path": "/", "matcher": { HttpCode: "200" }, "#
                + #""health-check-interval-seconds": (if .TargetType == "lambda" then 35 else 30 end), "#
                + #""health-check-timeout-seconds": (if .TargetType == "lambda" then 30 else 5 end)"#
        ),
    ]
}
