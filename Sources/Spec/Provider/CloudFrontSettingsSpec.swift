import Tree

/// `provider.cloudFront:` of a service.
package struct CloudFrontSettingsSpec: SpecObject {
    package var node = Node.null
    package var cachePolicies: Keyed<CachePolicySpec>?

    package init() {}

    package static let table = Table<Self>(
        "cloudFront", "Settings of the `cloudFront` events.",
        [
            Field(
                "cachePolicies", \.cachePolicies, .map(CachePolicySpec.schema),
                "Cache policies by the names that events use.")
        ])
}

/// One policy below `provider.cloudFront.cachePolicies`, with CloudFormation's keys.
package struct CachePolicySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "cache policy", "What counts for the cache, and how long answers are kept.",
        [
            Field(carried: "Comment", .string, "What the policy is for."),
            Field(carried: "DefaultTTL", .integer(0...Int.max), required: true, "Usual seconds to keep answers."),
            Field(carried: "MaxTTL", .integer(0...Int.max), required: true, "Most seconds to keep answers."),
            Field(carried: "MinTTL", .integer(0...Int.max), required: true, "Least seconds to keep answers."),
            Field(
                carried: "ParametersInCacheKeyAndForwardedToOrigin", CacheKeySpec.schema, required: true,
                "What of requests counts for the cache and is passed on."),
        ])
}

/// `ParametersInCacheKeyAndForwardedToOrigin` of a cache policy.
package struct CacheKeySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "cache key", "What of requests counts for the cache and is passed on.",
        [
            Field(
                carried: "CookiesConfig",
                choice("CookieBehavior", .values("none", "whitelist", "allExcept", "all"), list: "Cookies"),
                required: true, "Which cookies count."),
            Field(
                carried: "HeadersConfig", choice("HeaderBehavior", .values("none", "whitelist"), list: "Headers"),
                required: true, "Which headers count."),
            Field(
                carried: "QueryStringsConfig",
                choice(
                    "QueryStringBehavior", .values("none", "whitelist", "allExcept", "all"), list: "QueryStrings"),
                required: true, "Which keys of the query string count."),
            Field(carried: "EnableAcceptEncodingGzip", .boolean, required: true, "Keep answers in gzip apart."),
            Field(carried: "EnableAcceptEncodingBrotli", .boolean, "Keep answers in Brotli apart."),
        ])

    /// A behavior, and the names that it is about.
    private static func choice(_ behavior: String, _ values: Schema, list: String) -> Schema {
        .object(
            Table<Self>(
                behavior, "Which of them count.",
                [
                    Field(carried: behavior, values, required: true, "Which of them: all, none, or some."),
                    Field(carried: list, .list(.string), "Their names."),
                ]))
    }
}
