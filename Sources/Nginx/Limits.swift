import RuntimeConfig

/// A throttle of a stage or of one of its routes.
struct Limit {
    /// The number of the route, 0 for all that have no throttle of their own.
    let number: Int
    let zone: String
    /// The variable that is counted by: empty for requests that are not counted here.
    let key: String
    let rate: Double
    let burst: Int

    var declaration: String { "limit_req_zone $\(key) zone=\(zone):1m rate=\(rateText);" }

    /// nginx lets one request through besides the burst.
    var use: String { "limit_req zone=\(zone)\(burst > 1 ? " burst=\(burst - 1)" : "") nodelay;" }

    /// Whole requests a second, or a minute where they are less.
    private var rateText: String {
        rate >= 1 ? "\(Int(rate.rounded()))r/s" : "\(max(1, Int((rate * 60).rounded())))r/m"
    }
}

extension Entry {
    /// The throttles of the stage. That of the stage holds for each route by itself, but for those with one of their own.
    var limits: [Limit] {
        stage.settings.sorted { $0.key < $1.key }.compactMap { key, settings in
            guard let throttle = settings.throttle, let rate = throttle.rate else { return nil }
            guard let number = number(of: key) else { return nil }
            let zone = "\(name)_limit_\(number)"
            return Limit(
                number: number, zone: zone, key: "\(zone)_key", rate: rate,
                burst: throttle.burst ?? max(1, Int(rate.rounded(.up))))
        }
    }

    func declareLimits(_ block: inout Block) {
        let route = "$\(name)_route"
        let own = limits.map(\.number).filter { $0 > 0 }
        for limit in limits {
            if limit.number == 0 {
                block.map(route, limit.key, own.map { ("\($0)", "") }, otherwise: route)
            } else {
                block.map(route, limit.key, [("\(limit.number)", "1")])
            }
            block.add(limit.declaration)
        }
    }

    /// The number of the route that settings are of; 0 for all routes.
    private func number(of key: String) -> Int? {
        key == "*" ? 0 : api.routes.firstIndex { $0.key == key }.map { $0 + 1 }
    }
}
