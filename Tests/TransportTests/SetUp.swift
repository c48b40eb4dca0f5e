import RuntimeConfig
import Synchronization
import Transport

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

extension ServerOptions {
    /// For a server that shares its threads with all other tests, and may have to wait for its turn longer than any caller
    /// would take.
    static var patient: ServerOptions {
        var options = ServerOptions()
        (options.patience, options.keepAlive) = (900_000, 900_000)
        return options
    }
}
