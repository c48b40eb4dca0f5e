import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// The functions with the triggers of one kind that each of them has, in the order written.
    func functions<Kind>(with kind: (Trigger) -> Kind?) -> [(function: Function, triggers: [Kind])] {
        // By index: to copy a function of which nothing is picked costs more than to look.
        service.functions.indices.compactMap { index in
            let triggers = service.functions[index].triggers.compactMap(kind)
            return triggers.isEmpty ? nil : (service.functions[index], triggers)
        }
    }

    /// What has to be there before an event can call the function: its alias, if it has one.
    func aliasDependencies(of function: Function) -> [String] { alias(of: function).map { [$0] } ?? [] }

    /// Stands for the clock that the framework reads when an author forces a deployment: another number whenever the
    /// function or the resource is another.
    func forcedDeployment(of function: Function, _ properties: Node) -> Node {
        let content = [graph[Naming.lambda(function.key)]?.body ?? .null, properties].map(JSONWriter.compact).joined()
        return Node(sha256(content.utf8).prefix(6).reduce(0) { $0 << 8 | Int($1) })
    }
}

extension Function {
    /// The function's name in AWS, for texts that it is a part of.
    var nameText: String { name.printed }
}
