import CloudFormation
import Model
import Tree

extension Lowering {
    /// Makes sure that API Gateway may write logs in this account and region, unless the service leaves that to others.
    /// However many APIs ask, there is one resource.
    mutating func ensureAPIGatewayLogRole() {
        let logicalID = "CustomApiGatewayAccountCloudWatchRole"
        guard !service.helpers.leavesAPIGatewayLogRoleAlone, graph[logicalID] == nil else { return }
        let kind = CustomResource.apiGatewayLogRole
        graph[logicalID] = Resource(
            body: [
                "Type": "Custom::ApiGatewayAccountRole",
                "Version": 1,
                "Properties": ["ServiceToken": kind.serviceToken, "RoleArn": service.helpers.apiGatewayLogRole],
            ])
        addCustomResource(
            kind,
            iamStatements: [
                [
                    "Effect": "Allow",
                    "Resource": .join(":", ["arn", .partition, "iam:", .accountID, "role/*"]),
                    "Action": [
                        "iam:AttachRolePolicy", "iam:CreateRole", "iam:ListAttachedRolePolicies", "iam:PassRole",
                    ],
                ],
                [
                    "Effect": "Allow",
                    "Resource": .join(":", ["arn", .partition, "apigateway:*::/account"]),
                    "Action": ["apigateway:GET", "apigateway:PATCH"],
                ],
            ])
    }
}
