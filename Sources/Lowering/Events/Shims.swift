import Model
import Tree
extension Lowering {
    func target(of function: Function) -> Node { .arn(Naming.lambda(function.key)) }
    func roleID(of function: Function) -> String? { "IamRoleLambdaExecution" }
    func alias(of function: Function) -> String? { nil }
    mutating func allow(_ statement: Node) {}
}
