import CloudFormation
import Compiler
import CrossOrigin
import Diagnostics
import Foundation
import Lint
import Surface
import Testing
import Tree
import Variables

/// What becomes of requests of pages: `Tests/Cases/cors`, a folder each with a service and `requests.json`. The same
/// requests can be played by a browser against a gateway that runs the service.
@Suite struct CaseTests {
    static let folder = String(#filePath.dropLast("Tests/CrossOriginTests/CaseTests.swift".count)) + "Tests/Cases/cors"
    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

    @Test func casesAreThere() { #expect(Self.cases.count > 5) }

    @Test(arguments: cases) func predicts(_ name: String) throws {
        let surface = try surface(of: name)
        let requests = try JSONDecoder().decode(
            [RequestCase].self, from: Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)/requests.json")))
        #expect(!requests.isEmpty)
        for request in requests {
            let routes = surface.apis.flatMap { api in api.routes.map { (api, $0) } }
            let found = try #require(routes.first { $0.1.key.text == request.route }, "no route \(request.route)")
            let prediction = CrossOriginAPI(found.0).predict(request.request, to: found.1)
            #expect(prediction.hasPreflight == request.preflight, "\(request)")
            #expect(prediction.outcome.words == request.outcome, "\(request)")
        }
    }

    private func surface(of name: String) throws -> Surface {
        let folder = "\(Self.folder)/\(name)"
        if let bytes = FileManager.default.contents(atPath: "\(folder)/template.yaml") {
            let template = try #require(ReadTemplate(Array(bytes), path: "template.yaml"))
            var diagnostics = template.diagnostics
            return Surface(ResourceGraph(template: template.root, into: &diagnostics))
        }
        let files = FolderFiles(folder: folder)
        let made = compile(Input(specPath: "serverless.yml", environment: Environment(options: [:]), files: files))
        return Surface(try #require(made.graph))
    }
}

private struct FolderFiles: FileSource {
    var folder: String
    func read(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").map { Array($0) }
    }
}

/// One request of a page.
struct RequestCase: Decodable {
    /// The page's origin.
    var from: String
    /// The route's key, such as `PUT /users/{id}`.
    var route: String
    /// The method, where the route is for all.
    var method: String?
    /// The address to call, its variables filled in.
    var path: String
    var headers: [String: String]?
    /// `include`; `omit` without it.
    var credentials: String?
    /// Whether a browser asks first.
    var preflight: Bool
    /// `readable`, `unknown`, or `not sent:` and `not readable:` with the reason.
    var outcome: String

    var request: PageRequest {
        PageRequest(
            from: from, method ?? String(route.prefix { $0 != " " }),
            headers: (headers ?? [:]).map { .init($0.key, $0.value) }, includesCredentials: credentials == "include")
    }
}

extension Prediction.Outcome {
    fileprivate var words: String {
        switch self {
        case .readable: "readable"
        case .unknown: "unknown"
        case .notSent(let refusal): "not sent: \(refusal.words)"
        case .notReadable(let refusal): "not readable: \(refusal.words)"
        }
    }
}
