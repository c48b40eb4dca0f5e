/// A policy as boxes: what it allows and what it denies.
struct BoxedPolicy {
    var allowed: [Box] = []
    var denied: [Box] = []
}

extension RequestSpace {
    /// Cuts the requests into what some drafts can tell apart.
    init(for drafts: [Draft], facets: [Facet], _ drafting: Drafting) {
        let constraints = drafts.flatMap { $0.conditions.flatMap { $0 } }
        self.init(
            principals: Partition(of: drafts.flatMap(\.principals.globs) + [.everything]),
            actions: Partition(of: drafts.flatMap(\.actions.globs) + [.everything]),
            facets: facets.map { facet in
                FacetDomain(facet, constraints.filter { $0.facet == facet }.map(\.values), drafting)
            })
    }

    /// The boxes of drafts, in their order; `first` is the place of the first statement.
    func boxes(of drafts: [Draft], facets: [Facet], first: Int) -> BoxedPolicy {
        var policy = BoxedPolicy()
        for (index, draft) in drafts.enumerated() {
            let boxes = self.boxes(of: draft, facets, statement: first + index)
            if draft.isDeny { policy.denied += boxes } else { policy.allowed += boxes }
        }
        return policy
    }

    private func boxes(of draft: Draft, _ facets: [Facet], statement: Int) -> [Box] {
        var boxes = resources(of: draft.resources).map {
            Box(
                principals: atoms(draft.principals, principals), actions: atoms(draft.actions, actions), resources: $0,
                constraints: [], words: [], statement: statement)
        }
        for ways in draft.conditions {
            boxes = boxes.flatMap { box in
                ways.map { way in
                    var box = box
                    box.constraints.append(constraint(way, facets))
                    box.words.append(way.words)
                    return box
                }
            }
        }
        return boxes
    }

    private func atoms(_ globs: Draft.Globs, _ partition: Partition) -> AtomSet {
        let atoms = partition.union(globs.globs)
        return globs.isNegated ? partition.everything.subtracting(atoms) : atoms
    }

    private func resources(of globs: Draft.Globs) -> [ResourceRegion] {
        if globs.isNegated { return [globs.globs.reduce(ResourceRegion()) { $0.adding($1, isNegated: true) }] }
        if globs.globs.contains(.everything) { return [ResourceRegion()] }
        var kept: [Glob] = []
        for glob in globs.globs where !kept.contains(where: { $0.contains(glob) }) {
            kept = kept.filter { !glob.contains($0) } + [glob]
        }
        return kept.map { ResourceRegion(positives: [$0]) }
    }

    private func constraint(_ draft: Draft.Constraint, _ facets: [Facet]) -> Constraint {
        let index = facets.firstIndex(of: draft.facet)!
        let domain = self.facets[index]
        let atoms =
            switch draft.values {
            case .globs(let globs): domain.partition.union(globs)
            case .ranges(let ranges): domain.atoms(of: ranges)
            case .everything: domain.everything
            }
        return Constraint(
            facet: index, mode: draft.mode,
            atoms: draft.isNegated ? domain.everything.subtracting(atoms) : atoms)
    }
}

extension FacetDomain {
    fileprivate init(_ facet: Facet, _ values: [Draft.Constraint.Values], _ drafting: Drafting) {
        switch facet.kind {
        case .assertion:
            isAlwaysThere = true
            partition = Partition(of: Self.truths, isClosed: true)
        case .text:
            isMultivalued = drafting.multivalued.contains(facet.name)
            var globs = values.flatMap { value -> [Glob] in
                guard case .globs(let globs) = value else { return [] }
                return globs
            }
            let isClosed = drafting.truths.contains(facet.name)
            if isClosed { globs = globs.filter { !$0.isPoint } + Self.truths }
            partition = Partition(of: globs + [.everything], isClosed: isClosed)
        case .number, .address:
            isMultivalued = drafting.multivalued.contains(facet.name)
            let bounds = values.flatMap { value -> [Cut] in
                guard case .ranges(let ranges) = value else { return [] }
                return ranges.flatMap { [$0.lowerBound, $0.upperBound] }
            }
            let ends = facet.kind == .number ? [Cut.lowest, .highest] : [Cut(family: 4), Cut(family: 6)]
            cuts = Set(bounds + ends).sorted()
        }
    }

    private static let truths = ["true", "false"].map { Glob($0.unicodeScalars.map(\.value)) }
}
