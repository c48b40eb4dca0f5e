/// `lifecycleConfiguration:` of a bucket: when objects move to other storage, and when they go.
enum BucketLifecycleSpec {
    static let schema: Schema = .bucketPart(["Rules": .list(rule)], required: "Rules")

    private static let days: Schema = .integer(0...Int.max)
    private static let storageClass: Schema = .values(
        "DEEP_ARCHIVE", "GLACIER", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA")
    private static let oldVersions: Schema = .bucketPart(
        ["StorageClass": storageClass, "TransitionInDays": days], required: "StorageClass", "TransitionInDays")

    private static let rule: Schema = .bucketPart(
        [
            "AbortIncompleteMultipartUpload": .bucketPart(
                ["DaysAfterInitiation": days], required: "DaysAfterInitiation"),
            "ExpirationDate": .string, "ExpirationInDays": .anyOf([days, .function()]),
            "Id": .string(StringRule(maxLength: 255)), "NoncurrentVersionExpirationInDays": days,
            "NoncurrentVersionTransition": oldVersions, "NoncurrentVersionTransitions": .list(oldVersions),
            "Prefix": .string, "Status": .values("Disabled", "Enabled"), "TagFilters": .list(BucketSettingsSpec.tag),
            "Transitions": .list(
                .bucketPart(
                    [
                        "StorageClass": storageClass, "TransitionDate": .string,
                        "TransitionInDays": .integer(1...Int.max),
                    ], required: "StorageClass")),
        ], required: "Status")
}
