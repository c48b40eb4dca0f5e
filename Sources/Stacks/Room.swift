/// What a stack holds, against what it can.
struct Room {
    var resources = 0
    var bytes = 0
    /// What comes in from other stacks, by numbers of the reference table.
    var imports: Set<Int> = []
    /// Values that others may ask for.
    var exports = 0
    /// What is kept free for the rest of clusters that have begun here.
    var reservedResources = 0
    var reservedBytes = 0

    /// How full a stack may get.
    struct Mark {
        var resources: Int
        var bytes: Int
        var names: Int

        /// New stacks are filled to here, so that what is added later finds room beside what it belongs to.
        static let usual = Mark(resources: 350, bytes: 700_000, names: 150)
        /// What has to be in this stack, because it belongs to what is there, may go up to here.
        static let most = Mark(resources: 480, bytes: 950_000, names: 190)
    }

    /// Whether more fits. What is placed bit by bit may use what has been reserved for it.
    func holds(_ more: Load, upTo mark: Mark, usingReserve: Bool = false) -> Bool {
        let reserved = usingReserve ? (0, 0) : (reservedResources, reservedBytes)
        return resources + more.resources + reserved.0 <= mark.resources
            && bytes + more.bytes + reserved.1 <= mark.bytes
            && exports + more.exports <= mark.names
            && imports.count + more.imports.count { !imports.contains($0) } <= mark.names
    }

    mutating func add(_ load: Load) {
        resources += load.resources
        bytes += load.bytes
        exports += load.exports
        imports.formUnion(load.imports)
    }
}

/// What a resource, or a cluster of them, would take of a stack.
struct Load {
    var resources = 0
    var bytes = 0
    var exports = 0
    /// Numbers of the reference table; each once.
    var imports: [Int] = []

    mutating func formUnion(_ other: Load) {
        resources += other.resources
        bytes += other.bytes
        exports += other.exports
        for number in other.imports where !imports.contains(number) { imports.append(number) }
    }
}
