import Compiler
import Foundation
import Glibc
import Processes
import Testing
import Tree
import Variables

private let hasNode = (try? runProcess("node", ["--version"]).succeeded) ?? false

/// `${file(x.js):…}` runs the author's own scripts with the author's own node.
@Suite(.enabled(if: hasNode)) struct ScriptTests {
    /// What `${file(values.js):…}` with the given address becomes.
    private func value(_ address: String, of script: String) throws -> Node? {
        let folder = try #require(temporaryFolder())
        defer {
            for name in ["values.js", "serverless.yml"] { unlink("\(folder)/\(name)") }
            rmdir(folder)
        }
        try write(script, to: "\(folder)/values.js")
        try write(
            """
            service: scripted
            provider: { name: aws }
            custom: { it: "${file(values.js)\(address)}" }
            """, to: "\(folder)/serverless.yml")
        let made = compile(
            Input(specPath: "serverless.yml", environment: Environment(), files: Folder(folder)))
        #expect(!made.diagnostics.hasErrors, "\(made.diagnostics.all.map(\.headline))")
        return made.expanded?["custom"]?["it"]
    }

    @Test func readsAnExport() throws {
        #expect(try value(":table", of: "module.exports.table = 'orders'") == "orders")
    }

    @Test func readsAWholeModule() throws {
        #expect(try value("", of: "module.exports = { a: 1, b: ['x'] }") == ["a": 1, "b": ["x"]])
    }

    @Test func callsAFunction() throws {
        #expect(try value(":later", of: "module.exports.later = async () => 'done'") == "done")
    }

    @Test func letsAFunctionAskForVariables() throws {
        let script = "module.exports = async ({ resolveVariable }) => (await resolveVariable('self:service')) + '!'"
        #expect(try value("", of: script) == "scripted!")
    }

    private func temporaryFolder() -> String? {
        var template = Array("\(FileManager.default.temporaryDirectory.path)/gwc-scripts-XXXXXX".utf8CString)
        return mkdtemp(&template).map { String(cString: $0) }
    }

    private func write(_ text: String, to path: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
    }
}
