import Diagnostics
import Tree

/// SARIF 2.1.0 (OASIS), one run; rules are described when they found something.
func renderSARIF(_ results: [LintResult], version: String) -> String {
    let placed = results.flatMap { result in result.placed.map { (result, $0) } }
    let codes = Set(placed.map(\.1.finding.code)).sorted()
    let index = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let run: Node = [
        "tool": [
            "driver": ["name": "gwc", "semanticVersion": Node(version), "rules": Node(codes.map(describe))]
        ],
        "columnKind": "unicodeCodePoints",
        "results": Node(placed.map { $1.sarif(index[$1.finding.code] ?? 0, in: $0) }),
    ]
    return document([
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ])
}

/// A rule as SARIF tells of it; an error of the compiler's has a name only.
private func describe(_ code: String) -> Node {
    guard let rule = allRules.first(where: { $0.info.code == code })?.info else { return ["id": Node(code)] }
    return [
        "id": Node(code),
        "name": Node(rule.name),
        "shortDescription": ["text": Node(rule.summary)],
        "fullDescription": ["text": Node(rule.why)],
        "help": ["text": Node(rule.help), "markdown": Node(page(of: rule))],
        "defaultConfiguration": ["level": Node(rule.severity.sarifLevel)],
        "properties": [
            "tags": Node((rule.isAboutSecurity ? ["security", rule.family] : [rule.family]).map { Node($0) }),
            "security-severity": rule.isAboutSecurity ? Node(rule.severity.score) : nil,
        ],
    ]
}

extension PlacedFinding {
    fileprivate func sarif(_ index: Int, in result: LintResult) -> Node {
        [
            "ruleId": Node(finding.code),
            "ruleIndex": Node(index),
            "level": Node(finding.severity.sarifLevel),
            "message": ["text": Node(finding.help.isEmpty ? finding.message : "\(finding.message): \(finding.help)")],
            "locations": [
                [
                    "physicalLocation": location(finding.span, in: result),
                    "logicalLocations": pointer.isEmpty ? nil : [["fullyQualifiedName": Node(pointer)]],
                ]
            ],
            "relatedLocations": finding.secondary.isEmpty
                ? nil
                : Node(
                    finding.secondary.map {
                        ["physicalLocation": location($0.span, in: result), "message": ["text": Node($0.text)]]
                    }),
            "partialFingerprints": ["gwcFinding/v1": Node(fingerprint)],
            "suppressions": suppressions,
            "fixes": finding.fix.map { [fix($0, in: result)] },
        ]
    }

    private var suppressions: Node {
        switch finding.suppression {
        case nil: []
        case .comment(let reason): [["kind": "inSource", "justification": Node(reason)]]
        case .baseline: [["kind": "external"]]
        }
    }

    private func location(_ span: Span, in result: LintResult) -> Node {
        let source = result.sources[span.file]
        return [
            "artifactLocation": ["uri": Node(uriReference(source?.path ?? file))],
            "region": region(span, in: source),
        ]
    }

    private func region(_ span: Span, in source: SourceFile?) -> Node {
        let start = source?.position(at: Int(span.start)) ?? Position(line: 1, column: 1)
        let end = source?.position(at: Int(span.end)) ?? start
        return [
            "startLine": Node(start.line), "startColumn": Node(start.column), "endLine": Node(end.line),
            "endColumn": Node(end.column), "byteOffset": Node(Int(span.start)),
            "byteLength": Node(Int(span.end - span.start)),
        ]
    }

    private func fix(_ fix: Diagnostic.Fix, in result: LintResult) -> Node {
        let source = result.sources[fix.span.file]
        return [
            "description": ["text": Node(fix.title)],
            "artifactChanges": [
                [
                    "artifactLocation": ["uri": Node(uriReference(source?.path ?? file))],
                    "replacements": [
                        [
                            "deletedRegion": region(fix.span, in: source),
                            "insertedContent": ["text": Node(fix.replacement)],
                        ]
                    ],
                ]
            ],
        ]
    }
}

extension Severity {
    fileprivate var sarifLevel: String {
        switch self {
        case .error, .high: "error"
        case .medium: "warning"
        case .low, .info: "note"
        }
    }

    /// What GitHub sorts security findings by: 9 is critical, 7 high, 4 medium.
    fileprivate var score: String {
        switch self {
        case .error: "7.0"
        case .high: "8.0"
        case .medium: "5.0"
        case .low: "3.0"
        case .info: "1.0"
        }
    }
}

extension RuleInfo {
    /// Whether a finding tells that something is open that should not be, rather than that something fails.
    fileprivate var isAboutSecurity: Bool {
        severity != .error && ["IAM", "TRU", "PRM", "AUT", "COR", "SEC", "NET", "LOG", "WSS"].contains(family)
    }
}
