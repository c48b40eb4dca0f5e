import Compiler
import Foundation
import Lint
import Testing
import Variables

/// Whole services: good ones, in which nothing bad is found, and those with one mistake planted.
@Suite struct ServiceTests {
    static let root = String(#filePath.dropLast("Tests/LintTests/ServiceTests.swift".count))
    static let good = files("Tests/Cases/lint-good")
    static let planted = files("Tests/Cases/lint-planted")
    static let examples = files("examples").map { "\($0)/serverless.yml" }
        .filter { FileManager.default.fileExists(atPath: "\(root)/\($0)") }

    private static func files(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).sorted()
            .map { "\(folder)/\($0)" }
    }

    private func lint(_ path: String, stage: String? = nil) throws -> (text: String, result: LintResult) {
        let bytes = try #require(FileManager.default.contents(atPath: "\(Self.root)/\(path)")).map { $0 }
        let text = String(decoding: bytes, as: UTF8.self)
        if let template = ReadTemplate(bytes, path: path) {
            return (text, lintTemplate(template).settled(LintSettings()))
        }
        let file = path.split(separator: "/").last.map(String.init) ?? ""
        let files = Beside(folder: "\(Self.root)/\(path.dropLast(file.count))")
        let environment = Environment(options: stage.map { ["stage": $0] } ?? [:])
        return (text, lintSpec(Input(specPath: file, environment: environment, files: files)).settled(LintSettings()))
    }

    @Test func filesAreThere() { #expect(Self.good.count >= 8 && Self.planted.count >= 40) }

    @Test(arguments: good + examples) func nothingBadInGoodServices(_ path: String) throws {
        for stage in ["dev", "staging", "prod"] {
            let bad = try lint(path, stage: stage).result.findings.filter { $0.severity >= .high }
            #expect(bad.map { "\($0.code) \($0.message)" } == [])
        }
    }

    /// `# expect: COR001` at the end of a line: what is planted there is found there, and nothing else that is bad.
    @Test(arguments: planted) func plantedMistakesAreFound(_ path: String) throws {
        let (text, result) = try lint(path)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = lines.enumerated().flatMap { index, line in
            line.matches(of: /# expect: (\w+)/).map { "\($0.1) \(index + 1)" }
        }
        #expect(!expected.isEmpty)
        let found = result.placed.map { (place: "\($0.finding.code) \($0.start.line)", finding: $0.finding) }
        for place in expected { #expect(found.contains { $0.place == place }, "\(place) is not found") }
        let others = found.filter { $0.finding.severity >= .high && !expected.contains($0.place) }
        #expect(others.map { "\($0.place) \($0.finding.message)" } == [])
    }
}

private struct Beside: FileSource {
    var folder: String
    func read(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").map { Array($0) }
    }
}
