import CloudFormation

/// The placing of resources in stacks under way.
///
/// Time is a row of slots. Each nested stack has an odd one by its kind and number; the root's resources, which are made
/// one by one, may be in any even one. A resource may need only what is in its own slot or an earlier one: that is the
/// whole rule, and it is why stacks can never wait for each other.
struct Placement {
    let items: [Item]
    let positions: [String: Int]
    /// What every resource needs of the parameters: these come into every stack that uses a condition.
    let conditionNames: [String: Set<String>]
    /// By position; `nil` in `stack` is the root, and `isPlaced` tells it from what has no place yet.
    private(set) var stack: [StackName?]
    private(set) var isPlaced: [Bool]
    private var slot: [Int]
    private var latest: [Int]
    private(set) var rooms: [StackName: Room] = [:]
    private(set) var root = Room()
    private var cluster: [Int] = []
    private var clusterLoads: [Int: Load] = [:]
    private var clusterStacks: [Int: StackName] = [:]
    private(set) var conflicts: [Conflict] = []

    /// A resource that would have to be made before what it needs.
    struct Conflict {
        var user: Int
        var needed: Int
    }

    init(_ items: [Item], conditionNames: [String: Set<String>], outside: Load) {
        self.items = items
        self.conditionNames = conditionNames
        positions = Dictionary(uniqueKeysWithValues: items.indices.map { (items[$0].id, $0) })
        stack = items.map { _ in nil }
        isPlaced = items.map { _ in false }
        slot = items.map { _ in 0 }
        latest = items.map { _ in Int.max - 1 }
        root.add(outside)
    }

    /// Puts everything where an earlier build had it, and the rest where it fits.
    mutating func place(like earlier: Assignment.Deployment?) {
        let order = order(items)
        keep(earlier)
        findLatest(order)
        cluster = clusters(items) { !isPlaced[$0] }
        for index in items.indices where cluster[index] >= 0 {
            var load = load(of: index)
            load.imports = load.imports.filter { positions[$0.name].map { cluster[$0] } != cluster[index] }
            clusterLoads[cluster[index], default: Load()].formUnion(load)
        }
        for index in order { place(index) }
    }

    // MARK: - What is known

    private mutating func keep(_ earlier: Assignment.Deployment?) {
        for (name, ids) in earlier?.resources ?? [:] {
            let target = StackName(name)
            guard target != nil || name == Assignment.root else { continue }
            for id in ids {
                guard let index = positions[id] else { continue }
                stack[index] = target
                isPlaced[index] = true
            }
        }
        for index in items.indices where isPlaced[index] { take(index, in: stack[index]) }
    }

    /// From the last to the first: the last slot that each may have without being behind what needs it.
    private mutating func findLatest(_ order: [Int]) {
        for index in order.reversed() {
            var last = Int.max - 1
            for user in items[index].users {
                last = min(last, isPlaced[user] ? stack[user].map(\.slot) ?? latest[user] & ~1 : latest[user])
            }
            latest[index] = last
        }
    }

    private func load(of index: Int) -> Load {
        let item = items[index]
        var imports = Set(item.needs.references.filter { positions[$0.name] != index && !$0.isEverywhere })
        for condition in item.needs.conditions {
            for name in conditionNames[condition] ?? [] { imports.insert(Reference(name)) }
        }
        return Load(resources: 1, bytes: item.size, exports: item.exports, imports: imports)
    }

    // MARK: - One resource

    private mutating func place(_ index: Int) {
        var earliest = 0
        for needed in items[index].dependencies where slot[needed] > earliest { earliest = slot[needed] }
        if isPlaced[index] {
            guard let name = stack[index] else {
                slot[index] = earliest.even
                return
            }
            slot[index] = name.slot
            if earliest > name.slot { addConflicts(index, behind: name.slot) }
            return
        }
        let window = earliest...max(earliest, latest[index])
        let target = choose(index, window)
        stack[index] = target
        isPlaced[index] = true
        slot[index] = target?.slot ?? earliest.even
        take(index, in: target)
        if slot[index] > window.upperBound { addConflicts(index) }
    }

    private mutating func take(_ index: Int, in target: StackName?) {
        var load = load(of: index)
        load.imports = load.imports.filter { reference in
            guard let other = positions[reference.name], isPlaced[other] else { return true }
            return stack[other] != target
        }
        guard let target else {
            root.resources += 1
            root.bytes += load.bytes
            return
        }
        rooms[target, default: Room()].add(load)
        guard index < cluster.count, clusterStacks[cluster[index]] == target else { return }
        rooms[target]?.reservedResources -= 1
        rooms[target]?.reservedBytes -= load.bytes
    }

    private mutating func addConflicts(_ index: Int, behind last: Int) {
        for needed in items[index].dependencies where slot[needed] > last {
            conflicts.append(Conflict(user: index, needed: needed))
        }
    }

    private mutating func addConflicts(_ index: Int) {
        for user in items[index].users where isPlaced[user] { conflicts.append(Conflict(user: user, needed: index)) }
    }
}

extension Placement {
    /// The stack for a resource whose slot has to be within a window; `nil` is the root.
    private mutating func choose(_ index: Int, _ window: ClosedRange<Int>) -> StackName? {
        let load = load(of: index)
        let home = items[index].home
        if let begun = clusterStacks[cluster[index]], window.contains(begun.slot),
            rooms[begun]?.holds(load, upTo: .most, usingReserve: true) == true
        {
            return begun
        }
        let whole = clusterLoads[cluster[index]] ?? load
        if let near = nearest(to: index, window), rooms[near]?.holds(load, upTo: .most) == true { return near }
        if home.prefersRoot, rootIsOpen(window, load, upTo: .usual) { return nil }
        let open = rooms.keys.filter { $0.home == home && window.contains($0.slot) }.sorted(by: >)
        if whole.resources <= Room.Mark.usual.resources / 2, whole.bytes <= Room.Mark.usual.bytes / 2 {
            if let fitting = open.first(where: { rooms[$0]?.holds(whole, upTo: .usual) == true }) {
                return reserve(whole, for: index, in: fitting)
            }
            if let fresh = fresh(home, window) { return reserve(whole, for: index, in: fresh) }
        }
        if let fitting = open.first, rooms[fitting]?.holds(load, upTo: .usual) == true { return fitting }
        if let fresh = fresh(home, window) { return fresh }
        return lastResort(home, window, load)
    }

    private mutating func reserve(_ whole: Load, for index: Int, in target: StackName) -> StackName {
        clusterStacks[cluster[index]] = target
        rooms[target, default: Room()].reservedResources += whole.resources
        rooms[target, default: Room()].reservedBytes += whole.bytes
        return target
    }

    /// The nested stack of its kind with most of what it needs and of what needs it.
    private func nearest(to index: Int, _ window: ClosedRange<Int>) -> StackName? {
        var counts: [StackName: Int] = [:]
        for other in items[index].dependencies + items[index].users where isPlaced[other] {
            guard let name = stack[other], name.home == items[index].home, window.contains(name.slot) else { continue }
            counts[name, default: 0] += 1
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private func rootIsOpen(_ window: ClosedRange<Int>, _ load: Load, upTo mark: Room.Mark) -> Bool {
        window.lowerBound.even <= window.upperBound && root.bytes + load.bytes <= mark.bytes
            && root.resources + rooms.count + load.resources <= mark.resources
    }

    /// A new stack of a kind, when it would be neither before what it needs nor behind what needs it.
    private func fresh(_ home: Home, _ window: ClosedRange<Int>) -> StackName? {
        let last = rooms.keys.filter { $0.home == home }.map(\.number).max() ?? 0
        let name = StackName(home, last + 1)
        return window.contains(name.slot) ? name : nil
    }

    /// What has to be made unusually early or late goes into the root or into a stack of another kind.
    private func lastResort(_ home: Home, _ window: ClosedRange<Int>, _ load: Load) -> StackName? {
        if rootIsOpen(window, load, upTo: .most) { return nil }
        let tight = rooms.keys.filter { window.contains($0.slot) }.sorted()
        if let found = tight.first(where: { rooms[$0]?.holds(load, upTo: .most) == true }) { return found }
        let later = Home.allCases.filter { $0 != home }.compactMap { fresh($0, window) }
        return later.first
    }
}

extension Load {
    mutating func formUnion(_ other: Load) {
        resources += other.resources
        bytes += other.bytes
        exports += other.exports
        imports.formUnion(other.imports)
    }
}

extension StackName {
    /// The place of the stack in the row of slots.
    var slot: Int { 2 * (home.rawValue * 100_000 + number) + 1 }
}

extension Int {
    /// The first even number from here on.
    fileprivate var even: Int { (self + 1) & ~1 }
}

extension Reference {
    /// Pseudo parameters that say the same in a nested stack as in its root.
    var isEverywhere: Bool {
        attribute == nil && name.hasPrefix("AWS::") && !Reference.ofTheStack.contains(name)
    }

    /// Pseudo parameters that a nested stack has values of its own for.
    static let ofTheStack: Set<String> = ["AWS::StackName", "AWS::StackId"]
}
