import Tree

/// `provider.cloudFront:` of a service.
package struct CloudFrontSettingsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "cloudFront", "Settings of the CloudFront events.",
        [Field(carried: "cachePolicies", .map(CachePolicySpec.schema), "Cache policies by name.")])
}

/// One policy below `provider.cloudFront.cachePolicies`.
package struct CachePolicySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "cachePolicy", "What CloudFront caches, and for how long.",
        [
            Field(carried: "Comment", .string, "What the policy is for."),
            Field(carried: "DefaultTTL", .integer(0...Int.max), required: true, "Seconds without an answer's own."),
            Field(carried: "MaxTTL", .integer(0...Int.max), required: true, "Most seconds."),
            Field(carried: "MinTTL", .integer(0...Int.max), required: true, "Least seconds."),
            Field(
                carried: "ParametersInCacheKeyAndForwardedToOrigin", CacheKeySpec.schema, required: true,
                "What tells one cached answer from another."),
        ])
}

/// What tells one cached answer from another.
package struct CacheKeySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "ParametersInCacheKeyAndForwardedToOrigin", "What tells one cached answer from another.",
        [
            Field(carried: "CookiesConfig", CacheCookiesSpec.schema, required: true, "Cookies that count."),
            Field(carried: "EnableAcceptEncodingBrotli", .boolean, "Keep answers packed with Brotli apart."),
            Field(
                carried: "EnableAcceptEncodingGzip", .boolean, required: true, "Keep answers packed with gzip apart."),
            Field(carried: "HeadersConfig", CacheHeadersSpec.schema, required: true, "Headers that count."),
            Field(
                carried: "QueryStringsConfig", CacheQuerySpec.schema, required: true, "Query parameters that count."),
        ])
}

/// Cookies that count for a cached answer.
package struct CacheCookiesSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "CookiesConfig", "Cookies that count.",
        [
            Field(
                carried: "CookieBehavior", .values("none", "whitelist", "allExcept", "all"), required: true,
                "Which of them."),
            Field(carried: "Cookies", .strings, "Their names."),
        ])
}

/// Headers that count for a cached answer.
package struct CacheHeadersSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "HeadersConfig", "Headers that count.",
        [
            Field(carried: "HeaderBehavior", .values("none", "whitelist"), required: true, "Which of them."),
            Field(carried: "Headers", .strings, "Their names."),
        ])
}

/// Query parameters that count for a cached answer.
package struct CacheQuerySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "QueryStringsConfig", "Query parameters that count.",
        [
            Field(
                carried: "QueryStringBehavior", .values("none", "whitelist", "allExcept", "all"), required: true,
                "Which of them."),
            Field(carried: "QueryStrings", .strings, "Their names."),
        ])
}
