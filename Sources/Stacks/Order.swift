/// Positions of items so that each comes behind what it needs; kinds of stacks one after the other as far as that
/// allows, and within a kind, what belongs together in a row: a path, its methods, the paths below it.
///
/// What needs itself by way of others, which CloudFormation refuses, comes last.
func order(_ items: [Item]) -> [Int] {
    var missing = items.map { $0.dependencies.count }
    var ready: [[Int]] = Home.allCases.map { _ in [] }
    for index in items.indices.reversed() where missing[index] == 0 { ready[items[index].home.rawValue].append(index) }
    var result: [Int] = []
    result.reserveCapacity(items.count)
    while let kind = ready.firstIndex(where: { !$0.isEmpty }), let next = ready[kind].popLast() {
        result.append(next)
        for user in items[next].users.reversed() {
            missing[user] -= 1
            if missing[user] == 0 { ready[items[user].home.rawValue].append(user) }
        }
    }
    if result.count < items.count { result += items.indices.filter { missing[$0] > 0 } }
    return result
}

/// The clusters of items that nobody has placed: those of a kind that need each other. By position, the cluster's number.
func clusters(_ items: [Item], open: (Int) -> Bool) -> [Int] {
    var cluster = [Int](repeating: -1, count: items.count)
    for start in items.indices where cluster[start] < 0 && open(start) {
        var waiting = [start]
        cluster[start] = start
        while let index = waiting.popLast() {
            for other in items[index].dependencies + items[index].users
            where cluster[other] < 0 && open(other) && items[other].home == items[start].home {
                cluster[other] = start
                waiting.append(other)
            }
        }
    }
    return cluster
}
