import Compiler
import IAMPolicy
import Testing
import Tree

/// Verdicts of others on pairs of policies, from beside the checkout; skipped where they are not at hand.
@Suite struct DeltaCaseTests {
    static let cases = SharedCases.tree("data/iam-delta-cases.json")

    /// AWS's own samples for `CheckNoNewAccess`: FAIL when the candidate grants what the reference does not. One verdict
    /// in them is known to be wrong and is marked as such.
    @Test(.enabled(if: cases != nil, "the cases are not at hand")) func agreesWithCheckNoNewAccess() throws {
        let pairs = try #require(Self.cases?["no_new_access"]?.list)
        var agreed = 0
        for pair in pairs where pair["bad_label"]?.bool != true {
            let (before, after) = try (#require(pair["ref"]), #require(pair["cand"]))
            let delta = PolicyDelta(from: [PolicyDocument(before)], to: [PolicyDocument(after)])
            let verdict = delta.broadens ? "FAIL" : "PASS"
            #expect(verdict == pair["result"]?.string, "\(pair["f"]?.string ?? "") \(pair["index"]?.int ?? -1)")
            #expect(delta.isExact)
            if verdict == pair["result"]?.string { agreed += 1 }
        }
        #expect(try agreed >= SharedCases.ratchet("iamNewAccess"))
    }

    @Test(.enabled(if: cases != nil, "the cases are not at hand")) func tellsEquivalentPolicies() throws {
        let pairs = try #require(Self.cases?["equivalence"]?.list)
        var agreed = 0
        for pair in pairs {
            let isEquivalent = Self.areEquivalent(try #require(pair["a"]), try #require(pair["b"]))
            #expect((isEquivalent == nil) == (pair["err"]?.bool == true), "\(pair["n"]?.string ?? "")")
            #expect(isEquivalent ?? false == pair["equivalent"]?.bool, "\(pair["n"]?.string ?? "")")
            if isEquivalent ?? false == pair["equivalent"]?.bool { agreed += 1 }
        }
        #expect(try agreed >= SharedCases.ratchet("iamEquivalences"))
    }

    /// `nil` where one of the two is no JSON.
    private static func areEquivalent(_ before: Node, _ after: Node) -> Bool? {
        func document(_ node: Node) -> PolicyDocument? {
            guard let text = node.string, !text.isEmpty else { return PolicyDocument(node) }
            return JSONText.read(text).map { PolicyDocument($0) }
        }
        guard let before = document(before), let after = document(after) else { return nil }
        return PolicyDelta(from: [before], to: [after]).isEquivalent
    }
}

/// What stands in `../shared`, beside the checkout.
enum SharedCases {
    static let root = String(#filePath.dropLast("/Tests/IAMPolicyTests/DeltaCaseTests.swift".count))

    static func tree(_ path: String) -> Node? { json("\(root)/../shared/\(path)") }

    /// A figure that may only grow.
    static func ratchet(_ name: String) throws -> Int {
        try #require(json("\(root)/Tests/ratchet.json")?[name]?.int)
    }

    private static func json(_ path: String) -> Node? {
        readFile(path).flatMap { JSONText.read(String(decoding: $0, as: UTF8.self)) }
    }
}
