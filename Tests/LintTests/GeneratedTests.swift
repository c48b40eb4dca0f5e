import Compiler
import Foundation
import Lint
import Testing

/// What is written from the rules is what the rules give today.
@Suite struct GeneratedTests {
    private static let root = String(#filePath.dropLast("/Tests/LintTests/GeneratedTests.swift".count))

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(Self.root)/\(path)", encoding: .utf8)
    }

    @Test func pagesAreFresh() throws {
        for rule in allRules.map({ $0.info }) {
            #expect(try text("docs/rules/\(rule.code).md") == page(of: rule), "run `swift run gwc-dev docs`")
        }
        #expect(
            try text("docs/rules/README.md") == rulesIndex(allRules.map { $0.info }), "run `swift run gwc-dev docs`")
        let pages = try FileManager.default.contentsOfDirectory(atPath: "\(Self.root)/docs/rules")
        let known = Set(allRules.map { "\($0.info.code).md" }).union(["README.md", "roadmap.md"])
        #expect(Set(pages).subtracting(known).isEmpty, "pages of rules that are no more")
    }

    @Test func listHasEveryRule() throws {
        let folder = "\(Self.root)/Sources/Lint/Rules"
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let sources = try files.filter { $0.contains("/") && $0.hasSuffix(".swift") }
            .map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        let declared = sources.flatMap { $0.matches(of: /(?m)^(?:enum|struct) (\w+): Rule \{/).map { String($0.1) } }
        #expect(Set(declared) == Set(allRules.map { "\($0)" }), "run `swift run gwc-dev rules`")
        #expect(allRules.map { $0.info.code } == allRules.map { $0.info.code }.sorted())
    }
}
