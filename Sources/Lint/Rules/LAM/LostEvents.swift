import CloudFormation
import Surface
import Tree

/// Tried twice, and gone.
enum LostEvents: Rule {
    static let info = RuleInfo(
        code: "LAM002", name: "lost-events", severity: .low,
        summary: "A function that is called asynchronously has nowhere to leave what it fails on.",
        why: """
            Lambda tries twice more and then drops the event. Without a dead-letter queue or a destination nobody hears of it.
            """,
        help: "add `destinations.onFailure` or `onError`",
        flags: [
            .functions(
                """
                ⟦hook⟧: { handler: h.a, events: [{ sns: orders }] }
                """)
        ],
        allows: [
            .functions(
                """
                hook: { handler: h.a, onError: 'arn:aws:sns:eu-west-1:123456789012:failures', events: [{ sns: orders }] }
                """)
        ],
        references: ["AWS Lambda Developer Guide, Retaining records of asynchronous invocations"])

    static func check(_ context: LintContext, _ report: inout Report) {
        let caught = Set(
            context.resources("AWS::Lambda::EventInvokeConfig").filter {
                !($0.resource.properties["DestinationConfig"]?["OnFailure"]).isAbsent
            }
            .flatMap { $0.resource.properties["FunctionName"]?.references.map(\.name) ?? [] })
        let callers: Set = ["sns.amazonaws.com", "s3.amazonaws.com", "events.amazonaws.com"]
        let called = Set(
            context.surface.permissions.filter { callers.contains($0.principal?.string ?? "") }.compactMap(
                \.function.id))
        for function in context.surface.functions where called.contains(function.id) && !caught.contains(function.id) {
            guard function.properties["DeadLetterConfig"].isAbsent else { continue }
            report.flag("events that the function fails on are lost", at: function.origin, subject: function.id)
        }
    }
}
