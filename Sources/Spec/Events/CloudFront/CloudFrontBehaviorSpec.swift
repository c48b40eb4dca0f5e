import Tree

/// `behavior:` of a `cloudFront` event: settings of CloudFormation's.
package struct CloudFrontBehaviorSpec: SpecObject {
    package var node = Node.null

    package init() {}

    private static let methods: [Node] = ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"]
    private static func methods(_ count: Int) -> Schema {
        .list(.oneOf(Array(methods.prefix(count))), count: count...Int.max, isUnique: true)
    }
    private static let text: Schema = .anyOf([.string, .stringFunction])

    package static let table = Table<Self>(
        "behavior", "How a distribution treats the requests of a path pattern.",
        [
            Field(
                carried: "AllowedMethods", .anyOf([methods(2), methods(3), methods(7)]),
                "Methods to pass on: two, three or all seven of them."),
            Field(carried: "CachedMethods", .anyOf([methods(2), methods(3)]), "Methods whose answers are kept."),
            Field(carried: "CachePolicyId", .string, "Id of a cache policy. Default `Managed-CachingOptimized`."),
            Field(carried: "Compress", .boolean, "Whether answers are compressed."),
            Field(carried: "FieldLevelEncryptionId", .string, "Id of a field-level encryption."),
            Field(carried: "OriginRequestPolicyId", text, "Id of an origin request policy."),
            Field(carried: "ResponseHeadersPolicyId", text, "Id of a policy of response headers."),
            Field(carried: "SmoothStreaming", .boolean, "Whether it is Microsoft Smooth Streaming."),
            Field(carried: "TrustedSigners", .list(.string), "Accounts that may sign addresses."),
            Field(carried: "TrustedKeyGroups", .list(.anyOf([.string, .function(["Ref"])])), "Key groups that may."),
            Field(
                carried: "ViewerProtocolPolicy", .values("allow-all", "redirect-to-https", "https-only"),
                "Protocol that viewers have to use. Default `allow-all`."),
            Field(carried: "MaxTTL", .number(), "Most seconds to keep answers; instead of a cache policy."),
            Field(carried: "MinTTL", .number(), "Least seconds to keep answers; instead of a cache policy."),
            Field(carried: "DefaultTTL", .number(), "Usual seconds to keep answers; instead of a cache policy."),
            Field(
                carried: "ForwardedValues", CloudFrontForwardedValuesSpec.schema,
                "What of requests counts and is passed on; instead of a cache policy."),
        ])
}

/// `ForwardedValues` of a behavior.
package struct CloudFrontForwardedValuesSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "ForwardedValues", "What of requests counts for the cache and is passed on.",
        [
            Field(carried: "QueryString", .boolean, required: true, "Whether the query string is."),
            Field(carried: "QueryStringCacheKeys", .list(.string), "Which of its keys count."),
            Field(carried: "Headers", .list(.string), "Which headers are."),
            Field(
                carried: "Cookies",
                .anyOf([.object(CloudFrontCookiesSpec.table), .object(CloudFrontCookiesSpec.chosen)]),
                "Which cookies are."),
        ])
}

/// `Cookies` of forwarded values.
package struct CloudFrontCookiesSpec: SpecObject {
    package var node = Node.null

    package init() {}

    /// All of them or none.
    package static let table = Table<Self>(
        "Cookies", "All cookies, or none.",
        [Field(carried: "Forward", .values("all", "none"), required: true, "`all` or `none`.")])

    package static let chosen = Table<Self>(
        "chosen Cookies", "Some cookies.",
        [
            Field(carried: "Forward", .values("whitelist"), required: true, "`whitelist`."),
            Field(carried: "WhitelistedNames", .list(.string), required: true, "Names of the cookies."),
        ])
}
