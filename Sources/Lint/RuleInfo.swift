/// What is to be told about a rule.
package struct RuleInfo: Sendable {
    /// Family and number: `COR001`.
    package var code: String
    /// In kebab case: `wildcard-with-credentials`.
    package var name: String
    package var severity: Severity
    /// One sentence that says what is wrong.
    package var summary: String
    /// Why it matters: what happens to whom. Markdown.
    package var why: String
    /// What to do about it, when a finding has no better advice.
    package var help: String
    /// What must be reported, the place of each finding between `⟦` and `⟧`.
    package var flags: [Example]
    /// What must not be reported.
    package var allows: [Example]
    /// Where the facts are from: titles of documents, or addresses.
    package var references: [String]
    /// Ids of the compiler's diagnostics that tell of this very mistake, and are reported under this rule.
    package var adopts: [String]
    /// Whether the rule is silent until a configuration gives it a severity.
    package var isOptIn: Bool

    package init(
        code: String, name: String, severity: Severity, summary: String, why: String, help: String,
        flags: [Example] = [], allows: [Example] = [], references: [String] = [], adopts: [String] = [],
        isOptIn: Bool = false
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.summary = summary
        self.why = why
        self.help = help
        self.flags = flags
        self.allows = allows
        self.references = references
        self.adopts = adopts
        self.isOptIn = isOptIn
    }

    /// The letters of the code: `COR`.
    package var family: String { String(code.prefix { $0.isLetter }) }
}
