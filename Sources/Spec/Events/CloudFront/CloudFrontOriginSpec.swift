import Tree

/// `origin:` of a `cloudFront` event, as a map of CloudFormation's.
package struct CloudFrontOriginSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let schema: Schema = .anyOf([
        .object(only("CustomOriginConfig")), .object(only("S3OriginConfig")),
    ])

    package static let table = Table<Self>("origin", "Where a distribution gets its content.", common + kinds)

    /// One kind of source, and not the other.
    private static func only(_ key: String) -> Table<Self> {
        Table<Self>(
            "origin with \(key)", "Where a distribution gets its content.",
            common + kinds.filter { $0.key.name == key }.map(\.whenRequired))
    }

    private static let kinds: [Field<Self>] = [
        Field(carried: "CustomOriginConfig", CloudFrontCustomOriginSpec.schema, "How to talk to an HTTP server."),
        Field(carried: "S3OriginConfig", CloudFrontS3OriginSpec.schema, "How to talk to a bucket."),
    ]

    private static let common: [Field<Self>] = [
        Field(
            carried: "DomainName", .anyOf([.string, .stringFunction]), required: true,
            "Host, or domain of the bucket."),
        Field(carried: "OriginPath", .string, "Path to put before that of requests."),
        Field(carried: "OriginAccessControlId", .anyOf([.string, .stringFunction]), "Id of an access control."),
        Field(
            carried: "OriginCustomHeaders", .list(CloudFrontHeaderSpec.schema), "Headers to add to requests."),
        Field(carried: "ConnectionAttempts", .integer(1...3), "Attempts to connect, 1 to 3."),
        Field(carried: "ConnectionTimeout", .integer(1...10), "Seconds for an attempt, 1 to 10."),
    ]
}

/// `CustomOriginConfig` of an origin.
package struct CloudFrontCustomOriginSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "CustomOriginConfig", "How a distribution talks to an HTTP server.",
        [
            Field(
                carried: "OriginProtocolPolicy", .values("http-only", "match-viewer", "https-only"), required: true,
                "Protocol to use."),
            Field(carried: "HTTPPort", .integer(0...65535), "Port for HTTP."),
            Field(carried: "HTTPSPort", .integer(0...65535), "Port for HTTPS."),
            Field(carried: "OriginKeepaliveTimeout", .integer(1...60), "Seconds that connections stay open."),
            Field(carried: "OriginReadTimeout", .integer(1...60), "Seconds for an answer."),
            Field(
                carried: "OriginSSLProtocols", .list(.values("SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2")),
                "Versions of TLS to use."),
        ])
}

/// `S3OriginConfig` of an origin.
package struct CloudFrontS3OriginSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "S3OriginConfig", "How a distribution talks to a bucket.",
        [
            Field(
                carried: "OriginAccessIdentity",
                .anyOf([
                    .string(StringRule(pattern: .prefix("origin-access-identity/cloudfront/"))), .stringFunction,
                ]), "Identity that may read the bucket.")
        ])
}

/// One header that a distribution adds to requests.
package struct CloudFrontHeaderSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "OriginCustomHeader", "A header to add to requests.",
        [
            Field(carried: "HeaderName", .string, required: true, "Name of the header."),
            Field(carried: "HeaderValue", .string, required: true, "Its value."),
        ])
}
