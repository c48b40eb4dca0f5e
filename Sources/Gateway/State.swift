import RuntimeConfig
import Tree

/// What the gateway remembers between requests.
struct State: Sendable {
    var buckets: [String: TokenBucket] = [:]
    var quotas: [String: QuotaCount] = [:]
    var verdicts: [String: Kept<Verdict>] = [:]
    var answers: [String: Kept<Response>] = [:]
    var keySets: [String: Kept<[JSONWebKey]>] = [:]

    /// A value with the moment at which it is forgotten.
    struct Kept<Value: Sendable>: Sendable {
        var value: Value
        var until: Int
    }
}

/// Tokens that come back with time. One request takes one.
struct TokenBucket: Sendable {
    private var tokens: Double
    private var moment: Int

    init(_ throttle: Throttle, at moment: Int) {
        tokens = Double(throttle.burst ?? Int(throttle.rate ?? 0))
        self.moment = moment
    }

    /// Takes a token; `false` when there is none. A rate of nothing brings none back.
    mutating func take(_ throttle: Throttle, at now: Int) -> Bool {
        let size = Double(throttle.burst ?? Int((throttle.rate ?? 0).rounded(.up)))
        tokens = min(size, tokens + Double(max(0, now - moment)) / 1000 * (throttle.rate ?? 0))
        moment = now
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }
}

/// Requests of a period.
struct QuotaCount: Sendable {
    var period: Int
    var used: Int
}

extension State {
    /// Takes a token of the bucket of a name.
    mutating func take(_ name: String, _ throttle: Throttle, at now: Int) -> Bool {
        buckets[name, default: TokenBucket(throttle, at: now)].take(throttle, at: now)
    }

    /// Counts a request against a quota; `false` when it is used up.
    mutating func count(_ name: String, _ quota: UsagePlan.Quota, at now: Int) -> Bool {
        let period = quota.period(at: now)
        var count = quotas[name] ?? QuotaCount(period: period, used: 0)
        if count.period != period { count = QuotaCount(period: period, used: 0) }
        defer { quotas[name] = count }
        guard count.used < quota.limit else { return false }
        count.used += 1
        return true
    }
}

extension UsagePlan.Quota {
    /// The number of the period that a moment is in. Weeks begin on Sunday and months on the first, `offset` days later.
    fileprivate func period(at now: Int) -> Int {
        let day = Int((Double(now) / 86_400_000).rounded(.down))
        switch period {
        case .day: return day
        case .week: return (day + 4 - offset) / 7
        case .month:
            let moment = Moment(milliseconds: now - offset * 86_400_000)
            return moment.year * 12 + moment.month
        }
    }
}
