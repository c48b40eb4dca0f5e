import Tree

/// `provider.deploymentBucket:`, as a map.
package struct DeploymentBucketSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var blockPublicAccess: Node?
    package var skipPolicySetup: Node?
    package var versioning: Node?
    package var tags: Node?

    package init() {}

    package static let table = Table<Self>(
        "deploymentBucket", "The bucket of the artifacts.",
        [
            Field("name", \.name, .bucketName, "A bucket that exists. Default a bucket in the stack."),
            Field(
                "blockPublicAccess", \.blockPublicAccess, .boolean, "Block public access to the bucket in the stack."),
            Field("skipPolicySetup", \.skipPolicySetup, .boolean, "Leave the policy out that wants TLS."),
            Field("versioning", \.versioning, .boolean, "Keep old versions of objects."),
            Field("tags", \.tags, .tags, "Tags of the bucket in the stack."),
            Field(
                carried: "maxPreviousDeploymentArtifacts", .integer(0...Int.max), "Deployments to keep. Default 5."),
            Field(carried: "serverSideEncryption", .values("AES256", "aws:kms"), "Encryption of uploads."),
            Field(carried: "sseCustomerAlgorithim", .string, "Algorithm of a key of your own."),
            Field(carried: "sseCustomerKey", .string, "A key of your own."),
            Field(carried: "sseCustomerKeyMD5", .string, "Digest of that key."),
            Field(carried: "sseKMSKeyId", .string, "KMS key of uploads."),
        ])
}
