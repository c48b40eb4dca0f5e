import Diagnostics
import Tree

/// What the rules have found so far. A rule adds to it; the engine says which rule is looking.
package struct Report: Sendable {
    package private(set) var findings: [Finding] = []
    private var known: Set<Finding> = []
    var rule: any Rule.Type

    init(rule: any Rule.Type) { self.rule = rule }

    /// Adds a finding of the rule at a place; the same one only once.
    ///
    /// - Parameters:
    ///   - message: quotes the author's text and says what is wrong; lower case, no full stop.
    ///   - origin: what the author wrote; the references that brought it to its place are told of too.
    ///   - help: what to do, when there is better advice than the rule's own.
    ///   - severity: the rule's, unless this case is better or worse than most.
    ///   - subject: what it is about, where one place has several findings, such as `GET /users`.
    package mutating func flag(
        _ message: String, at origin: Origin, severity: Severity? = nil, label: String = "",
        secondary: [Diagnostic.Label] = [], help: String? = nil, fix: Diagnostic.Fix? = nil, subject: String = ""
    ) {
        let info = rule.info
        add(
            Finding(
                code: info.code, severity: severity ?? info.severity, message: message, span: origin.place,
                label: label,
                secondary: secondary + origin.labels, help: help ?? info.help, fix: fix, subject: subject))
    }

    /// Takes over what the compiler said as a finding of the rule.
    mutating func adopt(_ diagnostic: Diagnostic) {
        let info = rule.info
        add(
            Finding(
                code: info.code, severity: info.severity, message: diagnostic.headline, span: diagnostic.primary.span,
                label: diagnostic.primary.text, secondary: diagnostic.secondary, help: diagnostic.help ?? info.help,
                fix: diagnostic.fix))
    }

    private mutating func add(_ finding: Finding) {
        if known.insert(finding).inserted { findings.append(finding) }
    }
}
