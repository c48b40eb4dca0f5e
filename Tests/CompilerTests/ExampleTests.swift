import Compiler
import Testing
import Variables

/// Every service below `examples` compiles without a finding.
@Suite struct ExampleTests {
    static let folders = Repository.names(in: "examples").filter { Repository.isFolder("examples/\($0)") }

    @Test func findsExamples() {
        #expect(Self.folders.count >= 2)
    }

    @Test(arguments: folders) func compilesWithoutAFinding(_ name: String) throws {
        let folder = Folder("\(Repository.root)/examples/\(name)")
        let made = compile(Input(specPath: "serverless.yml", environment: Environment(), files: folder))
        #expect(made.findings == "")
        #expect(made.graph?.resources.isEmpty == false)
    }
}
