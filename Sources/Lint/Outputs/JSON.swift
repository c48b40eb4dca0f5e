import Tree

/// Findings for programs, as `schemas/lint.schema.json` describes them.
func renderJSON(_ results: [LintResult]) -> String {
    let findings = results.flatMap { result in result.placed.map { $0.node(in: result) } }
    return document(["formatVersion": Node(lintFormatVersion), "findings": Node(findings)])
}

/// The first number changes when a reader of the old format cannot read the new one.
let lintFormatVersion = "1.0"

/// A JSON document as text.
func document(_ node: Node) -> String { String(decoding: JSONWriter.write(node), as: UTF8.self) }

extension PlacedFinding {
    fileprivate func node(in result: LintResult) -> Node {
        [
            "code": Node(finding.code),
            "severity": Node(finding.severity.rawValue),
            "message": Node(finding.message),
            "help": Node(finding.help),
            "file": Node(file),
            "line": Node(start.line),
            "column": Node(start.column),
            "endLine": Node(end.line),
            "endColumn": Node(end.column),
            "pointer": Node(pointer),
            "suppressed": Node(finding.suppression != nil),
            "fix": fix(in: result) ?? .null,
        ]
    }

    /// The bytes from `start` to `end` of a file are to be replaced.
    private func fix(in result: LintResult) -> Node? {
        finding.fix.map { fix in
            [
                "title": Node(fix.title),
                "file": Node(result.sources[fix.span.file]?.path ?? file),
                "start": Node(Int(fix.span.start)),
                "end": Node(Int(fix.span.end)),
                "replacement": Node(fix.replacement),
            ]
        }
    }
}
