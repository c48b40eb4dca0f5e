/// Finds words for regions: the patterns that the authors wrote.
struct Naming {
    private let statements: [Statement]
    private let principals: [Name]
    private let actions: [Name]
    private let resources: [Glob: String]
    private let kind: PolicyKind

    private struct Name {
        var text: String
        var atoms: AtomSet
        var size: Int
    }

    init(_ statements: [Statement], _ space: RequestSpace, _ drafting: Drafting, _ kind: PolicyKind) {
        var drafting = drafting
        self.statements = statements
        self.kind = kind
        var texts: [Glob: String] = [.everything: "*"]
        for text in statements.flatMap({ $0.resources?.texts ?? [] }) {
            texts[drafting.alphabet.glob(text, .arn)] = text.text
        }
        resources = texts
        var actions = [("*", space.actions.everything)]
        for text in statements.flatMap({ $0.actions?.texts ?? [] }) {
            actions.append((text.text, space.actions.union([drafting.alphabet.glob(text, .lowerCase)])))
        }
        self.actions = Self.names(actions)
        var principals = [("*", space.principals.everything)]
        for principal in statements.flatMap({ $0.principals?.entries ?? [] }) {
            principals.append((principal.label, space.principals.union(drafting.globs(principal))))
        }
        self.principals = Self.names(principals)
    }

    /// The largest first, one of each.
    private static func names(_ pairs: [(String, AtomSet)]) -> [Name] {
        var seen: Set<AtomSet> = []
        var names: [Name] = []
        for (text, atoms) in pairs where seen.insert(atoms).inserted {
            names.append(Name(text: text, atoms: atoms, size: atoms.atoms.count))
        }
        return names.sorted { ($1.size, $0.text) < ($0.size, $1.text) }
    }

    /// Regions as changes; those that differ in their actions alone, or in their resources alone, are one.
    func changes(_ regions: [Region]) -> [AccessChange] {
        var merged: [Region] = []
        for region in regions {
            if let index = merged.firstIndex(where: { $0.differsOnlyInActions(from: region) }) {
                merged[index].actions = merged[index].actions.union(region.actions)
            } else {
                merged.append(region)
            }
        }
        var changes: [AccessChange] = []
        for region in merged {
            let change = self.change(region)
            let same = changes.firstIndex {
                $0.principals == change.principals && $0.actions == change.actions && $0.conditions == change.conditions
                    && $0.resources.excluded.isEmpty && change.resources.excluded.isEmpty
            }
            if let same {
                let known = changes[same].resources.included
                changes[same].resources.included += change.resources.included.filter { !known.contains($0) }
            } else {
                changes.append(change)
            }
        }
        return changes
    }

    private func change(_ region: Region) -> AccessChange {
        AccessChange(
            principals: kind == .identity ? nil : patterns(region.principals, among: principals),
            actions: patterns(region.actions, among: actions),
            resources: AccessChange.Patterns(
                included: [region.resources.positives.map(name).sorted().joined(separator: " and ")].map {
                    $0.isEmpty ? "*" : $0
                },
                excluded: region.resources.negatives.map(name).sorted()),
            conditions: region.words.map { $0.isNegated ? "not (\($0.text))" : $0.text },
            statement: statements[region.statement].origin)
    }

    private func name(_ glob: Glob) -> String { resources[glob] ?? "?" }

    /// Few patterns that make up some atoms.
    private func patterns(_ atoms: AtomSet, among names: [Name]) -> AccessChange.Patterns {
        let pieces = pieces(atoms, among: names)
        guard let whole = names.last(where: { atoms.isSubset(of: $0.atoms) }) else { return pieces }
        var gap = whole.atoms.subtracting(atoms)
        let excluded = cover(&gap, among: names)
        let rest = AccessChange.Patterns(included: [whole.text], excluded: excluded.sorted())
        return gap.isEmpty && rest.length < pieces.length ? rest : pieces
    }

    private func pieces(_ atoms: AtomSet, among names: [Name]) -> AccessChange.Patterns {
        var rest = atoms
        var patterns = AccessChange.Patterns(included: cover(&rest, among: names))
        for name in names.reversed() where name.atoms.meets(rest) {
            patterns.included.append(name.text)
            rest = rest.subtracting(name.atoms)
            var gap = name.atoms.subtracting(atoms)
            patterns.excluded += cover(&gap, among: names)
        }
        return AccessChange.Patterns(included: patterns.included.sorted(), excluded: patterns.excluded.sorted())
    }

    /// Takes names that lie in some atoms out of them, the largest first.
    private func cover(_ atoms: inout AtomSet, among names: [Name]) -> [String] {
        let all = atoms
        var found: [String] = []
        for name in names where name.atoms.isSubset(of: all) && name.atoms.meets(atoms) {
            found.append(name.text)
            atoms = atoms.subtracting(name.atoms)
        }
        return found
    }
}

extension AccessChange.Patterns {
    fileprivate var length: Int { included.count + excluded.count }
}

extension Region {
    fileprivate func differsOnlyInActions(from other: Region) -> Bool {
        statement == other.statement && principals == other.principals && resources == other.resources
            && facets == other.facets && words == other.words
    }
}
