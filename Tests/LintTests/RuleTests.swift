import Compiler
import Diagnostics
import Lint
import Testing
import Variables

/// Every rule's own examples: what must be reported gives exactly its findings at exactly their places, what must not
/// gives none.
@Suite struct RuleTests {
    static let examples: [RuleExample] = allRules.flatMap { rule in
        rule.info.flags.map { RuleExample(rule: rule, example: $0, isFlagged: true) }
            + rule.info.allows.map { RuleExample(rule: rule, example: $0, isFlagged: false) }
    }

    @Test(arguments: examples) func findsWhatItPromises(_ test: RuleExample) {
        let (text, places) = test.example.unmarked
        let result = test.lint(text)
        let own = result.findings.filter { $0.code == test.rule.info.code }
        let expected = places.map { test.shown($0, in: text) }.sorted()
        #expect(own.map { test.shown(Int($0.span.start)..<Int($0.span.end), in: text) }.sorted() == expected)
        #expect(places.isEmpty != test.isFlagged, "what must be reported is marked, and nothing else is")
        if !test.rule.info.reportsErrors {
            let broken = result.findings.filter(\.isCompilerError).map(\.message)
            #expect(broken.isEmpty, "the example itself is wrong")
        }
    }

    @Test(arguments: allRules.map { $0.info.code }) func isWhole(_ code: String) throws {
        let info = try #require(allRules.first { $0.info.code == code }).info
        #expect(code.wholeMatch(of: /[A-Z]{3}[0-9]{3}/) != nil)
        #expect(info.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
        #expect(info.summary.hasSuffix(".") && !info.why.isEmpty && !info.help.hasSuffix("."))
        #expect(!info.flags.isEmpty && !info.allows.isEmpty, "a rule shows what it reports and what it does not")
    }

    @Test func codesAndNamesAreUnique() {
        #expect(Set(allRules.map { $0.info.code }).count == allRules.count)
        #expect(Set(allRules.map { $0.info.name }).count == allRules.count)
    }
}

/// One example of one rule.
struct RuleExample: Sendable, CustomTestStringConvertible {
    let rule: any Rule.Type
    let example: Example
    let isFlagged: Bool
    var testDescription: String { "\(rule.info.code) \(isFlagged ? "flags" : "allows") \(example.marked)" }

    func lint(_ text: String) -> LintResult {
        let file = OneFile(name: example.isSpec ? "serverless.yml" : "template.yaml", text: text)
        var settings = LintSettings()
        settings.today = "2026-06-01"
        if rule.info.isOptIn { settings.layers = [.init(levels: [rule.info.code: rule.info.severity])] }
        if let template = ReadTemplate(Array(text.utf8), path: file.name) {
            let before = example.compared.flatMap { PlanState(template: Array($0.file.utf8), path: "before.yaml") }
            return lintTemplate(template, rules: rules, settings: settings, since: before?.snapshot).settled(settings)
        }
        let options = example.stage.map { ["stage": $0] } ?? [:]
        let input = Input(specPath: file.name, environment: Environment(options: options), files: file)
        return lintSpec(input, rules: rules, settings: settings).settled(settings)
    }

    /// Suppressions are about other rules.
    private var rules: [any Rule.Type] { rule.info.family == "SUP" ? allRules : [rule] }

    /// A place with the text in it, to be read in a failure.
    func shown(_ range: Range<Int>, in text: String) -> String {
        "\(range) \(String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self))"
    }
}

extension RuleInfo {
    /// Whether the rule is about specs that cannot be built.
    var reportsErrors: Bool { !adopts.isEmpty || severity == .error }
}

/// A service that is one file.
struct OneFile: FileSource {
    var name: String
    var text: String
    func read(_ path: String) -> [UInt8]? { path == name ? Array(text.utf8) : nil }
}
