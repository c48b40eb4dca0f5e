import Tree

/// `schedule:` among a function's events: a timetable.
package struct ScheduleEventSpec: SpecObject {
    package var node = Node.null
    package var rate: Node?
    package var enabled: Expr<Bool>?
    package var name: Expr<String>?
    package var description: Expr<String>?
    package var input: Node?
    package var inputPath: Expr<String>?
    package var inputTransformer: InputTransformerSpec?
    package var method: Expr<String>?
    package var roleArn: Expr<String>?
    package var timezone: Expr<String>?

    package init() {}

    /// An expression alone stands for `rate`.
    package init?(_ node: Node) {
        guard node.isTruthy else { return nil }
        self.init(fields: node)
        if node.map == nil || node.function != nil { rate = Node([node], node.origin) }
    }

    package static let schema: Schema = .anyOf([.string(StringRule(pattern: .scheduleExpression)), .object(table)])

    package static let table = Table<Self>(
        "schedule", "A timetable by which the function is called.",
        [
            Field(
                "rate", \.rate,
                .list(
                    .anyOf([.stringFunction, .string(StringRule(pattern: .scheduleExpression))]), count: 1...Int.max),
                required: true, "`rate(…)` and `cron(…)` expressions, one or several."),
            Field("enabled", \.enabled, .boolean, "Whether it runs. Default `true`."),
            Field("name", \.name, .ruleName, "Name of the rule or schedule; only with a single expression."),
            Field(
                "description", \.description, .string(StringRule(maxLength: 512)),
                "Description of the rule or schedule."),
            Field(
                "input", \.input,
                .anyOf([.string(StringRule(maxLength: 8192)), ScheduleBodySpec.schema, .mapWithoutBody]),
                "What the function is called with: a map, or a JSON text."),
            Field(
                "inputPath", \.inputPath, .string(StringRule(maxLength: 256)),
                "JSON path of the part of the event that the function is called with; not with `method: scheduler`."),
            Field(
                "inputTransformer", \.inputTransformer, .object(InputTransformerSpec.table),
                "Builds what the function is called with; not with `method: scheduler`."),
            Field(
                "method", \.method, .values("eventBus", "scheduler"),
                "What keeps the timetable: a rule of the `eventBus` or EventBridge `scheduler`. Default `eventBus`."),
            Field(
                "roleArn", \.roleArn, .anyOf([.string, .stringFunction]),
                "Role that the scheduler calls the function with. Default the function's own."),
            Field(
                "timezone", \.timezone,
                .string(
                    StringRule(
                        pattern: Pattern("[\\w\\-\\/]+", "the name of a time zone") {
                            $0.utf8.contains { $0.isLetter || $0.isDigit || "_-/".utf8.contains($0) }
                        })),
                "Time zone of the expressions, such as `Europe/Berlin`; only with `method: scheduler`."),
        ])
}

/// `input:` of a schedule whose `body` is a JSON text: it is read, and nothing may stand beside it.
package struct ScheduleBodySpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "schedule body", "What the function is called with, its body a JSON text that is read.",
        [
            Field(
                carried: "body", .string(StringRule(maxLength: 8192)), required: true,
                "JSON text of the body; no other key beside it.")
        ])
}

extension Schema {
    /// A map of any content, but for `body`.
    fileprivate static let mapWithoutBody: Schema = .map(
        .any, keys: Pattern("^(?!body$)", "any word but `body`") { $0 != "body" })
}

extension Pattern {
    /// `rate(5 minutes)` or `cron(0 12 * * ? *)`.
    static let scheduleExpression = Pattern(
        "^rate\\((?:1 (?:minute|hour|day)|(?:1\\d+|[2-9]\\d*) (?:minute|hour|day)s)\\)$"
            + "|^cron\\(\\S+ \\S+ \\S+ \\S+ \\S+ \\S+\\)$",
        "`rate(…)`, such as `rate(5 minutes)`, or `cron(…)` with six fields"
    ) { text in
        guard text.hasSuffix(")") else { return false }
        if text.hasPrefix("rate(") { return isRate(text.dropFirst(5).dropLast()) }
        if text.hasPrefix("cron(") { return isCron(text.dropFirst(5).dropLast()) }
        return false
    }

    private static func isRate(_ text: Substring) -> Bool {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.allSatisfy(\.isDigit), let first = parts[0].first, first != "0" else {
            return false
        }
        let units = ["minute", "hour", "day"]
        return parts[0] == "1" ? units.contains(String(parts[1])) : units.contains { "\($0)s" == parts[1] }
    }

    private static func isCron(_ text: Substring) -> Bool {
        let fields = text.split(separator: " ", omittingEmptySubsequences: false)
        return fields.count == 6 && fields.allSatisfy { !$0.isEmpty && !$0.hasBlank }
    }
}
