import Tree

extension ConditionTest {
    /// The kind of facet that the operator looks at; `nil` where the test is an assertion of which nothing is known.
    var facetKind: Facet.Kind? {
        guard let condition, let values else { return nil }
        switch condition.kind {
        case .string, .arn, .binary: return .text
        case .null, .bool:
            return values.allSatisfy { ["true", "false"].contains($0.literal?.lowercased()) } ? .text : nil
        case .numeric, .date, .ipAddress:
            guard values.allSatisfy({ $0.literal.flatMap(condition.range) != nil }) else { return nil }
            return condition.kind == .ipAddress ? .address : .number
        }
    }
}

extension Drafting {
    func assertion(_ name: String, _ holds: Bool) -> Draft.Constraint {
        Draft.Constraint(
            facet: Facet(name: name, kind: .assertion), mode: .touching, isNegated: false,
            values: .globs([Glob(Array((holds ? "true" : "false").unicodeScalars.map(\.value)))]),
            words: ConditionWords(text: name, isNegated: !holds))
    }

    /// The conditions that one test amounts to, each with the ways in which it can hold.
    mutating func alternatives(_ test: ConditionTest) -> [[Draft.Constraint]] {
        guard let condition = test.condition, let kind = test.facetKind else {
            return [[assertion(test.assertionText, !(test.condition?.isNegated ?? false))]]
        }
        if condition.kind == .null { return nullConditions(test) }
        let facet = Facet(name: test.key.lowercased(), kind: kind)
        let words = ConditionWords(text: test.text)
        let holds = Draft.Constraint(
            facet: facet, mode: .touching, isNegated: condition.isNegated, values: values(test, condition, kind),
            words: words)
        var within = holds
        within.mode = .within
        let absent = Draft.Constraint(facet: facet, mode: .within, isNegated: true, values: .everything, words: words)
        switch condition.quantifier {
        case .allValues: return [[within]]
        case .anyValue: return [condition.ifExists ? [absent, holds] : [holds]]
        case nil:
            if condition.isNegated { return [[within]] }
            guard condition.ifExists else { return [[holds]] }
            return [multivalued.contains(facet.name) ? [absent, holds] : [within]]
        }
    }

    /// `Null` speaks of the key itself, whatever else looks at it: of all its facets at once.
    private func nullConditions(_ test: ConditionTest) -> [[Draft.Constraint]] {
        let key = test.key.lowercased()
        let states = Set((test.values ?? []).compactMap { $0.literal?.lowercased() })
        return (facets[key] ?? [.text]).map { kind in
            states.sorted().map { state in
                Draft.Constraint(
                    facet: Facet(name: key, kind: kind), mode: state == "true" ? .within : .touching,
                    isNegated: state == "true", values: .everything, words: ConditionWords(text: test.text))
            }
        }
    }

    private mutating func values(
        _ test: ConditionTest, _ condition: ConditionOperator, _ kind: Facet.Kind
    ) -> Draft.Constraint.Values {
        let values = test.values ?? []
        if kind != .text { return .ranges(values.compactMap { $0.literal.flatMap(condition.range) }) }
        let reading: Alphabet.Reading =
            condition.kind == .bool
            ? .lowerCase : condition.kind == .arn ? .arn : condition.ignoresCase ? .ignoringCase : .plain
        return .globs(values.map { alphabet.glob($0, reading) })
    }
}

extension ConditionTest {
    /// The test as one statement that holds or not; two opposite operators are about the same statement.
    fileprivate var assertionText: String {
        guard let condition, condition.isNegated else { return text }
        var plain = self
        plain.operatorName = operatorName.replacing("Not", with: "")
        return plain.text
    }
}
