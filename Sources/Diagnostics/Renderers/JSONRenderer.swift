/// Findings for programs: one JSON document with all of them in the order of the source.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets count bytes from 0; an end is behind the last
/// character. A finding of no place has no `file`, `start` and `end`.
package struct JSONRenderer {
    private let sources: SourceMap

    package init(sources: SourceMap) { self.sources = sources }

    package func render(_ bag: DiagnosticBag) -> String {
        let findings = bag.inSourceOrder
        let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
            "\(quoted(severity.rawValue + "s")): \(findings.count { $0.severity == severity })"
        }
        let list = findings.map { "    \(render($0))" }.joined(separator: ",\n")
        let diagnostics = findings.isEmpty ? "[]" : "[\n\(list)\n  ]"
        return "{\n  \(counts.joined(separator: ",\n  ")),\n  \"diagnostics\": \(diagnostics)\n}\n"
    }

    private func render(_ finding: Diagnostic) -> String {
        var members = [("id", quoted(finding.id)), ("severity", quoted(finding.severity.rawValue))]
        members.append(("message", quoted(finding.headline)))
        members += place(finding.primary.span)
        if !finding.primary.text.isEmpty { members.append(("label", quoted(finding.primary.text))) }
        if !finding.secondary.isEmpty {
            let related = finding.secondary.map { object(place($0.span) + [("message", quoted($0.text))]) }
            members.append(("related", "[\(related.joined(separator: ", "))]"))
        }
        if let help = finding.help { members.append(("help", quoted(help))) }
        if let fix = finding.fix {
            let change = [("title", quoted(fix.title))] + place(fix.span) + [("replacement", quoted(fix.replacement))]
            members.append(("fix", object(change)))
        }
        return object(members)
    }

    private func place(_ span: Span) -> [(String, String)] {
        guard let file = sources[span.file] else { return [] }
        return [("file", quoted(file.path)), ("start", point(file, span.start)), ("end", point(file, span.end))]
    }

    private func point(_ file: SourceFile, _ offset: UInt32) -> String {
        let position = file.position(at: Int(offset))
        return "{\"line\": \(position.line), \"column\": \(position.column), \"offset\": \(offset)}"
    }

    private func object(_ members: [(String, String)]) -> String {
        "{\(members.map { "\"\($0)\": \($1)" }.joined(separator: ", "))}"
    }

    /// A JSON string; JSON asks for escapes of quotes, backslashes and control characters only.
    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\u{00}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
