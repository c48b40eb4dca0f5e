/// One thing that conditions look at: the texts of a key, its numbers, its addresses, or an assertion of which nothing
/// is known but that it holds or not.
struct Facet: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case text, number, address, assertion }

    /// The key in lower case, or the assertion.
    var name: String
    var kind: Kind
}

/// What the two policies say of a facet, cut into atoms.
struct FacetDomain {
    /// Whether a request can carry several values.
    var isMultivalued = false
    /// Whether it is in every request, as assertions are.
    var isAlwaysThere = false
    var partition = Partition(of: [Glob]())
    var cuts: [Cut] = []

    /// How many atoms there are.
    var count: Int { cuts.isEmpty ? partition.count : cuts.count - 1 }
    var everything: AtomSet { AtomSet(count: count, full: true) }
    var nothing: AtomSet { AtomSet(count: count) }

    func atoms(of ranges: [Range<Cut>]) -> AtomSet {
        var atoms = nothing
        for index in 0..<count
        where ranges.contains(where: { $0.lowerBound <= cuts[index] && cuts[index] < $0.upperBound }) {
            atoms.insert(index)
        }
        return atoms
    }
}

/// What is asked of the values of a facet in a request.
struct Constraint: Hashable {
    /// `within` holds when all values are among the atoms, and so when there is none; `touching` when one of them is.
    enum Mode: Hashable { case within, touching }

    var facet: Int
    var mode: Mode
    var atoms: AtomSet

    /// What holds exactly when this does not.
    func negated(_ domain: FacetDomain) -> Constraint {
        Constraint(
            facet: facet, mode: mode == .within ? .touching : .within, atoms: domain.everything.subtracting(atoms))
    }
}

/// The values of a facet that the requests of a region carry: all among `allowed`, and one in each of `wanted`.
struct FacetRegion: Hashable {
    var allowed: AtomSet
    var wanted: [AtomSet] = []

    /// `nil` when no request is left.
    func adding(_ constraint: Constraint, _ domain: FacetDomain) -> FacetRegion? {
        var result = self
        switch constraint.mode {
        case .within: result.allowed = allowed.intersection(constraint.atoms)
        case .touching: result.want(constraint.atoms)
        }
        if !domain.isMultivalued, !result.wanted.isEmpty {
            result.allowed = result.wanted.reduce(result.allowed) { $0.intersection($1) }
            result.wanted = [result.allowed]
        }
        if result.wanted.isEmpty, domain.isAlwaysThere, result.allowed.isEmpty { return nil }
        return result.wanted.allSatisfy { $0.meets(result.allowed) } ? result : nil
    }

    private mutating func want(_ atoms: AtomSet) {
        if wanted.contains(where: { $0.isSubset(of: atoms) }) { return }
        wanted = wanted.filter { !atoms.isSubset(of: $0) } + [atoms]
    }
}
