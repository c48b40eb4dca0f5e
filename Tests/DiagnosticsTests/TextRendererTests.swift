import Testing

@testable import Diagnostics

@Suite struct TextRendererTests {
    private let sources = SourceMap(folder: "svc")

    private func span(_ file: FileID, _ text: String, of source: String) throws -> Span {
        let start = try #require(source.utf8.indices.first { source.utf8[$0...].starts(with: text.utf8) })
        let offset = UInt32(source.utf8.distance(from: source.utf8.startIndex, to: start))
        return Span(file: file, start: offset, end: offset + UInt32(text.utf8.count))
    }

    @Test func drawsSourceLabelsHelpAndFix() throws {
        let source = "a: 1\nb:\n  memorySizee: 3\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\nh: zwei\n"
        let other = "x: y\n"
        let file = sources.add(path: "serverless.yml", bytes: Array(source.utf8))
        let second = sources.add(path: "other.yml", bytes: Array(other.utf8))
        let at = try span(file, "memorySizee", of: source)
        let finding = Diagnostic(
            .error, "unknown-key", "`memorySizee` is no key", at: at, label: "here",
            secondary: [
                .init(try span(file, "zwei", of: source), "and here"), .init(try span(second, "y", of: other), "there"),
            ],
            help: "did you mean `memorySize`?\nsecond line", fix: .init("rename", replacing: at, with: "memorySize"))
        #expect(
            TextRenderer(sources: sources).render(finding) == """
                error[unknown-key]: `memorySizee` is no key
                 --> svc/serverless.yml:3:3
                  |
                3 |   memorySizee: 3
                  |   ^^^^^^^^^^^ here
                ...
                9 | h: zwei
                  |    ---- and here
                 ::: svc/other.yml:1:4
                  |
                1 | x: y
                  |    - there
                  = help: did you mean `memorySize`?
                          second line
                  = fix: rename

                """)
    }

    @Test(arguments: [
        ("\tkey: v", "v", "    key: v", 9), ("日本: x", "x", "日本: x", 6), ("e\u{301}: x", "x", "e\u{301}: x", 3),
        ("a\u{1B}[31m: x", "x", "a\u{FFFD}[31m: x", 8), ("😀 x", "x", "😀 x", 3),
    ])
    func alignsCarets(_ source: String, _ marked: String, _ shown: String, _ column: Int) throws {
        let file = sources.add(path: "a", bytes: Array(source.utf8))
        let text = TextRenderer(sources: sources).render(
            Diagnostic(.warning, "x", "y", at: try span(file, marked, of: source)))
        let lines = text.split(separator: "\n")
        #expect(lines[3] == "1 | \(shown)")
        #expect(lines[4] == "  | " + String(repeating: " ", count: column) + "^")
    }

    @Test(arguments: [0, 500, 9_990]) func cutsLongLinesAroundTheCaret(_ offset: Int) throws {
        let source = (0..<1000).map { "\($0 % 10)123456789" }.joined()
        let file = sources.add(path: "a", bytes: Array(source.utf8))
        let span = Span(file: file, start: UInt32(offset), end: UInt32(offset + 4))
        let lines = TextRenderer(sources: sources, width: 60).render(Diagnostic(.error, "x", "y", at: span))
            .split(separator: "\n")
        #expect(lines[3].count < 70)
        let caret = try #require(lines[4].firstIndex(of: "^"))
        let above = lines[3].dropFirst(lines[4].distance(from: lines[4].startIndex, to: caret)).prefix(4)
        #expect(above == source.dropFirst(offset).prefix(4))
    }

    @Test func showsSpansOverLinesByTheirFirst() {
        let file = sources.add(path: "a", bytes: Array("ab\ncd\n".utf8))
        let text = TextRenderer(sources: sources).render(
            Diagnostic(.error, "x", "y", at: Span(file: file, start: 1, end: 5)))
        #expect(text.contains("1 | ab\n  |  ^\n"))
    }

    @Test func survivesAnySpan() {
        let file = sources.add(path: "a", bytes: [0xFF, 0x0A, 0xE2, 0x82])
        for start in UInt32(0)...5 {
            for end in start...6 {
                let span = Span(file: file, start: start, end: end)
                #expect(!TextRenderer(sources: sources).render(Diagnostic(.error, "x", "y", at: span)).isEmpty)
            }
        }
        #expect(TextRenderer(sources: sources).render(Diagnostic(.error, "x", "y", at: .none)) == "error[x]: y\n")
    }

    @Test func coloursOnlyWhenAsked() {
        let finding = Diagnostic(.error, "x", "y", at: .none)
        #expect(TextRenderer(sources: sources, colour: true).render(finding).contains("\u{1B}[1;31merror[x]\u{1B}[0m"))
        #expect(!TextRenderer(sources: sources).render(finding).contains("\u{1B}"))
    }
}

@Suite struct SourceOrderTests {
    @Test func sortsByFileAndPlaceAndSaysNothingTwice() {
        var bag = DiagnosticBag()
        func report(
            _ severity: Diagnostic.Severity, _ headline: String, _ file: FileID, _ start: UInt32, help: String? = nil
        ) {
            bag.report(
                Diagnostic(severity, "x", headline, at: Span(file: file, start: start, end: start), help: help))
        }
        report(.warning, "late", 1, 9)
        report(.error, "other file", 2, 0)
        report(.warning, "early", 1, 3)
        report(.error, "early error", 1, 3)
        report(.warning, "late", 1, 9, help: "again")
        #expect(bag.inSourceOrder.map(\.headline) == ["early error", "early", "late", "other file"])
        #expect(TextRenderer.summary(of: bag) == "2 errors, 2 warnings")
    }

    @Test func summarisesNothingAsNothing() { #expect(TextRenderer.summary(of: DiagnosticBag()) == "") }
}

@Suite struct JSONRendererTests {
    @Test func writesOneDocument() {
        let sources = SourceMap()
        let file = sources.add(path: "a.yml", bytes: Array("ä: \"x\"\n".utf8))
        var bag = DiagnosticBag()
        bag.report(
            Diagnostic(
                .error, "some-id", "says \"x\"\n", at: Span(file: file, start: 4, end: 7), help: "tab\t\u{1}",
                fix: .init("t", replacing: Span(file: file, start: 0, end: 2), with: "b")))
        #expect(
            JSONRenderer(sources: sources).render(bag) == #"""
                {
                  "errors": 1,
                  "warnings": 0,
                  "notes": 0,
                  "diagnostics": [
                    {"id": "some-id", "severity": "error", "message": "says \"x\"\n", "file": "a.yml", "start": {"line": 1, "column": 4, "offset": 4}, "end": {"line": 1, "column": 7, "offset": 7}, "help": "tab\t\u0001", "fix": {"title": "t", "file": "a.yml", "start": {"line": 1, "column": 1, "offset": 0}, "end": {"line": 1, "column": 2, "offset": 2}, "replacement": "b"}}
                  ]
                }

                """#)
    }

    @Test func writesAnEmptyList() {
        #expect(JSONRenderer(sources: SourceMap()).render(DiagnosticBag()).contains("\"diagnostics\": []"))
    }
}
