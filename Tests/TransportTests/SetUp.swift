import RuntimeConfig
import Synchronization

/// An HTTP API with the stage that needs no path.
func httpAPI(_ routes: [Route]) -> API {
    var api = API()
    api.id = "api"
    api.kind = .http
    var stage = Stage()
    stage.name = "$default"
    api.stages = [stage]
    api.routes = routes
    return api
}

/// A clock that tests set.
final class Clock: Sendable {
    private let state = Mutex(1_795_688_430_000)

    var now: Int { state.withLock { $0 } }
    func advance(_ milliseconds: Int) { state.withLock { $0 += milliseconds } }
}
