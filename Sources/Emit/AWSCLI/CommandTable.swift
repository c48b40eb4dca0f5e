/// Every type that the scripts can make, by its name.
package enum CommandTable {
    /// The types that the scripts can make.
    package static var types: Set<String> { Set(byType.keys) }

    static let byType: [String: CommandSet] = Dictionary(uniqueKeysWithValues: all.map { ($0.type, $0) })

    private static var all: [CommandSet] {
        httpAndWebSocket + rest + functions + identity + logs + storage + messaging + events + accounts + edge
    }

    /// Types that gwc emits and the scripts cannot make; a template with one of them is for CloudFormation.
    package static let withoutCalls: [String: String] = [
        "AWS::CloudFront::Distribution": "a distribution takes its whole configuration in every call, with versions",
        "AWS::CloudFront::CachePolicy": "belongs to a distribution",
        "AWS::IoT::ProvisioningTemplate": "is of no gateway",
        "AWS::IoT::TopicRule": "is of no gateway",
        "Custom::S3": "is made by a function that CloudFormation calls",
        "Custom::CognitoUserPool": "is made by a function that CloudFormation calls",
        "Custom::EventBridge": "is made by a function that CloudFormation calls",
        "Custom::ApiGatewayAccountRole": "is made by a function that CloudFormation calls",
    ]
}
