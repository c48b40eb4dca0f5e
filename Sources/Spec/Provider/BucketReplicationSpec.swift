/// `replicationConfiguration:` of a bucket: where its objects are copied to.
enum BucketReplicationSpec {
    static let schema: Schema = .bucketPart(
        ["Role": .arn, "Rules": .list(rule, count: 1...1000)], required: "Role", "Rules")

    private static let switched: Schema = .values("Disabled", "Enabled")
    private static let minutes: Schema = .bucketPart(["Minutes": .integer(0...Int.max)], required: "Minutes")

    private static let destination: Schema = .bucketPart(
        [
            "AccessControlTranslation": .bucketPart(["Owner": .values("Destination")], required: "Owner"),
            "Account": .string, "Bucket": .arn,
            "EncryptionConfiguration": .bucketPart(["ReplicaKmsKeyID": .string], required: "ReplicaKmsKeyID"),
            "Metrics": .bucketPart(
                ["EventThreshold": minutes, "Status": switched], required: "EventThreshold", "Status"),
            "ReplicationTime": .bucketPart(["Status": switched, "Time": minutes], required: "Status", "Time"),
            "StorageClass": .values(
                "DEEP_ARCHIVE", "GLACIER", "INTELLIGENT_TIERING", "ONEZONE_IA", "OUTPOSTS", "REDUCED_REDUNDANCY",
                "STANDARD", "STANDARD_IA"),
        ], required: "Bucket")

    private static let filter: Schema = .bucketPart([
        "And": .bucketPart(["Prefix": .string, "TagFilters": .list(BucketSettingsSpec.tag)]),
        "Prefix": .string, "TagFilter": BucketSettingsSpec.tag,
    ])

    private static let rule: Schema = .bucketPart(
        [
            "DeleteMarkerReplication": .bucketPart(["Status": switched]),
            "Destination": destination, "Filter": filter, "Id": .string(StringRule(maxLength: 255)),
            "Prefix": .string, "Priority": .integer,
            "SourceSelectionCriteria": .bucketPart(
                ["SseKmsEncryptedObjects": .bucketPart(["Status": switched], required: "Status")],
                required: "SseKmsEncryptedObjects"),
            "Status": switched,
        ], required: "Destination", "Status")
}
