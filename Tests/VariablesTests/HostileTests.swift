import Diagnostics
import Testing
import Tree

@testable import Variables

@Suite struct HostileTests {
    @Test func showsTheChainOfACircle() throws {
        let expanded = try Expanded("custom:\n  a: ${self:custom.b}\n  b: x${self:custom.c}\n  c: ${self:custom.a}\n")
        let finding = try #require(expanded.diagnostics.all.first)
        #expect(expanded.diagnostics.all.count == 1)
        #expect(finding.id == "variable-cycle")
        #expect(finding.headline.contains("`custom.a` → `custom.b` → `custom.c` → `custom.a`"))
        #expect(finding.secondary.compactMap { expanded.sources.position(of: $0.span)?.line } == [3, 4])
    }

    @Test(arguments: [
        "custom: { a: { b: '${self:custom.a}' } }", "custom: ${self:custom}", "custom: { a: '${self:}' }",
        "provider: { stage: '${sls:stage}' }", "params: { default: { x: '${param:y}', y: '${param:x}' } }",
        "params: { dev: { a: '${param:a}' } }", "custom: { a: '${self:custom.a, 1}' }",
    ]) func findsCircles(_ spec: String) throws {
        #expect(try Expanded(spec).diagnostics.all.contains { $0.id == "variable-cycle" })
    }

    @Test func endsFilesThatIncludeThemselves() throws {
        let wide = (0..<20).map { "k\($0): ${file(a.yml)}" }.joined(separator: "\n")
        let expanded = try Expanded("custom: ${file(a.yml)}", files: ["a.yml": wide])
        #expect(expanded.diagnostics.hasErrors)
        let narrow = try Expanded("custom: ${file(a.yml)}", files: ["a.yml": "${file(a.yml)}"])
        #expect(narrow.diagnostics.all.map(\.id) == ["excessive-nesting"])
    }

    @Test func boundsRepetition() throws {
        var list = "custom:\n  a0: [x, x]\n"
        var text = "custom:\n  a0: abcdefghij\n"
        for level in 1...60 {
            list += "  a\(level): ['${self:custom.a\(level - 1)}', '${self:custom.a\(level - 1)}']\n"
            text += "  a\(level): ${self:custom.a\(level - 1)}${self:custom.a\(level - 1)}\n"
        }
        #expect(try Expanded(list).diagnostics.all.map(\.id) == ["too-large"])
        #expect(try Expanded(text).diagnostics.all.map(\.id) == ["too-large"])
    }

    @Test func boundsDepth() throws {
        var spec = "custom:\n"
        for level in 0..<5000 { spec += "  a\(level): { x: '${self:custom.a\(level + 1)}' }\n" }
        let expanded = try Expanded(spec)
        #expect(expanded.diagnostics.all.first?.id == "too-deep")
    }

    @Test func staysLinear() throws {
        var spec = "custom:\n  table: { name: users, list: [1, 2, 3] }\nfunctions:\n"
        for index in 0..<10_000 {
            spec += "  f\(index): { handler: 'h${self:custom.table.name}', tags: '${self:custom.table}' }\n"
            spec += "  g\(index): { handler: '${self:functions.f\(index).handler}' }\n"
        }
        let start = ContinuousClock.now
        let expanded = try Expanded(spec)
        #expect(expanded.findings.isEmpty)
        #expect(expanded.root["functions"]?["g9999"]?["handler"] == "husers")
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
