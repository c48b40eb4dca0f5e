import Diagnostics
import Foundation
import Glibc
import Syntax
import Testing
import Tree

/// Specs that are programs; they need `node`.
@Suite(.enabled(if: hasNode)) struct ScriptReaderTests {
    @Test(arguments: [
        ("js", "module.exports = { a: [1, 'x'] };"), ("cjs", "exports.a = [1, 'x'];"),
        ("js", "module.exports = Promise.resolve({ a: [1, 'x'] });"), ("mjs", "export default { a: [1, 'x'] };"),
        ("mjs", "console.log('noise'); export default Promise.resolve({ a: [1, 'x'] });"),
        ("js", "module.exports = { a: [1, 'x'], f: () => 1, u: undefined };"),
    ])
    func evaluates(_ ending: String, _ text: String) throws {
        let (node, findings) = try run(text, ending)
        #expect(node.map { JSONWriter.compact($0) } == #"{"a":[1,"x"]}"#, "\(findings)")
        #expect(node?.at("a.0")?.origin.span.file == 1)
    }

    @Test func pointsAtWhatThrows() throws {
        let (node, findings) = try run("// one\n\n  throw new Error('boom');\n", "js")
        #expect(node == nil)
        #expect(findings.map(\.id) == ["script-failed"])
        #expect(findings.first?.primary.span == Span(file: 1, start: 10, end: 34))
        #expect(findings.first?.help?.contains("boom") == true)
    }

    @Test(arguments: ["module.exports = () => 1;", "const a = {}; a.a = a; module.exports = a;", "syntax error"])
    func refusesWhatIsNoTree(_ text: String) throws {
        #expect(try run(text, "js").findings.map(\.id) == ["script-failed"])
    }

    private func run(_ text: String, _ ending: String) throws -> (node: Node?, findings: [Diagnostic]) {
        var template = "\(FileManager.default.temporaryDirectory.path)/gwc-script.XXXXXX".utf8CString.map { $0 }
        let folder = String(cString: try #require(mkdtemp(&template)))
        let path = "\(folder)/serverless.\(ending)"
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
        defer {
            unlink(path)
            rmdir(folder)
        }
        let sources = SourceMap(folder: folder)
        var bag = DiagnosticBag()
        let id = sources.add(path: "serverless.\(ending)", bytes: Array(text.utf8))
        return (readTree(id, of: sources, folder: folder, into: &bag), bag.all)
    }
}

private let hasNode = system("command -v node >/dev/null") == 0

@Suite struct ScriptsElsewhereTests {
    @Test func cannotBeEvaluated() { #expect(Reading("x", name: "a.js").ids == ["script-failed"]) }
}
