import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The API of all `websocket` events; `nil` when there is none.
    mutating func resolveWebSocketAPI() -> API? {
        nil
    }
}
