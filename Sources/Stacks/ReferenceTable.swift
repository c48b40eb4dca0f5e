import CloudFormation

/// The references of a template by numbers, which are quicker to compare and to count than texts.
struct ReferenceTable {
    private(set) var all: [Reference] = []
    /// By number: the position of the resource that is meant, `nil` for a parameter or a pseudo parameter.
    private(set) var target: [Int?] = []
    /// By number: whether it says the same in every stack.
    private(set) var isEverywhere: [Bool] = []
    /// By number: whether a nested stack spells it as the whole does, since a parameter goes by the name of what it brings.
    private(set) var keepsItsName: [Bool] = []
    /// Positions of resources by their logical ids.
    let positions: [String: Int]
    private var numbers: [Reference: Int] = [:]

    init(_ graph: ResourceGraph) {
        var positions = [String: Int](minimumCapacity: graph.resources.count)
        for (position, id) in graph.resources.keys.enumerated() { positions[id] = position }
        self.positions = positions
    }

    mutating func number(of reference: Reference) -> Int {
        if let known = numbers[reference] { return known }
        let number = all.count
        numbers[reference] = number
        all.append(reference)
        target.append(positions[reference.name])
        isEverywhere.append(reference.isEverywhere)
        keepsItsName.append(reference.attribute == nil && !reference.isPseudoParameter)
        return number
    }
}
