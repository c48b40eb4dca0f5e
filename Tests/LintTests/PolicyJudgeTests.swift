import Compiler
import Foundation
import Lint
import Testing
import Tree

/// Verdicts of others on policies, from beside the checkout; skipped where they are not at hand. How many gwc agrees
/// with may only grow.
@Suite struct PolicyJudgeTests {
    static let cases = JudgeCases.read()

    @Test(.enabled(if: cases != nil, "the cases are not at hand")) func agreesWithOtherJudges() throws {
        let cases = try #require(Self.cases?.verdicts)
        let reasons = JudgeCases.reasons()
        let failures = cases.filter { $0.disagreement != nil }
        let unexplained = failures.filter { reasons[$0.name]?.isEmpty ?? true }
        #expect(unexplained.map { "\($0.name): \($0.disagreement ?? "")" } == [], "neither matched nor listed")
        #expect(Set(reasons.keys).subtracting(failures.map(\.name)) == [], "listed, and matched all the same")
        #expect(reasons.count * 20 <= cases.count, "at most one in twenty is judged otherwise")
        #expect(try cases.count - failures.count >= JudgeCases.ratchet("iamJudges"))
    }

    @Test(.enabled(if: cases != nil, "the cases are not at hand")) func findsEveryWayToEscalate() throws {
        let ways = try #require(Self.cases?.escalations)
        let missed = ways.filter { way in
            let statement: Node = [
                "Effect": "Allow", "Action": Node(.list(way.actions.map { Node($0) }), .none), "Resource": "*",
            ]
            return !JudgeCases.lint(policy: ["Version": "2012-10-17", "Statement": [statement]])
                .contains { $0.finding.code == "IAM016" }
        }
        #expect(missed.map(\.id) == [])
        #expect(try ways.count - missed.count >= JudgeCases.ratchet("iamEscalations"))
    }
}

/// One case: what another tool says of a template, as the codes of gwc's rules.
struct JudgeVerdict {
    var name: String
    var template: Node
    /// One of each of these sets of codes must be found; with `places`, at just these resources.
    var wanted: [Set<String>] = []
    /// None of these may be found.
    var unwanted: Set<String> = []
    /// Logical ids at which alone a code of `wanted` may be found.
    var places: Set<String>?

    /// `nil` where gwc says the same.
    var disagreement: String? {
        let found = JudgeCases.lint(template)
        let codes = Set(found.map(\.finding.code))
        if let missing = wanted.first(where: { $0.isDisjoint(with: codes) }) {
            return "nothing of \(missing.sorted()) among \(codes.sorted())"
        }
        let more = unwanted.intersection(codes)
        if !more.isEmpty { return "\(more.sorted()) is too much" }
        guard let places else { return nil }
        let about = wanted.reduce(into: Set<String>()) { $0.formUnion($1) }
        let flagged = Set(
            found.filter { about.contains($0.finding.code) }.compactMap {
                $0.pointer.split(separator: "/").dropFirst().first.map(String.init)
            })
        return flagged == places ? nil : "found at \(flagged.sorted()), not at \(places.sorted())"
    }
}
