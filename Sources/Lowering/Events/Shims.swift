import Model
import Tree

extension Lowering {
    func target(of function: Function) -> Node { .arn(Naming.lambda(function.key)) }
    func roleLogicalID(of function: Function) -> String? { "IamRoleLambdaExecution" }
    func aliasLogicalID(of function: Function) -> String? { nil }
    mutating func allow(_ statement: Node) {}
}
