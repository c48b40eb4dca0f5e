import CloudFormation
import Model
import Tree

extension Lowering {
    mutating func lowerHTTPAPIs() {
    }
}
