import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// The functions with the triggers of one kind that each of them has, in the order written.
    func functions<Kind>(with kind: (Trigger) -> Kind?) -> [(function: Function, triggers: [Kind])] {
        service.functions.compactMap { function in
            let triggers = function.triggers.compactMap(kind)
            return triggers.isEmpty ? nil : (function, triggers)
        }
    }

    /// What an event calls: the function or, when it has one, its alias.
    func eventTarget(_ function: Function) -> Node { .arn(Naming.lambda(function.key)) }

    /// Logical id of the alias that events call; it has to be there before them.
    func aliasDependencies(of function: Function) -> [String] { [] }

    /// Name of a function in AWS.
    func deployedName(of function: Function) -> String { "\(service.name)-\(service.stage)-\(function.key)" }

    /// Lets a service of AWS call a function.
    func invokePermission(
        of function: Function, principal: Node, source: Node?, sourceAccount: Node? = nil, dependsOn: [String]? = nil
    ) -> Resource {
        Resource(
            "AWS::Lambda::Permission",
            [
                "FunctionName": eventTarget(function), "Action": "lambda:InvokeFunction", "Principal": principal,
                "SourceArn": source, "SourceAccount": sourceAccount,
            ], dependsOn: dependsOn ?? aliasDependencies(of: function), origin: function.origin)
    }

    /// Stands for the clock that the framework reads when an author forces a deployment: another number whenever the
    /// function or the resource is another.
    func forcedDeployment(of function: Function, _ properties: Node) -> Node {
        let content = [graph[Naming.lambda(function.key)]?.body ?? .null, properties].map(JSONWriter.compact).joined()
        return Node(sha256(content.utf8).prefix(6).reduce(0) { $0 << 8 | Int($1) })
    }
}
