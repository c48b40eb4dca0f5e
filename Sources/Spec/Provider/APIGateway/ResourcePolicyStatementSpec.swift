import Tree

/// One statement of `provider.apiGateway.resourcePolicy`.
package struct ResourcePolicyStatementSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "statement", "Who may, or may not, call what of the API.",
        oneOf: [["Action", "NotAction"], ["Resource", "NotResource"]],
        [
            Field(carried: "Sid", .string, "A name for the statement."),
            Field(carried: "Effect", .values("Allow", "Deny"), required: true, "`Allow` or `Deny`."),
            Field(carried: "Action", .list(.string), "Actions, such as `execute-api:Invoke`."),
            Field(carried: "NotAction", .list(.string), "All actions but these."),
            Field(carried: "Principal", principal, "Who: `*`, or accounts, roles and services."),
            Field(carried: "NotPrincipal", principal, "Everybody but these."),
            Field(carried: "Resource", resources, "What: `execute-api:/stage/METHOD/path`, an ARN or `*`."),
            Field(carried: "NotResource", resources, "Everything but these."),
            Field(carried: "Condition", .map(.any), "When: operators of keys and values."),
        ])

    private static let principal: Schema = .anyOf([.values("*"), PrincipalSpec.schema])
    private static let resource: Schema = .anyOf([
        .values("*"), .arn, .string(StringRule(pattern: .prefix("execute-api:/"))),
    ])
    private static let resources: Schema = .anyOf([resource, .list(resource)])
}
