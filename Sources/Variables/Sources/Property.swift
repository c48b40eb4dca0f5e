import Diagnostics
import Tree

/// `self` and `param`: values of the spec itself.
extension Expander {
    func property(_ query: Query) throws(Unresolved) -> Answer {
        let address = query.address?.embeddedText ?? ""
        if let value = properties[address] { return Answer(value: value) }
        let keys =
            address.isEmpty ? [] : address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var gap: Gap?
        guard let value = try property(keys, gap: &gap) else { return .missing(gap?.text) }
        properties[address] = value
        return Answer(value: value)
    }

    /// The expanded value at a path of the spec; `nil` when there is none or null.
    func property(_ keys: [String], gap: inout Gap?) throws(Unresolved) -> Value? {
        var cell = root
        for key in keys {
            let value = try head(cell)
            if value.node.isUnknown { return value }
            if key == "length", let list = value.node.list { return Value(node: Node(list.count), isFinal: true) }
            guard let index = cell.position(of: key, in: value.node) else {
                gap = Gap(key: key, node: value.node, place: cell)
                return nil
            }
            cell = cell.child(index, of: value)
        }
        let value = try full(cell)
        if cell.hasFailed { throw Unresolved() }
        if value.node.isNull { gap = Gap(key: nil, node: value.node, place: cell) }
        return value.node.isNull ? nil : value
    }

    func property(_ keys: String...) throws(Unresolved) -> Node? {
        var gap: Gap?
        return try property(keys, gap: &gap)?.node
    }

    /// `--param`, then the parameters of the stage, then those of every stage.
    func parameter(_ query: Query) throws(Unresolved) -> Answer {
        let name = try addressText(query)
        if let value = environment.parameters[name] { return .value(Node(value)) }
        let stage = try stage()
        if stage.isUnknown { return Answer(value: Value(node: stage, isFinal: true)) }
        let stageName = stage.embeddedText ?? ""
        for section in [stageName, "default"] {
            for place in [["stages", section, "params"], ["params", section]] {
                var gap: Gap?
                if let value = try property(place + [name], gap: &gap) { return Answer(value: value) }
            }
        }
        return .missing("give it as `--param \(name)=…`, or below `params.\(stageName)` or `params.default`")
    }

    /// The stage: `--stage`, else `provider.stage`, else `dev`.
    func stage() throws(Unresolved) -> Node {
        if let stage = environment.options["stage"] { return Node(stage) }
        return try property("provider", "stage") ?? "dev"
    }
}

/// Where a path of the spec ends too early. It is put in words only when somebody reads them: most paths that lead
/// nowhere have a fallback.
struct Gap {
    /// The key that is not there; `nil` when the value is null.
    var key: String?
    var node: Node
    var place: Cell

    var text: String {
        guard let key else { return "`\(place.path)` is null" }
        let name = place.path.isEmpty ? "the spec" : "`\(place.path)`"
        guard node.map != nil || node.list != nil else { return "\(name) is \(node.kindName)" }
        let near = nearest(to: key, among: node.keys)
        return "\(name) has no `\(key)`" + (near.map { "; did you mean `\($0)`?" } ?? "")
    }
}
