/// A suppression without a reason is a mistake that nobody will dare to mend.
enum InvalidSuppression: Rule {
    static let info = RuleInfo(
        code: "SUP003", name: "invalid-suppression", severity: .medium,
        summary: "A `gwc-ignore` comment has no reason, names an unknown rule, or gives no date where it says so.",
        why: """
            A comment that cannot be understood does not suppress anything. The reason is asked for because the one who \
            reads it next has to decide whether it still holds.
            """,
        help: "write it as `# gwc-ignore: CODE reason until=2026-12-31`; the day may be left out",
        flags: [
            .functions("a: { handler: h.a }  ⟦# gwc-ignore: COR001⟧"),
            .functions("a: { handler: h.a }  ⟦# gwc-ignore: COR999 no such rule⟧"),
            .functions("a: { handler: h.a }  ⟦# gwc-ignore: COR001 soon until=Friday⟧"),
        ],
        allows: [.functions("a: { handler: h.a }  # gwc-ignore: COR001 a reason")])
}
