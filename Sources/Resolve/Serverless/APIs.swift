import Diagnostics
import Model
import Spec

extension Resolver {
    /// The APIs that the functions' `http`, `httpApi` and `websocket` events describe: at most one of each kind.
    mutating func resolveAPIs() -> [API] {
        [resolveRESTAPI(), resolveHTTPAPI(), resolveWebSocketAPI()].compactMap { $0 } + resolveNativeAPIs()
    }
}
