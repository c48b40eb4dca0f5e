import Compiler
import Foundation
import Testing
import Tree

/// Compiles every case folder and compares what came out with what it expects. `GWC_RECORD=1` rewrites the
/// expectations that a case has; it never adds one.
@Suite struct CaseTests {
    static let isRecording = ProcessInfo.processInfo.environment["GWC_RECORD"] == "1"

    @Test func findsCases() {
        #expect(Case.all.count >= 1)
    }

    @Test(arguments: Case.all) func compiles(_ test: Case) throws {
        let made = try test.compiled()
        let expectations = ["template.json", "resources.json", "diagnostics.txt"]
        let present = expectations.filter { Repository.text("\(test.folder)/\($0)") != nil }
        try #require(!present.isEmpty, "no template.json, resources.json or diagnostics.txt in \(test.folder)")
        for name in present {
            let path = "\(test.folder)/\(name)"
            if Self.isRecording { try record(made, to: path) }
            for difference in try mismatches(made, with: path) { Issue.record("\(name): \(difference)") }
        }
    }

    private func mismatches(_ made: Compilation, with path: String) throws -> [String] {
        if path.hasSuffix(".txt") {
            let expected = Repository.text(path) ?? ""
            return lineDifferences(expected, made.findings)
        }
        guard let template = made.graph?.template, !made.diagnostics.hasErrors else {
            return ["no template was made:\n\(made.findings)"]
        }
        let expected = try #require(try Repository.tree(path))
        guard path.hasSuffix("resources.json") else { return differences(expected, template) }
        return differences(expected, named(expected, in: template))
    }

    private func record(_ made: Compilation, to path: String) throws {
        if path.hasSuffix(".txt") { return try Repository.write(made.findings, to: path) }
        guard var template = made.graph?.template, !made.diagnostics.hasErrors else { return }
        if path.hasSuffix("resources.json") { template = named(try #require(try Repository.tree(path)), in: template) }
        try Repository.write(String(decoding: JSONWriter.write(template), as: UTF8.self), to: path)
    }

    /// The resources of a template that an expectation names, in its order; `null` for those that are not there.
    private func named(_ expected: Node, in template: Node) -> Node {
        let names = expected.map?.keys ?? []
        return Node(Mapping(names.map { .init($0, template["Resources"]?[$0] ?? .null) }))
    }

    private func lineDifferences(_ expected: String, _ actual: String) -> [String] {
        let expected = expected.split(separator: "\n")
        let actual = actual.split(separator: "\n")
        if expected == actual { return [] }
        let missing = expected.filter { !actual.contains($0) }.map { "missing: \($0)" }
        let unexpected = actual.filter { !expected.contains($0) }.map { "not expected: \($0)" }
        return missing.isEmpty && unexpected.isEmpty ? ["the same findings in another order"] : missing + unexpected
    }
}
