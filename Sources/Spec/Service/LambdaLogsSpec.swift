import Tree

/// `logs:` of a function, and `provider.logs.lambda`.
package struct LambdaLogsSpec: SpecObject {
    package var node = Node.null
    package var applicationLogLevel: Node?
    package var logFormat: Node?
    package var logGroup: Node?
    package var systemLogLevel: Node?

    package init() {}

    package static let table = Table<Self>(
        "logs", "Format, level and group of functions' logs.",
        [
            Field(
                "applicationLogLevel", \.applicationLogLevel,
                .values("DEBUG", "ERROR", "FATAL", "INFO", "TRACE", "WARN"),
                "Least level of the function's own lines, with `JSON`."),
            Field(
                "logFormat", \.logFormat, .values("JSON", "Text"), "Format of the lines. Lambda's default is `Text`."),
            Field(
                "logGroup", \.logGroup,
                .string(
                    StringRule(
                        pattern: .characters(
                            #"^[.\-_/#A-Za-z0-9]{1,512}$"#, "1 to 512 letters, digits and `.-_/#`", limit: 512
                        ) { $0.isLetter || $0.isDigit || ".-_/#".utf8.contains($0) })),
                "Log group instead of the function's own."),
            Field(
                "systemLogLevel", \.systemLogLevel, .values("DEBUG", "INFO", "WARN"),
                "Least level of Lambda's lines, with `JSON`."),
        ])
}
