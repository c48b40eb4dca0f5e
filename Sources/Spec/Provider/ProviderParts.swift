import Tree

/// `provider.tracing:`.
package struct TracingSpec: SpecObject {
    package var node = Node.null
    package var apiGateway: Node?
    package var lambda: Node?

    package init() {}

    package static let table = Table<Self>(
        "tracing", "X-Ray.",
        [
            Field("apiGateway", \.apiGateway, .boolean, "Trace the REST API's requests."),
            Field("lambda", \.lambda, .tracingMode, "Trace the functions: `true`, `Active` or `PassThrough`."),
        ])
}

/// `provider.ecr:`.
package struct ContainerImagesSpec: SpecObject {
    package var node = Node.null
    /// A URI or an `ContainerImageSpec` by name.
    package var images: Node?

    package init() {}

    package static let table = Table<Self>(
        "ecr", "Container images of functions.",
        [
            Field(
                "images", \.images, .map(.anyOf([.string, ContainerImageSpec.schema])),
                required: true, "The images by name."),
            Field(carried: "scanOnPush", .boolean, "Scan images for known weaknesses."),
            Field(carried: "maxImageCount", .integer(1...Int.max), "Images that the repository keeps."),
        ])
}

/// One image below `provider.ecr.images`.
package struct ContainerImageSpec: SpecObject {
    package var node = Node.null
    package var uri: Expr<String>?
    package var path: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "image", "A container image: one that is in ECR, or one to build.",
        [
            Field("uri", \.uri, .string(StringRule(pattern: .imageURI)), "Its URI in ECR."),
            Field("path", \.path, .string, "Folder to build it from."),
            Field(carried: "file", .string, "Its Dockerfile. Default `Dockerfile`."),
            Field(carried: "buildArgs", .map(.string), "Arguments of the build."),
            Field(carried: "buildOptions", .strings, "Options of the build."),
            Field(carried: "cacheFrom", .strings, "Images whose layers are reused."),
            Field(carried: "platform", .string, "Platform to build for."),
            Field(carried: "provenance", .string, "Provenance that the build attests."),
        ])
}

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

/// `provider.rollbackConfiguration:`.
package struct RollbackSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "rollbackConfiguration", "Alarms that roll a deployment back.",
        [
            Field(carried: "RollbackTriggers", .list(RollbackTriggerSpec.schema), "The alarms."),
            Field(carried: "MonitoringTimeInMinutes", .integer(0...Int.max), "Minutes to watch them."),
        ])
}

/// An alarm of `provider.rollbackConfiguration`.
package struct RollbackTriggerSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "trigger", "An alarm that rolls a deployment back.",
        [
            Field(carried: "Arn", .arnText, required: true, "ARN of the alarm."),
            Field(carried: "Type", .values("AWS::CloudWatch::Alarm"), required: true, "`AWS::CloudWatch::Alarm`."),
        ])
}

/// A value of `provider.stackParameters`.
package struct StackParameterSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "parameter", "The value of a parameter of the stack.",
        [
            Field(carried: "ParameterKey", .string, "Its name."),
            Field(carried: "ParameterValue", .string, "Its value."),
            Field(carried: "UsePreviousValue", .boolean, "Keep the value of the last deployment."),
            Field(carried: "ResolvedValue", .string, "Value of a parameter that is in the parameter store."),
        ])
}
