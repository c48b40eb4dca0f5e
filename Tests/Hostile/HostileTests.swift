import Compiler
import Diagnostics
import Fuzzing
import Syntax
import Testing
import Tree
import Variables

/// Input that nobody means well with: never a crash, never a hang, always a diagnostic that has a place.
@Suite struct HostileTests {
    @Test func aliasBomb() {
        var text = "l0: &l0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<12 { text += "l\(level): &l\(level) [\(repeated("*l\(level - 1)", 9, ", "))]\n" }
        expectRefusal(text, "too-large", line: 7)
    }

    @Test func mergeBomb() {
        var text = "m0: &m0 {\((0..<100).map { "k\($0): 1" }.joined(separator: ", "))}\n"
        for level in 1..<40 {
            text +=
                "m\(level): &m\(level)\n  <<: [\(repeated("*m\(level - 1)", 50, ", "))]\n  x\(level): *m\(level - 1)\n"
        }
        expectQuickAnswer(text)
    }

    @Test(arguments: [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")]) func deepNesting(
        _ open: String, _ close: String
    ) {
        expectRefusal("a:\n  " + repeated(open, 10_000) + repeated(close, 10_000), "too-deep", line: 2)
    }

    @Test func deepBlockNesting() {
        let text = (0..<2_000).map { "\(repeated(" ", $0))k:\n" }.joined()
        expectRefusal(text, "too-deep", line: 256)
    }

    @Test(arguments: ["[", "{\"a\":"]) func deepJSON(_ open: String) {
        expectRefusal(repeated(open, 100_000), "too-deep", line: 1, name: "serverless.json")
    }

    @Test func neverClosed() {
        for text in ["a: [", "a: {", "a: \"x", "a: 'x", "[[[[", "{{{{", "a: &", "a: *", "a: !<x", "%"] {
            expectRefusal(text, nil, line: nil)
        }
    }

    @Test(arguments: ["\"", "'", "", "|\n  "]) func hugeScalars(_ quote: String) {
        let text = repeated("x", 10 << 20)
        let made = compile("service: \(quote)\(text)\(quote.count == 1 ? quote : "")\n")
        #expect(made.syntax?["service"]?.string?.utf8.count ?? 0 >= text.utf8.count)
        expectQuickAnswer("a: \(quote)\(text)\n\u{7}")
    }

    @Test func hugeKeysAndTags() {
        let text = repeated("x", 1 << 20)
        for spec in [
            "\(text): 1\n", "? \(text)\n: 1\n", "a: !\(text) 1\n", "a: &\(text) 1\n", "a: *\(text)\n", "# \(text)",
        ] {
            expectQuickAnswer(spec)
        }
    }

    @Test func manyMistakes() {
        let text = "a: &a 1\n" + (0..<20_000).map { "k\($0 % 10_000): !Wrong 1\n" }.joined()
        let made = compile(text)
        #expect(made.diagnostics.count(.error) >= 30_000)
        #expect(TextRenderer(sources: made.sources).render(made.diagnostics).utf8.count > 1 << 20)
    }

    @Test func mistakesOnOneLongLine() {
        let text = "{" + (0..<5_000).map { "k\($0): !Wrong 1" }.joined(separator: ", ") + "}"
        let made = compile(text)
        #expect(TextRenderer(sources: made.sources).render(made.diagnostics).utf8.count < 16 << 20)
    }

    @Test(arguments: [UInt8](0...255)) func strayBytes(_ byte: UInt8) {
        for position in stride(from: 0, to: Sample.text.utf8.count, by: 37) {
            var bytes = Array(Sample.text.utf8)
            bytes.insert(byte, at: position)
            expectPlaces(compile(bytes))
        }
    }

    @Test(arguments: ["serverless.yml", "serverless.json"]) func truncatedAnywhere(_ name: String) {
        let bytes = Array((name.hasSuffix("json") ? Sample.json : Sample.text).utf8)
        for count in 0...bytes.count { expectPlaces(compile(Array(bytes[..<count]), name: name)) }
    }

    @Test(arguments: [UInt64](1...8)) func mutatedAtRandom(_ seed: UInt64) {
        var mutator = Mutator(seed: seed)
        for _ in 0..<300 { expectPlaces(compile(mutator.mutated(Array(Sample.text.utf8)))) }
        for _ in 0..<300 { expectPlaces(compile(mutator.mutated(Array(Sample.json.utf8)), name: "serverless.json")) }
    }

    private func expectRefusal(_ text: String, _ id: String?, line: Int?, name: String = "serverless.yml") {
        let made = compile(Array(text.utf8), name: name)
        let first = made.diagnostics.all.first
        #expect(made.diagnostics.hasErrors)
        if let id { #expect(first?.id == id) }
        let position = first.flatMap { made.sources.position(of: $0.primary.span) }
        #expect(position != nil)
        if let line { #expect(position?.line == line) }
    }

    private func expectQuickAnswer(_ text: String) {
        let start = ContinuousClock.now
        expectPlaces(compile(text))
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}

/// Every finding has a place that is in its file, and can be shown.
private func expectPlaces(_ made: Compilation) {
    for finding in made.diagnostics.all {
        for label in [finding.primary] + finding.secondary {
            guard let file = made.sources[label.span.file] else {
                Issue.record("no place: \(finding.headline)")
                continue
            }
            #expect(label.span.start <= label.span.end && label.span.end <= file.bytes.count, "\(finding.headline)")
        }
    }
    let text = TextRenderer(sources: made.sources).render(made.diagnostics)
    #expect(text.isEmpty == made.diagnostics.all.isEmpty)
}

private func repeated(_ text: String, _ count: Int, _ separator: String = "") -> String {
    Array(repeating: text, count: count).joined(separator: separator)
}

private func compile(_ text: String) -> Compilation { compile(Array(text.utf8)) }

private func compile(_ bytes: [UInt8], name: String = "serverless.yml") -> Compilation {
    Compiler.compile(Input(specPath: name, environment: Environment(), files: Memory(files: [name: bytes])))
}

private struct Memory: FileSource {
    var files: [String: [UInt8]]

    func read(_ path: String) -> [UInt8]? { files[path] }
}
