import Surface
import Tree

/// Lambda has its own.
enum FunctionEnvironment: Rule {
    static let info = RuleInfo(
        code: "SEC005", name: "function-environment", severity: .error,
        summary: "A function has a variable of a reserved name, or too many letters in its variables.",
        why: "Lambda refuses names that it sets itself, and more than 4 KB of names and values together.",
        help: "use another name, or keep the settings elsewhere",
        flags: [
            .functions(
                """
                users:
                  handler: h.a
                  environment: { AWS_REGION: ⟦eu-west-1⟧ }
                """)
        ],
        allows: [
            .functions(
                """
                users:
                  handler: h.a
                  environment: { AWS_NODEJS_CONNECTION_REUSE_ENABLED: "1" }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Defined runtime environment variables"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for function in context.surface.functions {
            for variable in function.environment where reserved.contains(variable.key) {
                report.flag(
                    "Lambda sets `\(variable.key)` itself", at: variable.value.origin.or(function.origin),
                    subject: variable.key)
            }
            let size = function.environment.reduce(0) { $0 + $1.key.utf8.count + ($1.value.string?.utf8.count ?? 0) }
            if size > 4096 {
                report.flag(
                    "the variables have \(size) bytes, and 4096 are allowed", at: function.origin, subject: function.id)
            }
        }
    }

    private static let reserved: Set<String> = [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
    ]
}
