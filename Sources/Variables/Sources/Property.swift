import Diagnostics
import Tree

/// `self` and `param`: values of the spec itself.
extension Expander {
    func property(_ query: Query) throws(Unresolved) -> Answer {
        let address = query.address?.embeddedText ?? ""
        if let value = properties[address] { return Answer(value: value) }
        let keys =
            address.isEmpty ? [] : address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var help: String?
        guard let value = try property(keys, help: &help) else { return .missing(help) }
        properties[address] = value
        return Answer(value: value)
    }

    /// The expanded value at a path of the spec; `nil` when there is none or null.
    func property(_ keys: [String], help: inout String?) throws(Unresolved) -> Value? {
        var cell = root
        for key in keys {
            let value = try head(cell)
            if value.node.isUnknown { return value }
            if key == "length", let list = value.node.list { return Value(node: Node(list.count), isFinal: true) }
            guard let index = cell.position(of: key, in: value.node) else {
                help = missingKey(key, in: value.node, cell)
                return nil
            }
            cell = cell.child(index, of: value)
        }
        let value = try full(cell)
        if cell.hasFailed { throw Unresolved() }
        if value.node.isNull { help = "`\(cell.path)` is null" }
        return value.node.isNull ? nil : value
    }

    func property(_ keys: String...) throws(Unresolved) -> Node? {
        var help: String?
        return try property(keys, help: &help)?.node
    }

    private func missingKey(_ key: String, in node: Node, _ cell: Cell) -> String {
        let place = cell.path.isEmpty ? "the spec" : "`\(cell.path)`"
        guard node.map != nil || node.list != nil else { return "\(place) is \(node.kindName)" }
        let near = nearest(to: key, among: node.keys)
        return "\(place) has no `\(key)`" + (near.map { "; did you mean `\($0)`?" } ?? "")
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
                var help: String?
                if let value = try property(place + [name], help: &help) { return Answer(value: value) }
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
