import Diagnostics
import Surface

/// The gateway hangs up before the function is done.
enum TimeoutLadder: Rule {
    static let info = RuleInfo(
        code: "RTE009", name: "timeout-ladder", severity: .medium,
        summary: "A function may run for longer than the gateway waits for it.",
        why: """
            API Gateway waits 29 seconds (an HTTP API 30) or what the integration says, and then answers with an error. The \
            function goes on, its work is paid for and lost, and the caller tries again.
            """,
        help: "give the function less time than the gateway waits, or answer first and go on in another function",
        flags: [
            .functions(
                """
                report:
                  handler: report.main
                  timeout: ⟦60⟧
                  events:
                    - http: GET /report
                """)
        ],
        allows: [.functions("report: { handler: report.main, timeout: 29, events: [{ http: GET /report }] }")],
        references: ["Amazon API Gateway Developer Guide, Amazon API Gateway quotas"],
        adopts: ["timeout-beyond-api"])

    static func check(_ context: LintContext, _ report: inout Report) {
        for api in context.surface.apis {
            // Of HTTP APIs in specs the compiler tells.
            if api.kind == .http && context.input == .spec { continue }
            for route in api.routes {
                guard let integration = route.integration, integration.isProxy,
                    case .function(let reference) = integration.target, let function = context.function(reference),
                    let wait = integration.timeout?.number ?? standard(integration, api.kind)
                else { continue }
                guard let timeout = function.timeout?.number, timeout * 1000 > wait else { continue }
                report.flag(
                    "the function may take \(Int(timeout)) seconds, and \(route.words) waits \(seconds(wait))",
                    at: function.timeout.place(or: function.origin),
                    secondary: [.init(route.origin.place, "called by this route")], subject: route.key.text)
            }
        }
    }

    private static func standard(_ integration: Integration, _ kind: API.Kind) -> Double? {
        integration.timeout.isAbsent ? (kind == .http ? 30_000 : 29_000) : nil
    }

    private static func seconds(_ wait: Double) -> String {
        wait.truncatingRemainder(dividingBy: 1000) == 0 ? "\(Int(wait / 1000))" : "\(wait / 1000)"
    }
}
