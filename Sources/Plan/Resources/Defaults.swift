/// Values that hold where a template says nothing, of the types that gateways are made of. The registry's schemas rarely
/// tell them.
///
/// Sources: the AWS CloudFormation Template Reference and the API references of API Gateway, Lambda, DynamoDB and IAM.
enum Defaults {
    static func values(of type: String) -> [(path: String, json: String)] { table[type] ?? [] }

    private static let table: [String: [(path: String, json: String)]] = [
        "AWS::ApiGateway::Authorizer": [("AuthorizerResultTtlInSeconds", "300")],
        "AWS::ApiGateway::Method": [
            ("ApiKeyRequired", "false"), ("AuthorizationType", "NONE"), ("Integration.ConnectionType", "INTERNET"),
            ("Integration.PassthroughBehavior", "WHEN_NO_MATCH"), ("Integration.TimeoutInMillis", "29000"),
        ],
        "AWS::ApiGateway::RequestValidator": [
            ("ValidateRequestBody", "false"), ("ValidateRequestParameters", "false"),
        ],
        "AWS::ApiGateway::RestApi": [
            ("ApiKeySourceType", "HEADER"), ("DisableExecuteApiEndpoint", "false"), ("FailOnWarnings", "false"),
        ],
        "AWS::ApiGateway::Stage": [("CacheClusterEnabled", "false"), ("TracingEnabled", "false")],
        "AWS::ApiGateway::ApiKey": [("Enabled", "false"), ("GenerateDistinctId", "false")],
        "AWS::ApiGatewayV2::Api": [
            ("CorsConfiguration.AllowCredentials", "false"), ("DisableExecuteApiEndpoint", "false"),
            ("DisableSchemaValidation", "false"), ("FailOnWarnings", "false"), ("IpAddressType", "ipv4"),
        ],
        "AWS::ApiGatewayV2::Authorizer": [("EnableSimpleResponses", "false")],
        "AWS::ApiGatewayV2::Integration": [("ConnectionType", "INTERNET")],
        "AWS::ApiGatewayV2::Route": [("ApiKeyRequired", "false"), ("AuthorizationType", "NONE")],
        "AWS::ApiGatewayV2::Stage": [
            ("AutoDeploy", "false"), ("DefaultRouteSettings.DataTraceEnabled", "false"),
            ("DefaultRouteSettings.DetailedMetricsEnabled", "false"),
        ],
        "AWS::DynamoDB::Table": [
            ("BillingMode", "PROVISIONED"), ("DeletionProtectionEnabled", "false"), ("TableClass", "STANDARD"),
        ],
        "AWS::IAM::Role": [("MaxSessionDuration", "3600"), ("Path", "/")],
        "AWS::IAM::ManagedPolicy": [("Path", "/")],
        "AWS::Lambda::EventSourceMapping": [("Enabled", "true")],
        "AWS::Lambda::Function": [
            ("Architectures", "x86_64"), ("EphemeralStorage.Size", "512"), ("MemorySize", "128"),
            ("PackageType", "Zip"), ("RecursiveLoop", "Terminate"), ("Timeout", "3"),
            ("TracingConfig.Mode", "PassThrough"),
        ],
        "AWS::SQS::Queue": [
            ("DelaySeconds", "0"), ("MaximumMessageSize", "262144"), ("MessageRetentionPeriod", "345600"),
            ("ReceiveMessageWaitTimeSeconds", "0"), ("VisibilityTimeout", "30"),
        ],
    ]
}
