/// A comment that has run out does not count any more, and says so.
enum ExpiredSuppression: Rule {
    static let info = RuleInfo(
        code: "SUP002", name: "expired-suppression", severity: .medium,
        summary: "A `gwc-ignore` comment is past the day that it gives.",
        why: "Whoever wrote the comment meant to have mended the mistake by then. What it ignored is reported again.",
        help: "mend what it ignores, or give it a new day and a reason for it",
        flags: [
            .functions(
                """
                a:
                  handler: h.a
                  timeout: 5  ⟦# gwc-ignore: COR001 moving to the new API until=2020-01-31⟧
                """)
        ],
        allows: [
            .functions(
                """
                a:
                  handler: h.a
                  timeout: 5  # gwc-ignore: COR001 moving to the new API until=2099-12-31
                """)
        ])
}
