import CloudFormation
import Hashing
import Model
import Tree

/// A kind of custom resource: what CloudFormation asks a function of ours to do, because it cannot do it itself.
enum CustomResource: String, CaseIterable {
    /// Notifications of a bucket that is not of this stack.
    case bucketNotifications = "s3"
    /// Triggers of a user pool that is not of this stack.
    case userPoolTriggers = "cognito-user-pool"
    /// Rules and buses of EventBridge, when `provider.eventBridge.useCloudFormation` is off.
    case busRules = "event-bridge"
    /// The role with which API Gateway writes logs: one for all APIs of an account in a region.
    case apiGatewayLogRole = "api-gateway-cloud-watch-role"

    /// The end of the name of the function that does it.
    var functionName: String {
        switch self {
        case .bucketNotifications: "custom-resource-existing-s3"
        case .userPoolTriggers: "custom-resource-existing-cup"
        case .busRules: "custom-resource-event-bridge"
        case .apiGatewayLogRole: "custom-resource-apigw-cw-role"
        }
    }

    /// Logical id of the function that does it.
    var functionLogicalID: String { Naming.lambda(functionName) }

    /// Where CloudFormation sends its requests.
    var serviceToken: Node { .arn(functionLogicalID) }
}

extension Lowering {
    static let customResourceRole = "IamRoleCustomResourcesLambdaExecution"

    /// Adds the function behind a kind of custom resource, and lets it do what the statements say.
    mutating func addCustomResource(_ kind: CustomResource, iamStatements: [Node]) {
        let helpers = service.helpers
        if helpers.role == nil { allowCustomResources(iamStatements) }
        var dependencies: [Node] = helpers.role == nil ? [Node(Self.customResourceRole)] : []
        let name = customResourceFunctionName(kind)
        if helpers.writesLogs { dependencies.append(Node(addLogGroup(of: kind, functionName: name))) }
        let properties: Node = [
            "Code": ["S3Bucket": artifactBucket, "S3Key": Node(artifactKey("custom-resources.zip"))],
            "FunctionName": Node(name),
            "Handler": Node("\(kind.rawValue)/handler.handler"),
            "MemorySize": 1024,
            "Runtime": helpers.runtime,
            "Timeout": 180,
            "Role": helpers.role ?? .arn(Self.customResourceRole),
        ]
        graph[kind.functionLogicalID] = Resource(
            body: ["Type": "AWS::Lambda::Function", "Properties": properties, "DependsOn": Node(dependencies)])
    }

    /// Lets the helpers do what the statements say. Of two statements on the same plain resource the first one stays.
    private mutating func allowCustomResources(_ statements: [Node]) {
        var role = graph[Self.customResourceRole] ?? newCustomResourceRole()
        var policy = role.properties["Policies"]?.list?.first ?? [:]
        var allowed = policy["PolicyDocument"]?["Statement"]?.list ?? []
        var known = Set(allowed.compactMap { $0["Resource"]?.string })
        for statement in statements {
            let isNew = statement["Resource"]?.string.map { known.insert($0).inserted } ?? true
            if isNew { allowed.append(statement) }
        }
        policy["PolicyDocument"] = ["Version": "2012-10-17", "Statement": Node(allowed)]
        role.properties["Policies"] = [policy]
        graph[Self.customResourceRole] = role
    }

    private func newCustomResourceRole() -> Resource {
        let logs = "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/\(helperPrefix)*"
        let logStatements: [Node] = [
            [
                "Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:CreateLogGroup", "logs:TagResource"],
                "Resource": [.sub("\(logs):*")],
            ],
            ["Effect": "Allow", "Action": ["logs:PutLogEvents"], "Resource": [.sub("\(logs):*:*")]],
        ]
        return Resource(
            "AWS::IAM::Role",
            [
                "AssumeRolePolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Effect": "Allow", "Principal": ["Service": ["lambda.amazonaws.com"]],
                            "Action": ["sts:AssumeRole"],
                        ]
                    ],
                ],
                "Policies": [
                    [
                        "PolicyName": .join(
                            "-", [Node(service.stage), Node(service.name), "custom-resources-lambda"]),
                        "PolicyDocument": [
                            "Version": "2012-10-17",
                            "Statement": Node(service.helpers.writesLogs ? logStatements : []),
                        ],
                    ]
                ],
            ])
    }

    private mutating func addLogGroup(of kind: CustomResource, functionName: String) -> String {
        let logicalID = Naming.logGroup(kind.functionName)
        graph[logicalID] = Resource(
            "AWS::Logs::LogGroup",
            [
                "LogGroupName": "/aws/lambda/\(functionName)",
                "RetentionInDays": service.helpers.logRetention,
                "DataProtectionPolicy": service.helpers.logDataProtection,
            ])
        return logicalID
    }

    /// Lambda takes 64 characters: longer names end in the hash of the whole.
    private func customResourceFunctionName(_ kind: CustomResource) -> String {
        let name = "\(helperPrefix)-\(kind.functionName)"
        return name.utf16.count > 64 ? "\(name.prefix(32))\(hexadecimal(md5(name.utf8)))" : name
    }

    private var helperPrefix: String { "\(service.name)-\(service.stage)" }
}
