import Tree

/// What cannot be made again.
enum StatefulResourceDeleted: Rule {
    static let info = RuleInfo(
        code: "DEP016", name: "stateful-resource-deleted", severity: .info,
        summary: "A resource that holds data is deleted with its stack, or when it is replaced.",
        why: """
            CloudFormation deletes a table or a bucket when its resource is removed, renamed or has to be replaced, unless \
            both policies say otherwise.
            """,
        help: "set `DeletionPolicy` and `UpdateReplacePolicy` to `Retain` or `Snapshot`",
        flags: [.resources("⟦Orders⟧: { Type: AWS::DynamoDB::Table, Properties: { BillingMode: PAY_PER_REQUEST } }")],
        allows: [
            .resources(
                "Orders: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { BillingMode: PAY_PER_REQUEST } }"
            )
        ],
        references: ["AWS CloudFormation, DeletionPolicy attribute and UpdateReplacePolicy attribute"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for type in types {
            for (id, resource) in context.resources(type) where id != "ServerlessDeploymentBucket" {
                let missing = ["DeletionPolicy", "UpdateReplacePolicy"].filter { key in
                    let policy = resource.body[key]
                    return policy.isAbsent || policy?.string == "Delete"
                }
                guard !missing.isEmpty else { continue }
                report.flag(
                    "`\(id)` holds data and has no \(missing.map { "`\($0)`" }.joined(separator: " and "))",
                    at: resource.origin, subject: id)
            }
        }
    }

    private static let types = [
        "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable", "AWS::S3::Bucket", "AWS::RDS::DBInstance",
        "AWS::RDS::DBCluster", "AWS::Cognito::UserPool", "AWS::EFS::FileSystem", "AWS::KMS::Key",
        "AWS::OpenSearchService::Domain", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
    ]
}
