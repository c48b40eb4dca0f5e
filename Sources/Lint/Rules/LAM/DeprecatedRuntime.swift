import Surface
import Tree

/// No more repairs.
enum DeprecatedRuntime: Rule {
    static let info = RuleInfo(
        code: "LAM001", name: "deprecated-runtime", severity: .medium,
        summary: "A function runs on a version that AWS does not mend any more.",
        why: "Holes stay open, and after a while the function can neither be made nor changed.",
        help: "move to a current runtime",
        flags: [
            .functions(
                """
                users: { handler: h.a, runtime: ⟦nodejs12.x⟧ }
                """)
        ],
        allows: [
            .functions(
                """
                users: { handler: h.a, runtime: nodejs22.x }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Lambda runtimes"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for function in context.surface.functions {
            guard let runtime = function.runtime, let name = runtime.string, deprecated.contains(name) else { continue }
            report.flag(
                "`\(name)` is not mended any more", at: runtime.origin.or(function.origin), subject: function.id)
        }
    }

    private static let deprecated: Set<String> = [
        "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x",
        "nodejs16.x", "nodejs18.x", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "ruby2.5",
        "ruby2.7",
        "java8", "go1.x", "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet5.0", "dotnet6",
        "dotnet7", "provided",
    ]
}
