import Tree

/// `iot:` among a function's events: an IoT topic rule.
package struct IoTEventSpec: SpecObject {
    package var node = Node.null
    package var sql: Expr<String>?
    package var sqlVersion: Expr<String>?
    package var name: Expr<String>?
    package var enabled: Expr<Bool>?
    package var description: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "iot event", "An IoT topic rule.",
        [
            Field("sql", \.sql, .string, required: true, "Query of the rule, such as `SELECT * FROM 'some/topic'`."),
            Field(
                "sqlVersion", \.sqlVersion, .values("2015-10-08", "2016-03-23", "beta"),
                "Version of the rules engine that reads the query."),
            Field("name", \.name, .string, "Name of the rule. AWS makes one up when there is none."),
            Field("enabled", \.enabled, .boolean, "`false` makes the rule and leaves it off."),
            Field("description", \.description, .string, "Description of the rule."),
        ])
}
