import CloudFormation
import Compiler
import Diagnostics
import Foundation
import Plan
import Surface
import Testing
import Tree
import Variables

/// What holds for every service: those of the examples and, where they are at hand, those of other people.
@Suite struct PlanLawTests {
    static let services: [Service] = Service.all

    @Test func findsServices() { #expect(!Self.services.isEmpty) }

    /// The state of a service against its own template, printed, with its keys in another order, and read again.
    @Test(arguments: services) func nothingChangesByOrderAndFormat(_ service: Service) throws {
        guard let state = service.state else { return }
        var random = SeededGenerator(state: 7)
        let shuffled = shuffle(state.snapshot.graph.template, &random)
        let bytes = Array(YAMLWriter.write(shuffled).utf8)
        let other = try #require(PlanState(template: bytes, path: "template.yml"))
        let plan = Plan(from: state.snapshot, to: other.snapshot)
        #expect(plan.isEmpty, "\(PlanText().render(plan))")
        #expect(Plan(from: state.snapshot, to: state.snapshot).isEmpty)
    }

    /// A spec written anew, without comments and in another style, is the same spec.
    @Test(arguments: services) func nothingChangesByTheStyleOfTheSpec(_ service: Service) throws {
        guard let input = service.input, let made = service.state, let syntax = compile(input).syntax else { return }
        guard input.specPath.hasSuffix(".yml"), !syntax.mentions("sls:instanceId") else { return }
        var other = input
        other.files = Overlay(below: input.files, path: input.specPath, bytes: Array(YAMLWriter.write(syntax).utf8))
        let plan = Plan(from: made.snapshot, to: try PlanState(other, label: "rewritten").snapshot)
        #expect(plan.isEmpty, "\(PlanText().render(plan))")
    }

    /// What loosens, tightens when it is taken back, and the other way round, as far as it is known.
    @Test(arguments: PlanCaseTests.names) func turnsAround(_ name: String) throws {
        let (before, after) = (try PlanFiles.state("\(name)/before"), try PlanFiles.state("\(name)/after"))
        let there = Plan(from: before.snapshot, to: after.snapshot).changes
        let back = Plan(from: after.snapshot, to: before.snapshot).changes
        let isOpen = { (changes: [Change]) in changes.contains { $0.security == .unknown } }
        // What is asked for in another place, or another way, is a narrower access whichever way it goes.
        let oneWay = ["cors-max-age-raised", "auth-scheme-changed", "identity-source-moved", "key-source-moved"]
        guard !isOpen(there), !isOpen(back), !oneWay.contains(name) else { return }
        guard !there.contains(where: { $0.kind == "route.removed" || $0.kind == "api.replaced" }) else { return }
        let (loosens, tightens) = (
            there.contains { $0.security == .loosens }, there.contains { $0.security == .tightens }
        )
        #expect(!loosens || back.contains { $0.security == .tightens }, "\(back.map(\.id))")
        #expect(!tightens || back.contains { $0.security == .loosens }, "\(back.map(\.id))")
    }

    /// A route more breaks nobody, one less somebody.
    @Test(arguments: services) func routesComeAndGo(_ service: Service) throws {
        guard let full = service.state?.snapshot else { return }
        for route in full.surface.apis.flatMap(\.routes).filter({ !$0.isPreflight && full.graph[$0.id] != nil }).prefix(
            4)
        {
            var graph = full.graph
            graph.resources.removeValue(forKey: route.id)
            let less = Snapshot(label: "less", graph: graph)
            let added = Plan(from: less, to: full)
            #expect(
                !added.gateway.contains { $0.clients == .breaking && $0.kind.hasPrefix("route.") }, "\(route.key.text)")
            #expect(added.gateway.contains { ["route.added", "api.added"].contains($0.kind) }, "\(route.key.text)")
            let removed = Plan(from: full, to: less)
            #expect(
                removed.gateway.contains { $0.kind == "route.removed" && $0.clients == .breaking }
                    || full.surface.apis.contains { api in
                        api.routes.contains { $0.id != route.id && $0.key == route.key }
                    }, "\(route.key.text)")
        }
    }

    /// Against the framework's own template there are no changes but those that cannot agree: keys and hashes of archives
    /// and images, the clock, and chance. A few services compile to something else; they may only become fewer.
    @Test(.enabled(if: services.contains { $0.expected != nil }, "the services are not at hand"))
    func agreesWithTheFrameworksTemplates() throws {
        var agreed = 0
        for service in Self.services {
            guard let expected = service.expected, let state = service.state else { continue }
            let theirs = try #require(PlanState(template: expected, path: "expected.json"))
            let plan = Plan(from: theirs.snapshot, to: state.snapshot)
            let isSame = plan.gateway.isEmpty && plan.permissions.isEmpty
            if isSame && plan.resources.allSatisfy(\.isExplained) { agreed += 1 }
        }
        let file = try #require(PlanFiles.text("Tests/ratchet.json").flatMap { JSONText.read($0) })
        #expect(agreed >= file["planUnchanged"]?.int ?? 0)
    }

    private func shuffle(_ node: Node, _ random: inout SeededGenerator) -> Node {
        switch node.content {
        case .map(let map):
            var entries = map.map { Mapping.Entry($0.key, shuffle($0.value, &random)) }
            entries.shuffle(using: &random)
            return Node(Mapping(entries))
        case .list(let list): return Node(list.map { shuffle($0, &random) })
        default: return node
        }
    }
}

extension ResourceChange {
    /// What depends on the bytes of an archive that is not there, on the clock or on chance.
    fileprivate var isExplained: Bool {
        let paths = ["Code.S3Key", "Code.ImageUri", "CodeSha256", "Content.S3Key", "ForceDeploy"]
        return !isChange || action == .redeploy
            || !properties.isEmpty && properties.allSatisfy { paths.contains($0.path) }
    }
}

/// A service with what is known of it.
struct Service: Sendable, CustomTestStringConvertible {
    var folder: String
    var setup: Node
    var expected: [UInt8]?
    var testDescription: String {
        String(folder.split(separator: "/").last { $0 != "service" } ?? "")
    }

    /// The state that it compiles to; `nil` where it has errors.
    var state: PlanState? { input.flatMap { try? PlanState($0, label: testDescription) } }

    var input: Input? {
        func texts(_ key: String) -> [String: String] {
            Dictionary((setup[key]?.map ?? Mapping()).map { ($0.key, $0.value.printed) }) { $1 }
        }
        var options = texts("options")
        for name in ["stage", "region"] { options[name] = setup[name]?.string ?? options[name] }
        let environment = Environment(
            options: options, parameters: texts("params"), variables: texts("env"),
            values: setup["values"]?.map ?? Mapping())
        guard let location = SpecLocation(folder) else { return nil }
        return Input(specPath: location.name, environment: environment, files: Folder(folder))
    }

    static let all: [Service] = {
        let examples = PlanFiles.names(in: "examples").map { name in
            Service(folder: "\(PlanFiles.root)/examples/\(name)", setup: [:], expected: nil)
        }
        let corpus = PlanFiles.names(in: "../shared/corpus").map { name -> Service in
            let folder = "\(PlanFiles.root)/../shared/corpus/\(name)"
            let setup = readFile("\(folder)/case.json").flatMap { JSONText.read(String(decoding: $0, as: UTF8.self)) }
            return Service(
                folder: "\(folder)/service", setup: setup ?? [:], expected: readFile("\(folder)/expected.json"))
        }
        return examples + corpus
    }()
}

/// The files of a folder but for one.
struct Overlay: FileSource {
    var below: any FileSource
    var path: String
    var bytes: [UInt8]

    var folder: String? { below.folder }
    func read(_ path: String) -> [UInt8]? { path == self.path ? bytes : below.read(path) }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
