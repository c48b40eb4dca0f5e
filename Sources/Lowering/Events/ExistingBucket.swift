import CloudFormation
import Model
import Tree

extension Lowering {
    /// Notifications of buckets that are there already: a custom resource a function writes them.
    mutating func lowerExistingBuckets() {
        var statements: [Node] = []
        var lastOfBucket: [Node: String] = [:]
        for (function, notifications) in functions(with: \.existingBucketNotification) {
            let bucket = notifications[0].bucket
            let logicalID = "\(Naming.function(function.key))CustomS31"
            var resource = customResource(function, bucket, notifications.map(\.notification))
            // Two at a time would overwrite each other's notifications.
            if let last = lastOfBucket.updateValue(logicalID, forKey: bucket) { resource.dependsOn.append(last) }
            graph[logicalID] = resource
            statements.append([
                "Effect": "Allow",
                "Resource": .join(":", ["arn", .partition, "s3", "", "", bucket]),
                "Action": ["s3:PutBucketNotification", "s3:GetBucketNotification"],
            ])
        }
        guard !statements.isEmpty else { return }
        statements.append(.letHelperGrantInvocation)
        addCustomResource(.bucketNotifications, iamStatements: statements)
    }

    private func customResource(
        _ function: Function, _ bucket: Node, _ notifications: [BucketNotification]
    ) -> Resource {
        let kind = CustomResource.bucketNotifications
        let configurations = notifications.map { notification -> Node in
            let rules = (notification.rules ?? []).map { Node(Mapping([.init($0.property, $0.value)])) }
            return ["Event": notification.event, "Rules": Node(rules)]
        }
        var properties: Node = [
            "ServiceToken": kind.serviceToken, "FunctionName": function.name, "BucketName": bucket,
            "BucketConfigs": Node(configurations),
        ]
        if notifications[0].isForced { properties["ForceDeploy"] = forcedDeployment(of: function, properties) }
        return Resource(
            body: [
                "Type": "Custom::S3", "Version": 1,
                "DependsOn": [Node(Naming.lambda(function.key)), Node(kind.functionLogicalID)],
                "Properties": properties,
            ], origin: notifications[0].origin)
    }
}

extension Node {
    /// Lets a helper function grant and revoke that others call the functions of the account.
    static let letHelperGrantInvocation: Node = [
        "Effect": "Allow",
        "Resource": .join(":", ["arn", .partition, "lambda", .region, .accountID, "function", "*"]),
        "Action": ["lambda:AddPermission", "lambda:RemovePermission"],
    ]
}

extension BucketNotification.Rule {
    /// `Prefix` or `Suffix`.
    fileprivate var property: String { Naming.capitalised(kind) }
}

extension Trigger {
    fileprivate var existingBucketNotification: (bucket: Node, notification: BucketNotification)? {
        guard let notification = bucketNotification, case .existing(let bucket) = notification.bucket else {
            return nil
        }
        return (bucket, notification)
    }
}
