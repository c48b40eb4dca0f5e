import CloudFormation
import Model
import Tree

extension Lowering {
    static let deploymentBucket = "ServerlessDeploymentBucket"

    /// The bucket of the artifacts with its policy, unless the author names one, and the output that tells its name.
    mutating func lowerDeploymentBucket() {
        let bucket = service.deploymentBucket
        graph.outputs["ServerlessDeploymentBucketName"] = ["Value": bucket.name ?? .ref(Self.deploymentBucket)]
        guard bucket.name == nil else { return }
        graph[Self.deploymentBucket] = Resource("AWS::S3::Bucket", properties(of: bucket))
        if bucket.hasPolicy { graph["ServerlessDeploymentBucketPolicy"] = Self.deploymentBucketPolicy }
    }

    /// Where artifacts are read from.
    var artifactBucket: Node { service.deploymentBucket.name ?? .ref(Self.deploymentBucket) }

    private func properties(of bucket: DeploymentBucket) -> Node {
        [
            "BucketEncryption": [
                "ServerSideEncryptionConfiguration": [["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"]]]
            ],
            "Tags": bucket.tags.map { tagList($0) },
            "PublicAccessBlockConfiguration": bucket.blocksPublicAccess
                ? [
                    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true,
                ] : nil,
            "VersioningConfiguration": bucket.isVersioned ? ["Status": "Enabled"] : nil,
        ]
    }

    /// Refuses connections without TLS.
    private static let deploymentBucketPolicy = Resource(
        "AWS::S3::BucketPolicy",
        [
            "Bucket": .ref(deploymentBucket),
            "PolicyDocument": [
                "Statement": [
                    [
                        "Action": "s3:*", "Effect": "Deny", "Principal": "*",
                        "Resource": [
                            .join("", ["arn:", .partition, ":s3:::", .ref(deploymentBucket), "/*"]),
                            .join("", ["arn:", .partition, ":s3:::", .ref(deploymentBucket)]),
                        ],
                        "Condition": ["Bool": ["aws:SecureTransport": false]],
                    ]
                ]
            ],
        ])

    /// Tags as most resources take them: `Key` and `Value`.
    func tagList(_ tags: Mapping) -> Node {
        Node(tags.inJavaScriptOrder.map { ["Key": Node($0.key), "Value": $0.value] })
    }
}
