import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The API of all `http` events; `nil` when there is none.
    mutating func resolveRESTAPI() -> API? {
        nil
    }
}
