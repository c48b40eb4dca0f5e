import Diagnostics
import Tree

extension LintContext {
    /// The functions of a spec, by their keys.
    var functionSpecs: [(key: String, place: Span, node: Node)] {
        let functions = spec?["functions"]
        let maps = functions?.list ?? functions.map { [$0] } ?? []
        return maps.flatMap { ($0.map ?? Mapping()).map { ($0.key, $0.keySpan, $0.value) } }
    }

    /// The function of a spec whose key is at a place: what resources that are made of it have for their origin.
    func functionSpec(_ origin: Origin) -> Node? {
        functionSpecs.first { $0.place == origin.place }?.node
    }

    /// What a spec's functions say below an event's name, such as `http`.
    func events(_ name: String) -> [Node] {
        functionSpecs.flatMap { $0.node["events"]?.list ?? [] }.compactMap { $0[name] }
    }
}
