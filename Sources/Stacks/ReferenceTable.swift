import CloudFormation
import OrderedCollections

/// The references of a template by numbers, which are quicker to compare and to count than texts.
struct ReferenceTable {
    private(set) var all: [Reference] = []
    /// By number: the position of the resource that is meant, `nil` for a parameter or a pseudo parameter.
    private(set) var target: [Int?] = []
    /// By number: whether it says the same in every stack.
    private(set) var isEverywhere: [Bool] = []
    /// By number: whether a nested stack spells it as the whole does, since a parameter goes by the name of what it brings.
    private(set) var keepsItsName: [Bool] = []
    private let resources: OrderedDictionary<String, Resource>
    private var numbers: [Reference: Int] = [:]

    init(_ graph: ResourceGraph) { resources = graph.resources }

    /// The position of a resource by its logical id.
    func position(of id: String) -> Int? { resources.index(forKey: id) }

    mutating func number(of reference: Reference) -> Int {
        if let known = numbers[reference] { return known }
        let number = all.count
        numbers[reference] = number
        all.append(reference)
        target.append(position(of: reference.name))
        isEverywhere.append(reference.isEverywhere)
        keepsItsName.append(reference.attribute == nil && !reference.isPseudoParameter)
        return number
    }
}
