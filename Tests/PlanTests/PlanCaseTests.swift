import Compiler
import Foundation
import Plan
import Testing
import Tree
import Variables

/// `Tests/Cases/plan/<case>`: `before` and `after`, specs (`.yml`) or templates (`.json`), and `expected.txt`.
///
/// A line of that is a change of the gateway or of permissions, `CLASS SECURITY KIND SUBJECT`, with `public` or `not-live`
/// at its end; all of them have to be there and no others. Lines with `resource ACTION ID` and `obstacle KIND RESOURCE` have
/// to be all of their sort where there is one.
@Suite struct PlanCaseTests {
    static let names = PlanFiles.names(in: "Tests/Cases/plan")

    @Test func findsCases() { #expect(Self.names.count >= 60) }

    @Test(arguments: names) func changes(_ name: String) throws {
        let plan = try PlanFiles.plan(name)
        let expected = try #require(PlanFiles.text("Tests/Cases/plan/\(name)/expected.txt"))
            .split(separator: "\n").map(String.init)
        let sorts: [(String, [String])] = [
            ("resource ", plan.resources.map(\.line)),
            ("obstacle ", plan.obstacles.map { "obstacle \($0.kind) \($0.resource)" }),
        ]
        var rest = expected
        for (prefix, lines) in sorts where rest.contains(where: { $0.hasPrefix(prefix) }) {
            let wanted = rest.filter { $0.hasPrefix(prefix) }
            rest.removeAll { $0.hasPrefix(prefix) }
            for line in wanted { #expect(lines.contains { matches($0, line) }, "missing: \(line); there are \(lines)") }
            // A case tells of what it is about; what comes along, as a new version of a function, need not be told.
            if prefix == "obstacle " { #expect(lines.count == wanted.count, "\(lines)") }
        }
        if expected.contains(where: { $0.hasPrefix("resource ") }) && rest.isEmpty { return }
        let changes = plan.changes.filter { !($0.kind.hasPrefix("permission.") && $0.security == .neutral) }.map(\.line)
        for line in rest { #expect(changes.contains(line), "missing: \(line); there are \(changes)") }
        if !rest.isEmpty || expected.isEmpty {
            for line in changes { #expect(rest.contains(line), "not expected: \(line)") }
        }
        if expected.isEmpty { #expect(plan.isEmpty, "\(PlanText().render(plan))") }
    }

    private func matches(_ line: String, _ pattern: String) -> Bool {
        pattern.hasSuffix("*") ? line.hasPrefix(pattern.dropLast()) : line == pattern
    }
}

extension Change {
    fileprivate var line: String {
        "\(clients.rawValue) \(security.rawValue) \(kind) \(subject)" + (isNewlyPublic ? " public" : "")
            + (isLive ? "" : " not-live")
    }
}

extension ResourceChange {
    fileprivate var line: String { "resource \(action.rawValue) \(id)" + (losesData ? " loses-data" : "") }
}

/// The files of these tests.
enum PlanFiles {
    static let root = String(#filePath.dropLast("/Tests/PlanTests/PlanCaseTests.swift".count))

    static func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    static func text(_ path: String) -> String? {
        readFile("\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    static func plan(_ name: String) throws -> Plan {
        Plan(from: try state("\(name)/before").snapshot, to: try state("\(name)/after").snapshot, on: "2026-07-01")
    }

    /// The state of a case's spec or template.
    static func state(_ path: String) throws -> PlanState {
        let folder = "\(root)/Tests/Cases/plan"
        if let bytes = readFile("\(folder)/\(path).json") {
            return try #require(PlanState(template: bytes, path: "\(path).json"))
        }
        let environment = Environment(options: [:], parameters: [:], variables: [:])
        return try PlanState(
            Input(specPath: "\(path).yml", environment: environment, files: Folder(folder)), label: path)
    }
}
