import Diagnostics

/// What changes when one policy takes the place of another, as access: not which words differ but which requests are
/// answered otherwise.
package struct PolicyDelta: Sendable {
    /// Requests that are allowed after, and were not before.
    package var added: [AccessChange] = []
    /// Requests that were allowed before, and are not after.
    package var removed: [AccessChange] = []
    /// Requests that are denied explicitly after, and were not before: what other policies allow does not count then.
    package var deniedNow: [AccessChange] = []
    package var deniedBefore: [AccessChange] = []
    /// Whether everything could be decided. Otherwise some of the changes may be none; none is missing.
    package var isExact = true

    package var broadens: Bool { !added.isEmpty }
    package var narrows: Bool { !removed.isEmpty }
    /// Whether both answer all requests alike, whatever other policies say.
    package var isEquivalent: Bool {
        added.isEmpty && removed.isEmpty && deniedNow.isEmpty && deniedBefore.isEmpty
    }
}

/// Requests that a statement is the cause of: principals by actions by resources under conditions.
package struct AccessChange: Sendable, Hashable {
    /// Those that match a pattern of `included` and none of `excluded`.
    package struct Patterns: Sendable, Hashable {
        package var included: [String]
        package var excluded: [String] = []
    }

    /// `nil` in policies of identities.
    package var principals: Patterns?
    package var actions: Patterns
    package var resources: Patterns
    /// All have to hold.
    package var conditions: [String] = []
    /// The statement that allows or denies them.
    package var statement: Origin
}

extension PolicyDelta {
    /// Compares what some documents allow together with what others do.
    ///
    /// - Parameter kind: `nil` for what the documents look like.
    package init(from before: [PolicyDocument], to after: [PolicyDocument], kind: PolicyKind? = nil) {
        var comparison = Comparison(before, after, kind: kind ?? PolicyKind(of: before + after))
        added = comparison.newAccess(of: comparison.after, against: comparison.before)
        removed = comparison.newAccess(of: comparison.before, against: comparison.after)
        deniedNow = comparison.newDenials(of: comparison.after, against: comparison.before)
        deniedBefore = comparison.newDenials(of: comparison.before, against: comparison.after)
        isExact = comparison.space.isExact
    }
}

/// Two policies in one space.
struct Comparison {
    var space: RequestSpace
    let before: BoxedPolicy
    let after: BoxedPolicy
    private let naming: Naming

    init(_ before: [PolicyDocument], _ after: [PolicyDocument], kind: PolicyKind) {
        var drafting = Drafting(kind: kind, documents: before + after)
        func drafts(_ documents: [PolicyDocument], _ drafting: inout Drafting) -> [Draft] {
            var drafts: [Draft] = []
            for document in documents {
                for statement in document.statements { drafts.append(drafting.draft(statement, of: document)) }
            }
            return drafts
        }
        let (old, new) = (drafts(before, &drafting), drafts(after, &drafting))
        var facets: [Facet] = []
        for constraint in (old + new).flatMap({ $0.conditions.flatMap { $0 } })
        where !facets.contains(constraint.facet) {
            facets.append(constraint.facet)
        }
        space = RequestSpace(for: old + new, facets: facets, drafting)
        self.before = space.boxes(of: old, facets: facets, first: 0)
        self.after = space.boxes(of: new, facets: facets, first: old.count)
        naming = Naming((before + after).flatMap(\.statements), space, drafting, kind)
    }

    /// What `policy` allows and `other` does not.
    mutating func newAccess(of policy: BoxedPolicy, against other: BoxedPolicy) -> [AccessChange] {
        var found: [Region] = []
        let known = Dictionary(grouping: other.allowed, by: \.resources)
        for box in policy.allowed {
            if other.denied.isEmpty, known[box.resources]?.contains(where: { $0.covers(box) }) == true { continue }
            guard let region = space.region(box) else { continue }
            for allowed in space.subtracting(policy.denied, from: region) {
                found += space.subtracting(other.allowed, from: allowed)
                for granted in other.allowed {
                    guard let both = space.intersection(allowed, granted) else { continue }
                    found += other.denied.compactMap { space.intersection(both, $0) }
                }
            }
        }
        return naming.changes(found)
    }

    /// What `policy` denies and `other` does not.
    mutating func newDenials(of policy: BoxedPolicy, against other: BoxedPolicy) -> [AccessChange] {
        var found: [Region] = []
        for box in policy.denied {
            guard let region = space.region(box) else { continue }
            found += space.subtracting(other.denied, from: region)
        }
        return naming.changes(found)
    }
}
