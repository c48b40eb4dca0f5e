import Compiler
import Testing
import Variables

/// An HTTP API takes 300 routes and 300 integrations, a REST API 300 path parts.
@Suite struct StackLimitsTests {
    /// The numbers that are said to be too many, of a service with one function for each route.
    private func excesses(functions: Int, event: (Int) -> String) -> [String] {
        var spec = """
            service: large
            provider: { name: aws, runtime: nodejs22.x, versionFunctions: false }
            functions:

            """
        for index in 0..<functions {
            spec += "  f\(index): { handler: a.b, events: [\(event(index))] }\n"
        }
        let made = compile(
            Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: spec)))
        return made.diagnostics.all.filter { $0.id == "too-many" }.map(\.headline)
    }

    @Test func smallServicesAreFine() {
        #expect(excesses(functions: 50) { "{ httpApi: GET /r\($0) }" } == [])
    }

    @Test func manyRoutesAreTooMany() {
        let found = excesses(functions: 301) { "{ httpApi: GET /r\($0) }" }
        #expect(found.count == 2)
        #expect(found.contains("301 routes of one API are more than the 300 that AWS takes"))
        #expect(found.contains("301 integrations of one API are more than the 300 that AWS takes"))
    }

    @Test func manyPathPartsAreTooMany() {
        let found = excesses(functions: 301) { "{ http: GET /r\($0) }" }
        #expect(found.contains("301 path parts of the REST API are more than the 300 that AWS takes"))
    }
}
