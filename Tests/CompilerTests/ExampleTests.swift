import Compiler
import Testing
import Variables

/// Every service below `examples` compiles without a finding, in every stage.
@Suite struct ExampleTests {
    static let folders = Repository.names(in: "examples").filter { Repository.isFolder("examples/\($0)") }

    @Test func findsExamples() {
        #expect(Self.folders.count >= 2)
    }

    @Test(arguments: folders, ["dev", "staging", "prod"]) func compilesWithoutAFinding(_ name: String, _ stage: String)
    {
        let folder = Folder("\(Repository.root)/examples/\(name)")
        let environment = Environment(options: ["stage": stage])
        let made = compile(Input(specPath: "serverless.yml", environment: environment, files: folder))
        #expect(made.findings == "")
        #expect(made.graph?.resources.isEmpty == false)
    }
}
