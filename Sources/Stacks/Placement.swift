import CloudFormation

/// The placing of resources in stacks under way.
///
/// Time is a row of slots. Each nested stack has an odd one by its kind and number; the root's resources, which are made
/// one by one, may be in any even one. A resource may need only what is in its own slot or an earlier one: that is the
/// whole rule, and it is why stacks can never wait for each other.
struct Placement {
    let items: [Item]
    let table: ReferenceTable
    /// By position: what each takes of a stack that nothing of it is in yet.
    private let loads: [Load]
    /// By position; `nil` in `stack` is the root, and `isPlaced` tells it from what has no place yet.
    private(set) var stack: [StackName?]
    private(set) var isPlaced: [Bool]
    private var slot: [Int]
    private var latest: [Int]
    private(set) var rooms: [StackName: Room] = [:]
    /// Numbers of the nested stacks of each kind, from the last to the first.
    private var numbers: [[Int]] = Home.allCases.map { _ in [] }
    private(set) var root = Room()
    private var cluster: [Int] = []
    private var clusterLoads: [Int: Load] = [:]
    private var clusterStacks: [Int: StackName] = [:]
    private(set) var conflicts: [Conflict] = []
    /// Whether an earlier build had everything that there is, and nothing else.
    private(set) var isAsBefore = false

    /// A resource that would have to be made before what it needs.
    struct Conflict {
        var user: Int
        var needed: Int
    }

    /// - Parameters:
    ///   - parameters: Numbers of the parameters that each condition reads: they come into every stack that uses it.
    ///   - outside: What the root's template has besides resources.
    init(_ items: [Item], _ table: ReferenceTable, parameters: [String: [Int]], outside: Load) {
        self.items = items
        self.table = table
        loads = items.indices.map { load(of: items[$0], at: $0, table, parameters) }
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
            var load = loads[index]
            load.imports.removeAll { number in table.target[number].map { cluster[$0] } == cluster[index] }
            clusterLoads[cluster[index], default: Load()].formUnion(load)
        }
        for index in order { place(index) }
    }

    // MARK: - What is known

    private mutating func keep(_ earlier: Assignment.Deployment?) {
        var kept = 0
        for (name, ids) in earlier?.resources ?? [:] {
            let target = StackName(name)
            guard target != nil || name == Assignment.root else { continue }
            for id in ids {
                guard let index = table.position(of: id) else { continue }
                stack[index] = target
                // A file that was merged by hand may have one in two stacks.
                if !isPlaced[index] { kept += 1 }
                isPlaced[index] = true
            }
        }
        isAsBefore = kept == items.count && kept == earlier?.resources.values.reduce(0) { $0 + $1.count }
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
        guard let target else {
            root.resources += 1
            root.bytes += loads[index].bytes
            return
        }
        var load = loads[index]
        load.imports.removeAll { number in
            guard let other = table.target[number], isPlaced[other] else { return false }
            return stack[other] == target
        }
        open(target)
        rooms[target]?.add(load)
        guard index < cluster.count, clusterStacks[cluster[index]] == target else { return }
        rooms[target]?.reservedResources -= 1
        rooms[target]?.reservedBytes -= load.bytes
    }

    /// Makes a room for a nested stack that has none.
    private mutating func open(_ name: StackName) {
        guard rooms[name] == nil else { return }
        rooms[name] = Room()
        let before = numbers[name.home.rawValue].firstIndex { $0 < name.number }
        numbers[name.home.rawValue].insert(name.number, at: before ?? numbers[name.home.rawValue].endIndex)
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
        let load = loads[index]
        let home = items[index].home
        if let begun = clusterStacks[cluster[index]], window.contains(begun.slot),
            rooms[begun]?.holds(load, upTo: .most, usingReserve: true) == true
        {
            return begun
        }
        let whole = clusterLoads[cluster[index]] ?? load
        if let near = nearest(to: index, window), rooms[near]?.holds(load, upTo: .most) == true { return near }
        if home.prefersRoot, rootIsOpen(window, load, upTo: .usual) { return nil }
        let open = numbers[home.rawValue].lazy.map { StackName(home, $0) }.filter { window.contains($0.slot) }
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
        open(target)
        rooms[target]?.reservedResources += whole.resources
        rooms[target]?.reservedBytes += whole.bytes
        return target
    }

    /// The nested stack of its kind with most of what it needs and of what needs it; of equals, the first.
    private func nearest(to index: Int, _ window: ClosedRange<Int>) -> StackName? {
        var counts: [(name: StackName, count: Int)] = []
        for other in items[index].dependencies + items[index].users where isPlaced[other] {
            guard let name = stack[other], name.home == items[index].home, window.contains(name.slot) else { continue }
            if let known = counts.firstIndex(where: { $0.name == name }) {
                counts[known].count += 1
            } else {
                counts.append((name, 1))
            }
        }
        return counts.max { ($0.count, $1.name) < ($1.count, $0.name) }?.name
    }

    private func rootIsOpen(_ window: ClosedRange<Int>, _ load: Load, upTo mark: Room.Mark) -> Bool {
        window.lowerBound.even <= window.upperBound && root.bytes + load.bytes <= mark.bytes
            && root.resources + rooms.count + load.resources <= mark.resources
    }

    /// A new stack of a kind, when it would be neither before what it needs nor behind what needs it.
    private func fresh(_ home: Home, _ window: ClosedRange<Int>) -> StackName? {
        let last = numbers[home.rawValue].first ?? 0
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

/// What a resource takes of a stack that nothing of what it needs is in.
private func load(of item: Item, at index: Int, _ table: ReferenceTable, _ parameters: [String: [Int]]) -> Load {
    var load = Load(resources: 1, bytes: item.size, exports: item.exports.count)
    load.imports = item.references.filter { table.target[$0] != index && !table.isEverywhere[$0] }
    for condition in item.conditions {
        for number in parameters[condition] ?? [] where !load.imports.contains(number) { load.imports.append(number) }
    }
    return load
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
