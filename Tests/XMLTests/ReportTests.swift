import Diagnostics
import Lint
import Testing

/// The XML of reports is judged by libxml2, whatever an author wrote.
@Suite struct ReportTests {
    /// Text with all that could break a document: markup, control characters, half a surrogate's worth of planes.
    static let hostile = "<b a=\"1\"> & ']]>' \u{0}\u{1}\u{B}\u{1B}[31m \u{FFFE}\u{FFFF} \t\r\n é 漢字 😀 \u{202E}"

    static var results: [LintResult] {
        let sources = SourceMap()
        let file = sources.add(typedPath: "a<b>&\"\u{1}.yml", bytes: Array("a: \u{1F600}\nb: 2\n".utf8))
        let span = Span(file: file, start: 3, end: 7)
        var suppressed = Finding(code: "COR001", severity: .high, message: "known", span: span)
        suppressed.suppression = .comment(hostile)
        var known = suppressed
        known.suppression = .baseline
        let findings =
            Severity.allCases.map {
                Finding(code: "COR001", severity: $0, message: hostile, span: span, help: hostile)
            } + [suppressed, known, Finding(code: "no-place", severity: .error, message: "nowhere", span: .none)]
        return [
            LintResult(path: "a.yml", sources: sources, findings: findings, tree: { _ in nil }),
            LintResult(path: "clean.yml", sources: SourceMap(), findings: [], tree: { _ in nil }),
        ]
    }

    @Test func junitIsValid() {
        let text = OutputFormat.junit.render(Self.results, version: "1.0.0")
        #expect(schemaProblem(in: text, by: "junit.xsd") == nil)
        #expect(text.contains("failures=\"6\""))
        #expect(text.contains("é 漢字 😀"))
    }

    @Test func checkstyleIsValid() {
        let text = OutputFormat.checkstyle.render(Self.results, version: "1.0.0")
        #expect(schemaProblem(in: text, by: "checkstyle.xsd") == nil)
        #expect(text.split(separator: "<error").count == 7)
    }

    @Test func nothingFoundIsValid() {
        for (format, schema) in [(OutputFormat.junit, "junit.xsd"), (.checkstyle, "checkstyle.xsd")] {
            #expect(schemaProblem(in: format.render([], version: "1"), by: schema) == nil)
            #expect(schemaProblem(in: format.render([Self.results[1]], version: "1"), by: schema) == nil)
        }
    }

    /// The judge knows bad reports from good ones.
    @Test func judgeRefusesOthers() {
        #expect(schemaProblem(in: "<testsuites tests=\"1\"/>", by: "junit.xsd") != nil)
        #expect(
            schemaProblem(in: "<checkstyle version=\"1\"><file name=\"a\"/></checkstyle>", by: "checkstyle.xsd") != nil)
    }
}
