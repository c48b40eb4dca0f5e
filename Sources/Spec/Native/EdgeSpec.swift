import Tree

/// `domain:`.
package struct DomainSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var certificate: Node?
    package var basePath: Node?
    package var zone: Node?
    package var endpoint: Node?
    package var tls: Node?
    package var mutualTls: MutualTLSSpec?
    package var routing: Node?

    package init() {}

    package static let table = Table<Self>(
        "domain", "A name of your own in front of an API.",
        [
            Field("name", \.name, .text(.domainName), required: true, "The name, such as `api.example.com`."),
            Field("certificate", \.certificate, .instruction, required: true, "ARN of its certificate in ACM."),
            Field(
                "basePath", \.basePath, .string(StringRule(pattern: .basePath)),
                "Path below which the API is reached. Default: the root."),
            Field("zone", \.zone, .instruction, "Id of the Route 53 zone that the name is added to."),
            Field(
                "endpoint", \.endpoint, .values("regional", "edge"), "Default `regional`; `edge` only for REST APIs."),
            Field("tls", \.tls, .oneOf(["1.0", "1.2"]), "The lowest version of TLS. Default `1.2`."),
            Field("mutualTls", \.mutualTls, MutualTLSSpec.schema, "Whose certificates callers must show."),
            Field(
                "routing", \.routing, RoutingSpec.choice,
                "How several regions share the name: `latency`, or a map with `weight`."),
        ])
}

/// `mutualTls:`.
package struct MutualTLSSpec: SpecObject {
    package var node = Node.null
    package var truststore: Node?
    package var version: Node?

    package init() {}

    package static let table = Table<Self>(
        "mutual TLS", "Whose certificates callers must show.",
        [
            Field(
                "truststore", \.truststore, .text(.objectAddress), required: true,
                "`s3://bucket/key` of the authorities."),
            Field("version", \.version, .instruction, "Version of that object."),
        ])
}

/// `routing:` of a domain.
package struct RoutingSpec: SpecObject {
    package var node = Node.null
    package var weight: Node?
    package var healthCheck: Node?
    package var latency: Node?

    package init() {}

    package static let choice: Schema = .anyOf([.values("latency"), .fields { table }])

    package static let table = Table<Self>(
        "routing", "How several regions share a name.",
        [
            Field("latency", \.latency, .boolean, "Whether callers go to the nearest region."),
            Field("weight", \.weight, .integer(0...255), "This region's share, against the sum of all weights."),
            Field(
                "healthCheck", \.healthCheck, .anyOf([.boolean, .string]),
                "Path that tells whether this region is well; `true` asks for `/health`."),
        ])
}

/// `endpoint:`.
package struct EndpointSpec: SpecObject {
    package var node = Node.null
    package var type: Node?
    package var vpcEndpoints: Node?

    package init() {}
    package init?(_ node: Node) { self.init(node, orShorthandOf: \.type) }

    private static let types: Schema = .values("regional", "edge", "private")
    package static let choice: Schema = .anyOf([types, .fields { table }])

    package static let table = Table<Self>(
        "endpoint", "Where a REST API is reached.",
        [
            Field("type", \.type, types, required: true, "`regional`, `edge` or `private`."),
            Field("vpcEndpoints", \.vpcEndpoints, .list(.any), "VPC endpoints from which a private API is reached."),
        ])
}

/// `waf:`.
package struct WAFSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var rateLimit: Node?
    package var managedRules: Node?

    package init() {}
    package init?(_ node: Node) { self.init(node, orValueOf: \.arn) }

    package static let choice: Schema = .anyOf([
        .string(StringRule(pattern: .prefix("arn:"))), .call, .fields { table },
    ])

    package static let table = Table<Self>(
        "WAF", "A web ACL in front of a stage.",
        [
            Field("rateLimit", \.rateLimit, .integer(10...2_000_000_000), "Requests of one address in 5 minutes."),
            Field(
                "managedRules", \.managedRules, .list(.string),
                "Groups of AWS's rules, such as `AWSManagedRulesCommonRuleSet`."),
        ])
}

/// `connections:`.
package struct ConnectionsSpec: SpecObject {
    package var node = Node.null
    package var tableName: Node?
    package var ttl: Node?

    package init() {}

    package static let table = Table<Self>(
        "connections", "A DynamoDB table for the ids of connections.",
        [
            Field("table", \.tableName, .instruction, "Name of the table. Default: made by CloudFormation."),
            Field("ttl", \.ttl, .duration, "How long ids are kept at most. Default 2 h, the life of a connection."),
        ])
}

/// One of `responses:`.
package struct GatewayResponseSpec: SpecObject {
    package var node = Node.null
    package var status: Node?
    package var headers: Node?
    package var body: Node?
    package var templates: Node?

    package init() {}

    package static let table = Table<Self>(
        "gateway response", "What the gateway answers by itself.",
        [
            Field("status", \.status, .integer(100...599), "Default: that of the type."),
            Field("headers", \.headers, .map(.any), "Headers of the answer: literals, or `method.request.…`."),
            Field("body", \.body, .any, "The answer in JSON; `$context.…` variables are filled in."),
            Field("templates", \.templates, .map(.string), "Answers by content type."),
        ])
}

/// One of `apiKeys:`.
package struct NativeAPIKeySpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var description: Node?
    package var enabled: Node?
    package var value: Node?

    package init() {}
    /// `true` stands for a key without settings of its own.
    package init?(_ node: Node) { self.init(fields: node) }

    package static let table = Table<Self>(
        "API key", "A key that callers are counted and throttled by.",
        [
            Field("name", \.name, .instruction, "Default `<service>-<stage>-<key>`."),
            Field("description", \.description, .instruction, "Whose key it is."),
            Field("enabled", \.enabled, .boolean, "Default `true`."),
            Field(
                "value", \.value, .stringFunction,
                "The key, from a parameter or a secret; at least 20 characters. AWS makes one where there is none."),
        ])
}

/// One of `usagePlans:`.
package struct NativeUsagePlanSpec: SpecObject {
    package var node = Node.null
    package var throttling: ThrottlingSpec?
    package var quota: NativeQuotaSpec?
    package var keys: Node?
    package var apis: Node?
    package var perRoute: Keyed<ThrottlingSpec>?

    package init() {}

    package static let table = Table<Self>(
        "usage plan", "How much the owners of API keys may call.",
        [
            Field("throttling", \.throttling, ThrottlingSpec.schema, "Of each key."),
            Field("quota", \.quota, NativeQuotaSpec.schema, "Requests in a period."),
            Field("keys", \.keys, .list(.string), "Names below `apiKeys`."),
            Field("apis", \.apis, .list(.string), "Further REST APIs of this file that the plan counts calls of."),
            Field("perRoute", \.perRoute, .map(ThrottlingSpec.schema), "Of each key, by route."),
        ])
}

/// `quota:` of a usage plan.
package struct NativeQuotaSpec: SpecObject {
    package var node = Node.null
    package var limit: Node?
    package var per: Node?
    package var offset: Node?

    package init() {}

    package static let table = Table<Self>(
        "quota", "Requests in a period.",
        [
            Field("limit", \.limit, .integer(0 ... .max), required: true, "Requests."),
            Field("per", \.per, .values("day", "week", "month"), required: true, "`day`, `week` or `month`."),
            Field("offset", \.offset, .integer(0 ... .max), "Requests taken off the first period."),
        ])
}
