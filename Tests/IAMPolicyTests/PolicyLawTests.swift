import IAMPolicy
import Testing
import Tree

/// The algebra against a plain evaluation of every request of a small world, over random policies.
@Suite struct PolicyLawTests {
    static let seeds = (1...30).map { UInt64($0) }

    @Test(arguments: seeds) func saysWhatEveryRequestSays(_ seed: UInt64) {
        var random = SeededGenerator(state: seed)
        for _ in 0..<3 {
            let (before, after) = (policy(&random), policy(&random))
            let delta = PolicyDelta(from: [PolicyDocument(before)], to: [PolicyDocument(after)], kind: .identity)
            let (old, new) = (PlainEvaluator(before), PlainEvaluator(after))
            let added = Self.requests.contains { new.allows($0) && !old.allows($0) }
            let removed = Self.requests.contains { old.allows($0) && !new.allows($0) }
            let denied = Self.requests.contains { old.denies($0) != new.denies($0) }
            let pair = "\(JSONWriter.compact(before)) → \(JSONWriter.compact(after))"
            #expect(delta.isExact)
            #expect(delta.broadens == added, "\(pair): \(delta.added.map(\.summary))")
            #expect(delta.narrows == removed, "\(pair): \(delta.removed.map(\.summary))")
            #expect((delta.deniedNow + delta.deniedBefore).isEmpty != denied, "\(pair)")
        }
    }

    @Test(arguments: seeds) func findsNothingBetweenTheSame(_ seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let before = policy(&random)
        var after = before
        var statements = before["Statement"]?.list ?? []
        statements.shuffle(using: &random)
        after["Statement"] = Node(
            statements.map { statement in
                var entries = statement.map?.entries ?? []
                entries.shuffle(using: &random)
                return Node(Mapping(entries))
            })
        #expect(PolicyDelta(from: [PolicyDocument(before)], to: [PolicyDocument(after)]).isEquivalent)
    }

    @Test(arguments: seeds) func turnsAround(_ seed: UInt64) {
        var random = SeededGenerator(state: seed)
        let (before, after) = (PolicyDocument(policy(&random)), PolicyDocument(policy(&random)))
        let there = PolicyDelta(from: [before], to: [after], kind: .identity)
        let back = PolicyDelta(from: [after], to: [before], kind: .identity)
        #expect(there.broadens == back.narrows && there.narrows == back.broadens)
    }

    // The small world: every combination of short texts that the patterns below can tell apart.
    static let actions = ["a:x", "a:y", "a:xx", "b:x", "b:z", "c:x"]
    static let resources: [String] = {
        var texts = [""]
        for _ in 0..<3 { texts += texts.flatMap { text in ["r", "s", "z"].map { text + $0 } } }
        return Array(Set(texts)).sorted()
    }()
    static let requests: [PlainEvaluator.Request] = {
        let single: [[String]] = [[], ["p"], ["q"], ["?"]]
        let numbers: [[String]] = [[], ["1"], ["5"], ["9"]]
        let several: [[String]] = [[], ["p"], ["z"], ["p", "z"], ["p", "q"], ["q"], ["w"]]
        var requests: [PlainEvaluator.Request] = []
        for action in actions {
            for resource in resources {
                for (k, m) in several.enumerated() {
                    let context = ["k": single[k % 4], "m": m, "n": numbers[(k + resource.utf8.count) % 4]]
                    requests.append(.init(action: action, resource: resource, context: context))
                }
                for k in single {
                    for n in numbers {
                        requests.append(.init(action: action, resource: resource, context: ["k": k, "n": n]))
                    }
                }
            }
        }
        return requests
    }()

    private func policy(_ random: inout SeededGenerator) -> Node {
        let count = Int.random(in: 1...3, using: &random)
        return ["Version": "2012-10-17", "Statement": Node((0..<count).map { _ in statement(&random) })]
    }

    private func statement(_ random: inout SeededGenerator) -> Node {
        func some(_ texts: [String], _ random: inout SeededGenerator) -> Node {
            Node(texts.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)).map { Node($0) })
        }
        var statement: Node = ["Effect": Bool.random(using: &random) || Bool.random(using: &random) ? "Allow" : "Deny"]
        let not = Int.random(in: 0..<5, using: &random)
        statement[not == 0 ? "NotAction" : "Action"] = some(["a:*", "*", "a:x", "*:x", "a:?", "b:x"], &random)
        let patterns = ["*", "r", "r*", "*r", "r?", "?", "rs", "*s", "r*s"]
        statement[not == 1 ? "NotResource" : "Resource"] = some(patterns, &random)
        guard Bool.random(using: &random) else { return statement }
        let single = ["StringEquals", "StringEqualsIfExists", "StringNotEquals", "StringLike", "StringNotLike"]
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            statement["Condition"] = Node(
                Mapping([.init(single.randomElement(using: &random)!, ["k": some(["p", "q", "?"], &random)])]))
        case 1:
            let name = ["NumericLessThan", "NumericLessThanIfExists"].randomElement(using: &random)!
            statement["Condition"] = Node(Mapping([.init(name, ["n": some(["3", "5", "6"], &random)])]))
        case 2: statement["Condition"] = ["Null": ["k": some(["true", "false"], &random)]]
        default:
            let names =
                ["ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAllValues:StringNotEquals"]
                + ["ForAnyValue:StringNotEquals", "ForAnyValue:StringLikeIfExists"]
            statement["Condition"] = Node(
                Mapping([.init(names.randomElement(using: &random)!, ["m": some(["p", "q", "w"], &random)])]))
        }
        return statement
    }
}
