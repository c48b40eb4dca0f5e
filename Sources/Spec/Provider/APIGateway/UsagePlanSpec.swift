import Tree

/// `provider.apiGateway.usagePlan`, or one of several.
package struct UsagePlanSpec: SpecObject {
    package var node = Node.null
    package var quota: QuotaSpec?
    package var throttle: ThrottleSpec?

    package init() {}

    package static let table = Table<Self>(
        "usage plan", "How much the owners of keys may call.",
        [
            Field("quota", \.quota, QuotaSpec.schema, "Requests in a period."),
            Field("throttle", \.throttle, ThrottleSpec.schema, "Requests a second."),
        ])

    /// The only plan, or a list with one entry a plan, by name.
    static let reference: Schema = .anyOf([schema, .list(.map(schema, most: 1))])
}

/// `quota:` of a usage plan.
package struct QuotaSpec: SpecObject {
    package var node = Node.null
    package var limit: Node?
    package var offset: Node?
    package var period: Node?

    package init() {}

    package static let table = Table<Self>(
        "quota", "Requests in a period.",
        [
            Field("limit", \.limit, .integer(0 ... .max), "Requests in the period."),
            Field("offset", \.offset, .integer(0 ... .max), "Requests taken off the first period."),
            Field("period", \.period, .values("DAY", "WEEK", "MONTH"), "`DAY`, `WEEK` or `MONTH`."),
        ])
}

/// `throttle:` of a usage plan.
package struct ThrottleSpec: SpecObject {
    package var node = Node.null
    package var burstLimit: Node?
    package var rateLimit: Node?

    package init() {}

    package static let table = Table<Self>(
        "throttle", "Requests a second.",
        [
            Field("burstLimit", \.burstLimit, .integer(0 ... .max), "Requests that may come at once."),
            Field("rateLimit", \.rateLimit, .integer(0 ... .max), "Requests a second, in the long run."),
        ])
}
