/// All texts, cut into the atoms that a number of patterns can tell apart: whatever the patterns make of one text of an
/// atom, they make of all.
struct Partition {
    /// The atoms that a pattern matches.
    private(set) var members: [Glob: AtomSet] = [:]
    private(set) var count = 0
    /// Whether there were too many atoms to tell all of them apart, or a search took too long.
    private(set) var isExact = true

    /// How many atoms there may be beside the literals.
    static let limit = 1024

    /// - Parameter isClosed: whether there are no texts but the literal ones among the patterns.
    init(of globs: some Sequence<Glob>, isClosed: Bool = false) {
        var known: Set<Glob> = []
        var distinct: [Glob] = []
        for glob in globs where known.insert(glob).inserted { distinct.append(glob) }
        let points = distinct.filter(\.isPoint)
        let patterns = distinct.filter { !$0.isPoint }.sorted { $0.codes.count < $1.codes.count }
        let regions = isClosed ? [] : regions(of: patterns)
        count = points.count + regions.count
        for (index, point) in points.enumerated() {
            members[point] = AtomSet(count: count)
            members[point]?.insert(index)
        }
        for pattern in patterns {
            var atoms = AtomSet(count: count)
            for (index, point) in points.enumerated() where pattern.contains(point) { atoms.insert(index) }
            for (index, region) in regions.enumerated() where region.matched.contains(pattern) {
                atoms.insert(points.count + index)
            }
            members[pattern] = atoms
        }
    }

    var everything: AtomSet { AtomSet(count: count, full: true) }
    var nothing: AtomSet { AtomSet(count: count) }

    func union(_ globs: [Glob]) -> AtomSet {
        globs.reduce(nothing) { $0.union(members[$1] ?? nothing) }
    }

    /// The texts that some patterns match and others do not; `matched` are all that match.
    private struct Region {
        var matched: Set<Glob> = []
        /// Those of `matched` that do not follow from another one.
        var positives: [Glob] = []
        var negatives: [Glob] = []
    }

    private mutating func regions(of patterns: [Glob]) -> [Region] {
        var regions = [Region()]
        for pattern in patterns {
            guard regions.count <= Self.limit else {
                isExact = false
                break
            }
            regions = regions.flatMap { split($0, by: pattern) }
        }
        return regions
    }

    private mutating func split(_ region: Region, by pattern: Glob) -> [Region] {
        if region.positives.contains(where: { pattern.contains($0) }) {
            var inside = region
            inside.matched.insert(pattern)
            return [inside]
        }
        if region.positives.contains(where: { pattern.clashes(with: $0) }) { return [region] }
        var inside = region
        inside.matched.insert(pattern)
        inside.positives = region.positives.filter { !$0.contains(pattern) } + [pattern]
        inside.negatives = region.negatives.filter { !$0.clashes(with: pattern) }
        var outside = region
        outside.negatives = region.negatives.filter { !pattern.contains($0) } + [pattern]
        return [inside, outside].filter { exists($0) }
    }

    private mutating func exists(_ region: Region) -> Bool {
        if let found = GlobSearch.finds(region.positives, without: region.negatives) { return found }
        isExact = false
        return true
    }
}

extension Glob {
    /// Whether a letter stands for both of its cases.
    var isFolded: Bool { codes.contains { $0 & Glob.bothCases != 0 && $0 < Glob.symbol } }
    /// Whether it matches one text alone.
    var isPoint: Bool { isLiteral && !isFolded }
}
