/// The requests that a statement speaks of, when its lists are taken apart: a product of sets.
struct Box {
    var principals: AtomSet
    var actions: AtomSet
    var resources: ResourceRegion
    var constraints: [Constraint]
    /// The condition in words, one for each constraint.
    var words: [ConditionWords]
    /// Place of the statement among all.
    var statement: Int

    /// Whether every request of another box of the same resources is in this one, seen at a glance.
    func covers(_ other: Box) -> Bool {
        other.principals.isSubset(of: principals) && other.actions.isSubset(of: actions)
            && constraints.allSatisfy(other.constraints.contains)
    }
}

/// A condition for people: `StringEquals aws:SourceVpc vpc-1`, or that it does not hold.
struct ConditionWords: Hashable {
    var text: String
    var isNegated = false
}

/// Resources that match some patterns and do not match others.
struct ResourceRegion: Hashable {
    var positives: [Glob] = []
    var negatives: [Glob] = []

    func adding(_ glob: Glob, isNegated: Bool) -> ResourceRegion {
        var result = self
        if isNegated {
            if !negatives.contains(where: { $0.contains(glob) }) {
                result.negatives = negatives.filter { !glob.contains($0) } + [glob]
            }
        } else if !positives.contains(where: { glob.contains($0) }) {
            result.positives = positives.filter { !$0.contains(glob) } + [glob]
            result.negatives = negatives.filter { !$0.clashes(with: glob) }
        }
        return result
    }
}

/// A set of requests: what is left of a box when others have been taken away, or cut with it.
struct Region {
    var principals: AtomSet
    var actions: AtomSet
    var resources: ResourceRegion
    var facets: [Int: FacetRegion] = [:]
    var words: [ConditionWords] = []
    var statement: Int
}
