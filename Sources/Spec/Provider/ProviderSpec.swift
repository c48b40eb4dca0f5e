import Tree

/// `provider:` of a service.
package struct ProviderSpec: SpecObject {
    package var node = Node.null
    package var name: Expr<String>?
    package var stage: Expr<String>?
    package var region: Expr<String>?
    package var apiGateway: APIGatewaySettingsSpec?
    package var httpApi: HTTPAPISettingsSpec?
    package var websocket: WebSocketSettingsSpec?
    package var logs: LogsSpec?
    package var alb: ALBSettingsSpec?
    package var eventBridge: EventBridgeSettingsSpec?
    package var kinesis: KinesisSettingsSpec?
    /// Buckets by the name that `s3` events give them; the values are properties of `AWS::S3::Bucket`.
    package var s3: Node?
    package var apiName: Expr<String>?
    package var endpointType: Expr<String>?
    package var vpcEndpointIds: Node?
    package var websocketsApiName: Expr<String>?
    package var websocketsApiRouteSelectionExpression: Expr<String>?
    package var websocketsDescription: Expr<String>?
    package var tags: Node?

    package init() {}

    package static let table = Table<Self>(
        "provider", "Where and how the service runs.", others: .any,
        [
            Field("name", \.name, .values("aws"), required: true, "`aws`."),
            Field("stage", \.stage, .string, "Stage, when `--stage` names none. Default `dev`."),
            Field("region", \.region, .string, "Region, when `--region` names none. Default `us-east-1`."),
            Field("apiGateway", \.apiGateway, APIGatewaySettingsSpec.schema, "The REST API's settings."),
            Field("httpApi", \.httpApi, HTTPAPISettingsSpec.schema, "The HTTP API's settings."),
            Field("websocket", \.websocket, WebSocketSettingsSpec.schema, "The WebSocket API's settings."),
            Field("logs", \.logs, LogsSpec.schema, "What is logged, and how."),
            Field("alb", \.alb, ALBSettingsSpec.schema, "Settings of the load balancers' events."),
            Field("eventBridge", \.eventBridge, EventBridgeSettingsSpec.schema, "Settings of the EventBridge events."),
            Field("kinesis", \.kinesis, KinesisSettingsSpec.schema, "Settings of the Kinesis streams' events."),
            Field("s3", \.s3, .any, "Buckets by name, as properties of `AWS::S3::Bucket`, for `s3` events."),
            Field("apiName", \.apiName, .string, "Name of the REST API. Default `<stage>-<service>`."),
            Field(
                "endpointType", \.endpointType, .words("REGIONAL", "EDGE", "PRIVATE"),
                "Endpoint of the REST API. Default `EDGE`."),
            Field("vpcEndpointIds", \.vpcEndpointIds, .any, "VPC endpoints of a `PRIVATE` REST API."),
            Field(
                "websocketsApiName", \.websocketsApiName, .string,
                "Name of the WebSocket API. Default `<stage>-<service>-websockets`."),
            Field(
                "websocketsApiRouteSelectionExpression", \.websocketsApiRouteSelectionExpression, .string,
                "What picks the route of a message. Default `$request.body.action`."),
            Field(
                "websocketsDescription", \.websocketsDescription, .string,
                "Description of the WebSocket API. Default `Serverless Websockets`."),
            Field("tags", \.tags, .any, "Tags of everything in the stack that can have tags."),
        ])
}
