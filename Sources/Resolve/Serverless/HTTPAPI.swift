import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The API of all `httpApi` events; `nil` when there is none.
    mutating func resolveHTTPAPI() -> API? {
        nil
    }
}
