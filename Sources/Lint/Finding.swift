import Diagnostics

/// A mistake that a rule found.
package struct Finding: Sendable, Hashable {
    /// Of the rule: `COR001`.
    package var code: String
    /// The rule's, unless a configuration says otherwise.
    package var severity: Severity
    /// Quotes the author's text and says what is wrong; lower case, no full stop.
    package var message: String
    package var span: Span
    /// What is said right at the place.
    package var label: String
    /// Other places that the message speaks of.
    package var secondary: [Diagnostic.Label]
    /// What to do about it.
    package var help: String
    /// A safe change of the source that mends it.
    package var fix: Diagnostic.Fix?
    /// What it is about where one place has several findings, such as `GET /users`; empty otherwise. It tells findings
    /// apart in a baseline, so it must not change with the wording.
    package var subject: String
    /// Why it does not count.
    package var suppression: Suppression?

    package init(
        code: String, severity: Severity, message: String, span: Span, label: String = "",
        secondary: [Diagnostic.Label] = [], help: String = "", fix: Diagnostic.Fix? = nil, subject: String = ""
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.span = span
        self.label = label
        self.secondary = secondary
        self.help = help
        self.fix = fix?.mending(span)
        self.subject = subject
    }

    /// Whether it is an error of the compiler's that no rule took as its own: the spec cannot be built.
    package var isCompilerError: Bool { severity == .error && !isOfRule }

    /// Whether a rule found it; the compiler's own findings have names in kebab case for codes.
    package var isOfRule: Bool { !code.utf8.contains { $0 >= 0x61 } }

    /// Who decided that a finding does not count.
    package enum Suppression: Sendable, Hashable {
        /// A comment beside it, with the reason.
        case comment(String)
        /// A baseline that knew it.
        case baseline
    }
}

extension Diagnostic {
    /// A finding as the compiler would tell of it.
    package init(_ finding: Finding) {
        let severity: Severity = finding.severity >= .high ? .error : finding.severity == .info ? .note : .warning
        self.init(
            severity, finding.code, finding.message, at: finding.span, label: finding.label,
            secondary: finding.secondary, help: finding.help.isEmpty ? nil : finding.help, fix: finding.fix)
    }
}
