/// All requests that two policies can tell apart, and the algebra of sets of them.
///
/// Principals and actions are cut into atoms beforehand; resources are kept as patterns, of which a region has few; of
/// conditions each facet is cut by itself. So a region is a product, and taking a box from it leaves products again:
/// the request fails the box in its principal, or else in its action, or else in its resource, or else in a condition.
struct RequestSpace {
    var principals: Partition
    var actions: Partition
    var facets: [FacetDomain]
    /// Whether all questions so far have been answered for certain. When one was not, a region may be said to hold
    /// requests though it holds none, never the other way round.
    private(set) var isExact: Bool
    private var answers: [ResourceRegion: Bool] = [:]

    /// How many regions are looked at in a row before the rest is taken to hold requests.
    static let limit = 5_000

    init(principals: Partition, actions: Partition, facets: [FacetDomain]) {
        self.principals = principals
        self.actions = actions
        self.facets = facets
        isExact = principals.isExact && actions.isExact && facets.allSatisfy(\.partition.isExact)
    }

    /// The requests of a box; `nil` when there are none.
    mutating func region(_ box: Box) -> Region? {
        var region: Region? = Region(
            principals: box.principals, actions: box.actions, resources: box.resources, statement: box.statement)
        for (constraint, words) in zip(box.constraints, box.words) {
            region = region.flatMap { adding(constraint, words, to: $0) }
        }
        return region.flatMap { isEmpty($0) ? nil : $0 }
    }

    /// The requests of a region that are in a box too.
    mutating func intersection(_ region: Region, _ box: Box) -> Region? {
        var cut = region
        cut.principals = region.principals.intersection(box.principals)
        cut.actions = region.actions.intersection(box.actions)
        guard !cut.principals.isEmpty, !cut.actions.isEmpty else { return nil }
        for glob in box.resources.positives { cut.resources = cut.resources.adding(glob, isNegated: false) }
        for glob in box.resources.negatives { cut.resources = cut.resources.adding(glob, isNegated: true) }
        for (constraint, words) in zip(box.constraints, box.words) {
            guard let next = adding(constraint, words, to: cut) else { return nil }
            cut = next
        }
        return isEmpty(cut) ? nil : cut
    }

    /// The requests of a region that are in none of some boxes, as regions that do not overlap.
    mutating func subtracting(_ boxes: [Box], from region: Region) -> [Region] {
        var regions = [region]
        for box in boxes {
            var rest: [Region] = []
            for region in regions { subtract(box, from: region, into: &rest) }
            regions = rest
            if regions.count > Self.limit {
                isExact = false
                return regions
            }
        }
        return regions
    }

    private mutating func subtract(_ box: Box, from region: Region, into rest: inout [Region]) {
        guard intersection(region, box) != nil else { return rest.append(region) }
        var inside = region
        func keep(_ piece: Region, _ space: inout RequestSpace) { if !space.isEmpty(piece) { rest.append(piece) } }

        var piece = inside
        piece.principals = inside.principals.subtracting(box.principals)
        keep(piece, &self)
        inside.principals = inside.principals.intersection(box.principals)

        piece = inside
        piece.actions = inside.actions.subtracting(box.actions)
        keep(piece, &self)
        inside.actions = inside.actions.intersection(box.actions)

        let globs = box.resources.positives.map { ($0, false) } + box.resources.negatives.map { ($0, true) }
        for (glob, isNegated) in globs {
            piece = inside
            piece.resources = inside.resources.adding(glob, isNegated: !isNegated)
            keep(piece, &self)
            inside.resources = inside.resources.adding(glob, isNegated: isNegated)
        }
        for (constraint, words) in zip(box.constraints, box.words) {
            let domain = facets[constraint.facet]
            let opposite = ConditionWords(text: words.text, isNegated: !words.isNegated)
            if let piece = adding(constraint.negated(domain), opposite, to: inside) { keep(piece, &self) }
            guard let next = adding(constraint, words, to: inside) else { return }
            inside = next
        }
    }

    /// The requests of a region that meet a constraint as well; the words only count where they cut something off.
    private func adding(_ constraint: Constraint, _ words: ConditionWords, to region: Region) -> Region? {
        let domain = facets[constraint.facet]
        let before = region.facets[constraint.facet] ?? FacetRegion(allowed: domain.everything)
        guard let after = before.adding(constraint, domain) else { return nil }
        var result = region
        result.facets[constraint.facet] = after
        if after != before, !region.words.contains(words) { result.words.append(words) }
        return result
    }

    private mutating func isEmpty(_ region: Region) -> Bool {
        region.principals.isEmpty || region.actions.isEmpty || !exists(region.resources)
    }

    private mutating func exists(_ resources: ResourceRegion) -> Bool {
        if resources.negatives.isEmpty, resources.positives.count <= 1 { return true }
        if let known = answers[resources] { return known }
        let found = GlobSearch.finds(resources.positives, without: resources.negatives)
        if found == nil { isExact = false }
        answers[resources] = found ?? true
        return found ?? true
    }
}
