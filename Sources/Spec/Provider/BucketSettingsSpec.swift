import Tree

/// `provider.s3.<name>:` of a service: a bucket for `s3` events.
///
/// But for `name` the keys are the properties of `AWS::S3::Bucket`, the first letter lower case; below them everything is
/// spelt as CloudFormation has it.
package enum BucketSettingsSpec {
    package static let schema: Schema = .record(
        "bucket",
        [
            ("name", .bucketName), ("bucketName", .bucketName), ("accessControl", .string),
            ("accelerateConfiguration", .bucketPart(["AccelerationStatus": switched], required: "AccelerationStatus")),
            ("analyticsConfigurations", .list(analytics)), ("bucketEncryption", encryption),
            ("corsConfiguration", cors), ("inventoryConfigurations", .list(inventory)),
            ("lifecycleConfiguration", BucketLifecycleSpec.schema), ("loggingConfiguration", logging),
            ("metricsConfigurations", .list(metrics)), ("notificationConfiguration", notifications),
            ("objectLockConfiguration", objectLock), ("objectLockEnabled", .boolean),
            ("publicAccessBlockConfiguration", publicAccess),
            ("replicationConfiguration", BucketReplicationSpec.schema),
            ("tags", .list(tag)), ("versioningConfiguration", .bucketPart(["Status": switched], required: "Status")),
            ("websiteConfiguration", website),
        ], meaning: { "`\($0)` of the bucket, as CloudFormation's `AWS::S3::Bucket` has it." })

    private static let switched: Schema = .values("Enabled", "Suspended")
    static let tag: Schema = .bucketPart(["Key": .string, "Value": .string], required: "Key", "Value")

    private static let destination: Schema = .bucketPart(
        [
            "BucketAccountId": .string(StringRule(pattern: .accountID)), "BucketArn": .arn,
            "Format": .values("CSV", "ORC", "Parquet"), "Prefix": .string,
        ], required: "BucketArn", "Format")

    private static let analytics: Schema = .bucketPart(
        [
            "Id": .string, "Prefix": .string,
            "StorageClassAnalysis": .bucketPart([
                "DataExport": .bucketPart(
                    ["Destination": destination, "OutputSchemaVersion": .values("V_1")],
                    required: "Destination", "OutputSchemaVersion")
            ]),
            "TagFilters": .list(tag),
        ], required: "Id", "StorageClassAnalysis")

    private static let encryption: Schema = .bucketPart(
        [
            "ServerSideEncryptionConfiguration": .list(
                .bucketPart([
                    "ServerSideEncryptionByDefault": .bucketPart(
                        [
                            "KMSMasterKeyID": .anyOf([.arn, .string(StringRule(pattern: .keyID))]),
                            "SSEAlgorithm": .values("AES256", "aws:kms"),
                        ], required: "SSEAlgorithm"),
                    "BucketKeyEnabled": .boolean,
                ]))
        ], required: "ServerSideEncryptionConfiguration")

    private static let cors: Schema = .bucketPart(
        [
            "CorsRules": .list(
                .bucketPart(
                    [
                        "AllowedHeaders": .strings,
                        "AllowedMethods": .list(.values("GET", "PUT", "HEAD", "POST", "DELETE")),
                        "AllowedOrigins": .strings, "ExposedHeaders": .strings,
                        "Id": .string(StringRule(maxLength: 255)), "MaxAge": .integer(0...Int.max),
                    ], required: "AllowedMethods", "AllowedOrigins"), count: 0...100)
        ], required: "CorsRules")

    private static let inventory: Schema = .bucketPart(
        [
            "Destination": destination, "Enabled": .boolean, "Id": .string,
            "IncludedObjectVersions": .values("All", "Current"), "OptionalFields": .strings, "Prefix": .string,
            "ScheduleFrequency": .values("Daily", "Weekly"),
        ], required: "Destination", "Enabled", "Id", "IncludedObjectVersions", "ScheduleFrequency")

    private static let logging: Schema = .bucketPart([
        "DestinationBucketName": .anyOf([.bucketName, .stringFunction]), "LogFilePrefix": .string,
    ])

    private static let metrics: Schema = .bucketPart(
        ["Id": .string, "Prefix": .string, "TagFilters": .list(tag)], required: "Id")

    private static let notifications: Schema = .bucketPart([
        "LambdaConfigurations": .list(notification(of: "Function")),
        "QueueConfigurations": .list(notification(of: "Queue")),
        "TopicConfigurations": .list(notification(of: "Topic")),
    ])

    private static func notification(of target: String) -> Schema {
        let rule: Schema = .bucketPart(
            ["Name": .values("prefix", "suffix"), "Value": .string], required: "Name", "Value")
        return .bucketPart(
            [
                "Event": .string(StringRule(pattern: .prefix("s3:"))),
                "Filter": .bucketPart(
                    ["S3Key": .bucketPart(["Rules": .list(rule)], required: "Rules")], required: "S3Key"),
                target: .arn,
            ], required: "Event", target)
    }

    private static let objectLock: Schema = .bucketPart([
        "ObjectLockEnabled": .values("Enabled"),
        "Rule": .bucketPart([
            "DefaultRetention": .bucketPart([
                "Days": .integer(0...Int.max), "Mode": .values("COMPLIANCE", "GOVERNANCE"),
                "Years": .integer(0...Int.max),
            ])
        ]),
    ])

    private static let publicAccess: Schema = .bucketPart([
        "BlockPublicAcls": .boolean, "BlockPublicPolicy": .boolean, "IgnorePublicAcls": .boolean,
        "RestrictPublicBuckets": .boolean,
    ])

    private static let website: Schema = .bucketPart([
        "ErrorDocument": .string, "IndexDocument": .string,
        "RedirectAllRequestsTo": .bucketPart(
            ["HostName": .string, "Protocol": .values("http", "https")], required: "HostName"),
        "RoutingRules": .list(
            .bucketPart(
                [
                    "RedirectRule": .bucketPart([
                        "HostName": .string, "HttpRedirectCode": .string, "Protocol": .values("http", "https"),
                        "ReplaceKeyPrefixWith": .string, "ReplaceKeyWith": .string,
                    ]),
                    "RoutingRuleCondition": .bucketPart([
                        "HttpErrorCodeReturnedEquals": .string, "KeyPrefixEquals": .string,
                    ]),
                ], required: "RedirectRule")),
    ])
}

extension Pattern {
    fileprivate static let accountID = Pattern("\\d{12}", "an account of 12 digits") { text in
        text.utf8.split(omittingEmptySubsequences: true) { !$0.isDigit }.contains { $0.count >= 12 }
    }
    fileprivate static let keyID = Pattern.characters("^[a-f0-9-]+$", "the id of a KMS key") {
        $0.isDigit || $0 == UInt8(ascii: "-") || (0x61...0x66).contains($0)
    }
}
