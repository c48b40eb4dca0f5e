import Compiler
import Diagnostics
import Testing
import Tree
import Variables

/// A folder `Tests/Cases/<area>/<case>`: a service and what should come of it.
///
/// - `serverless.yml`: the spec, with the files that it includes beside it
/// - `case.json`: how to compile it: `stage`, `region`, `params`, `options`, `env`, `values`
/// - `template.json`: the whole template
/// - `resources.json`: some of its resources, by logical id; `null` for one that must not be there
/// - `diagnostics.txt`: every finding, a line each: `severity id file:line:column headline`
struct Case: Sendable, CustomTestStringConvertible {
    var folder: String
    var testDescription: String { String(folder.dropFirst("Tests/Cases/".count)) }

    /// Areas whose cases are about something else than what is compiled.
    private static let otherAreas: Set = ["cors", "plan", "lint-good", "lint-planted", "pairs"]

    static let all: [Case] = Repository.names(in: "Tests/Cases").filter { !otherAreas.contains($0) }.flatMap { area in
        Repository.names(in: "Tests/Cases/\(area)")
            .map { Case(folder: "Tests/Cases/\(area)/\($0)") }
            .filter { Repository.isFolder($0.folder) }
    }

    func compiled() throws -> Compilation {
        let setup = try Repository.tree("\(folder)/case.json") ?? [:]
        var options = setup["options"]?.texts ?? [:]
        for name in ["stage", "region"] { options[name] = setup[name]?.string ?? options[name] }
        let environment = Environment(
            options: options, parameters: setup["params"]?.texts ?? [:], variables: setup["env"]?.texts ?? [:],
            values: setup["values"]?.map ?? Mapping())
        return compile(
            Input(specPath: "serverless.yml", environment: environment, files: Folder("\(Repository.root)/\(folder)")))
    }
}

extension Compilation {
    /// The findings as `diagnostics.txt` spells them.
    var findings: String {
        diagnostics.all.map { finding in
            let place = sources.position(of: finding.primary.span)
            let file = sources[finding.primary.span.file]?.path ?? "-"
            return "\(finding.severity.rawValue) \(finding.id) \(file):\(place?.line ?? 0):\(place?.column ?? 0)"
                + " \(finding.headline)\n"
        }.joined()
    }
}

extension Node {
    /// A map of texts; numbers and booleans as they are printed.
    fileprivate var texts: [String: String] {
        Dictionary((map ?? Mapping()).map { ($0.key, $0.value.string ?? JSONWriter.compact($0.value)) }) { $1 }
    }
}
