import Tree

/// `provider:` of a service.
package struct ProviderSpec: SpecObject {
    package var node = Node.null
    package var name: Expr<String>?
    package var stage: Expr<String>?
    package var region: Expr<String>?
    package var stackName: Expr<String>?
    package var tags: Node?

    // Defaults of the functions.
    package var runtime: Expr<String>?
    package var runtimeManagement: Node?
    package var memorySize: Node?
    package var timeout: Node?
    package var architecture: Node?
    package var environment: Node?
    package var layers: Node?
    package var kmsKeyArn: Node?
    package var vpc: Node?
    package var tracing: TracingSpec?
    package var versionFunctions: Node?
    package var logRetentionInDays: Node?
    package var logDataProtectionPolicy: Node?
    package var ecr: ContainerImagesSpec?

    // Permissions.
    package var iam: IAMSpec?
    package var role: Node?
    package var rolePermissionsBoundary: Node?
    package var iamManagedPolicies: Node?
    package var iamRoleStatements: Node?
    package var cfnRole: Node?

    // Deployment.
    package var deploymentBucket: Node?
    package var deploymentPrefix: Node?

    // APIs and events.
    package var apiGateway: APIGatewaySettingsSpec?
    package var httpApi: HTTPAPISettingsSpec?
    package var websocket: WebSocketSettingsSpec?
    package var logs: LogsSpec?
    package var alb: ALBSettingsSpec?
    package var eventBridge: EventBridgeSettingsSpec?
    package var cloudFront: CloudFrontSettingsSpec?
    package var kinesis: KinesisSettingsSpec?
    /// Buckets by the name that `s3` events give them; the values are properties of `AWS::S3::Bucket`.
    package var s3: Node?
    package var apiName: Expr<String>?
    package var endpointType: Expr<String>?
    package var vpcEndpointIds: Node?
    package var websocketsApiName: Expr<String>?
    package var websocketsApiRouteSelectionExpression: Expr<String>?
    package var websocketsDescription: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "provider", "Where and how the service runs.",
        place + functionDefaults + permissions + deployment + interfaces)

    private static let place: [Field<Self>] = [
        Field("name", \.name, .values("aws"), required: true, "`aws`."),
        Field("stage", \.stage, .stage, "Stage without `--stage`. Default `dev`."),
        Field("region", \.region, .region, "Region without `--region`. Default `us-east-1`."),
        Field(carried: "profile", .string, "Profile of the AWS credentials; gwc needs none."),
        Field(
            "stackName", \.stackName, .string(StringRule(pattern: .stackName, maxLength: 128)),
            "Name of the stack. Default `<service>-<stage>`."),
        Field("tags", \.tags, .tags, "Tags of everything in the stack that can have tags."),
        Field(carried: "stackTags", .tags, "Tags of the stack itself."),
    ]

    private static let functionDefaults: [Field<Self>] = [
        Field("runtime", \.runtime, .runtime, "Lambda runtime. Default `nodejs20.x`."),
        Field(
            "runtimeManagement", \.runtimeManagement, RuntimeManagementSpec.choice,
            "When Lambda updates the runtime. Default `auto`."),
        Field("memorySize", \.memorySize, .memorySize, "Memory of functions in MB, 128 to 10240. Default 1024."),
        Field("timeout", \.timeout, .timeout, "Seconds until an invocation is ended, 1 to 900. Default 6."),
        Field("architecture", \.architecture, .architecture, "Processor. Lambda's default is `x86_64`."),
        Field("environment", \.environment, .environment, "Environment variables of every function."),
        Field("layers", \.layers, .layers, "ARNs of the layers of functions that name none."),
        Field("kmsKeyArn", \.kmsKeyArn, .kmsKey, "KMS key that encrypts the environment variables."),
        Field("vpc", \.vpc, VPCSpec.schema, "Network that the functions run in."),
        Field("tracing", \.tracing, TracingSpec.schema, "X-Ray."),
        Field("versionFunctions", \.versionFunctions, .boolean, "Publish versions. Default `true`."),
        Field("logRetentionInDays", \.logRetentionInDays, .logRetention, "Days that logs are kept. Default for ever."),
        Field(
            "logDataProtectionPolicy", \.logDataProtectionPolicy, DataProtectionSpec.schema,
            "Which sensitive data is masked in the functions' logs."),
        Field("ecr", \.ecr, ContainerImagesSpec.schema, "Container images by name."),
        Field(carried: "lambdaHashingVersion", .values("20200924", "20201221"), "Has no effect any more."),
    ]

    private static let permissions: [Field<Self>] = [
        Field("iam", \.iam, IAMSpec.schema, "What the functions may do, and who deploys."),
        Field("role", \.role, .role, deprecated: "use `iam.role`", "Former place of `iam.role`."),
        Field(
            "rolePermissionsBoundary", \.rolePermissionsBoundary, .arnText,
            deprecated: "use `iam.role.permissionsBoundary`",
            "Former place of `iam.role.permissionsBoundary`."),
        Field(
            "iamManagedPolicies", \.iamManagedPolicies, .list(.arn), deprecated: "use `iam.role.managedPolicies`",
            "Former place of `iam.role.managedPolicies`."),
        Field(
            "iamRoleStatements", \.iamRoleStatements, .list(StatementSpec.schema),
            deprecated: "use `iam.role.statements`",
            "Former place of `iam.role.statements`."),
        Field(
            "cfnRole", \.cfnRole, .arn, deprecated: "use `iam.deploymentRole`", "Former place of `iam.deploymentRole`."),
    ]

    private static let deployment: [Field<Self>] = [
        Field(
            "deploymentBucket", \.deploymentBucket, .anyOf([.bucketName, DeploymentBucketSpec.schema]),
            "Bucket of the artifacts: a name, or a map. Default a bucket in the stack."),
        Field("deploymentPrefix", \.deploymentPrefix, .string, "Folder in that bucket. Default `serverless`."),
        Field(carried: "deploymentMethod", .values("changesets", "direct"), "How CloudFormation is called."),
        Field(carried: "disableRollback", .boolean, "Keep what was made when a deployment fails."),
        Field(carried: "notificationArns", .list(.arnText), "SNS topics that hear of the stack's changes."),
        Field(carried: "rollbackConfiguration", RollbackSpec.schema, "Alarms that roll a deployment back."),
        Field(carried: "stackParameters", .list(StackParameterSpec.schema), "Values of the stack's parameters."),
        Field(carried: "stackPolicy", .list(StatementSpec.schema), "Which resources updates may touch."),
    ]

    private static let interfaces: [Field<Self>] = [
        Field("apiGateway", \.apiGateway, APIGatewaySettingsSpec.schema, "The REST API's settings."),
        Field("httpApi", \.httpApi, HTTPAPISettingsSpec.schema, "The HTTP API's settings."),
        Field("websocket", \.websocket, WebSocketSettingsSpec.schema, "The WebSocket API's settings."),
        Field("logs", \.logs, LogsSpec.schema, "What is logged, and how."),
        Field("alb", \.alb, ALBSettingsSpec.schema, "Settings of the load balancers' events."),
        Field("eventBridge", \.eventBridge, EventBridgeSettingsSpec.schema, "Settings of the EventBridge events."),
        Field(
            "cloudFront", \.cloudFront, CloudFrontSettingsSpec.schema,
            "Cache policies of the `cloudFront` events, by name."),
        Field(
            "kinesis", \.kinesis, KinesisSettingsSpec.schema, "Settings of the Kinesis streams' events."),
        Field(
            "s3", \.s3, .map(BucketSettingsSpec.schema),
            "Buckets by name, as properties of `AWS::S3::Bucket`, for `s3` events."),
        Field("apiName", \.apiName, .string, "Name of the REST API. Default `<stage>-<service>`."),
        Field(
            "endpointType", \.endpointType, .words("REGIONAL", "EDGE", "PRIVATE"),
            "Endpoint of the REST API. Default `EDGE`."),
        Field(
            "vpcEndpointIds", \.vpcEndpointIds, .anyOf([.list(.instruction), .function(["Fn::Split"])]),
            "VPC endpoints of a `PRIVATE` REST API."),
        Field(
            "websocketsApiName", \.websocketsApiName, .string,
            "Name of the WebSocket API. Default `<stage>-<service>-websockets`."),
        Field(
            "websocketsApiRouteSelectionExpression", \.websocketsApiRouteSelectionExpression, .string,
            "What picks the route of a message. Default `$request.body.action`."),
        Field(
            "websocketsDescription", \.websocketsDescription, .string,
            "Description of the WebSocket API. Default `Serverless Websockets`."),
    ]
}

extension Schema {
    package static let stage: Schema = .string(StringRule(pattern: .stage))

    package static let region: Schema = .values(
        "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1",
        "us-west-1", "us-west-2", "af-south-1", "ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
        "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
        "ap-southeast-5", "ca-central-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-north-1",
        "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1",
        "me-south-1", "sa-east-1")
}

extension Pattern {
    package static let stage = Pattern.characters(
        "^[a-zA-Z0-9-]+$", "letters, digits and `-`"
    ) { $0.isLetter || $0.isDigit || $0 == 0x2D }

    package static let stackName = Pattern(
        "^[a-zA-Z][a-zA-Z0-9-]*$", "letters, digits and `-`, a letter first, at most 128"
    ) { text in
        text.utf8.first.map(\.isLetter) == true
            && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
    }
}
