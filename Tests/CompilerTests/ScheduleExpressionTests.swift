import Spec
import Testing

@Suite struct ScheduleExpressionTests {
    private func fits(_ text: String) -> Bool {
        guard case .anyOf(let choices) = ScheduleEventSpec.schema, case .string(let rule) = choices[0] else {
            return false
        }
        return rule.pattern?.matches(text) ?? false
    }

    @Test(arguments: [
        "rate(1 minute)", "rate(1 day)", "rate(2 minutes)", "rate(10 hours)", "rate(365 days)", "cron(0 12 * * ? *)",
        "cron(0/5 8-17 ? * MON-FRI *)",
    ]) func takes(_ text: String) { #expect(fits(text)) }

    @Test(arguments: [
        "rate(1 minutes)", "rate(2 minute)", "rate(0 days)", "rate(01 days)", "rate(1 week)", "rate(1  day)",
        "rate(day)",
        "rate(1 day", "cron(0 12 * * ?)", "cron(0 12 * * ? * *)", "cron(0  12 * * ? *)", "at(2026-01-01T00:00:00)", "",
    ]) func refuses(_ text: String) { #expect(!fits(text)) }
}
