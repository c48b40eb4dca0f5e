import Tree

/// `cloudFront:` among a function's events: a Lambda@Edge association of a CloudFront distribution.
package struct CloudFrontEventSpec: SpecObject {
    package var node = Node.null
    package var eventType: Node?
    /// `origin:`.
    package var source: Node?
    package var isDefaultOrigin: Node?
    package var pathPattern: Node?
    package var includeBody: Node?
    package var behavior: Node?
    package var cachePolicy: CachePolicyReferenceSpec?

    package init() {}

    /// Anything but a map is carried, so that what is missing can be told.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
    }

    package static let table = Table<Self>(
        "cloudFront", "A Lambda@Edge association of a CloudFront distribution.",
        [
            Field(
                "eventType", \.eventType,
                .values("viewer-request", "origin-request", "origin-response", "viewer-response"),
                "When the function is called."),
            Field(
                "origin", \.source, .anyOf([.address, CloudFrontOriginSpec.schema]),
                "Where the content comes from: an address such as `https://example.com/path` or `s3://bucket.s3.amazonaws.com`, "
                    + "or a map as in CloudFormation."),
            Field(
                "isDefaultOrigin", \.isDefaultOrigin, .boolean,
                "Whether requests that match no path pattern go to this origin. Default `false`."),
            Field(
                "pathPattern", \.pathPattern, .string(StringRule(pattern: .requestPath)),
                "Which requests; all that match no other pattern when left out."),
            Field("includeBody", \.includeBody, .boolean, "Whether the function gets the body of requests."),
            Field(
                "behavior", \.behavior, CloudFrontBehaviorSpec.schema,
                "Settings of the cache behavior, as in CloudFormation."),
            Field(
                "cachePolicy", \.cachePolicy, CachePolicyReferenceSpec.schema,
                "Cache policy: an `id`, or a `name` below `provider.cloudFront.cachePolicies`."),
        ])
}

/// `cachePolicy:` of a `cloudFront` event.
package struct CachePolicyReferenceSpec: SpecObject {
    package var node = Node.null
    package var id: Node?
    package var name: Node?

    package init() {}

    package static let schema: Schema = .anyOf([.object(only("id")), .object(only("name"))])

    package static let table = Table<Self>("cachePolicy", "The cache policy of a behavior.", fields)

    /// One of the two, and not the other.
    private static func only(_ key: String) -> Table<Self> {
        Table<Self>(
            "cachePolicy by \(key)", "The cache policy of a behavior.",
            fields.filter { $0.key.name == key }.map(\.whenRequired))
    }

    private static let fields: [Field<Self>] = [
        Field("id", \Self.id, .instruction, "Id of a policy."),
        Field(
            "name", \Self.name, .string(StringRule(minLength: 1)),
            "Name of a policy below `provider.cloudFront.cachePolicies`."),
    ]
}
