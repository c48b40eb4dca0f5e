/// How bad a finding is.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Good to know; nothing has to be done.
    case info
    /// Worth doing when one comes by.
    case low
    /// A weakness that needs another mistake to hurt.
    case medium
    /// Something is open, leaks or breaks for some callers.
    case high
    /// The deployment fails, or it can never work.
    case error

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .low: 1
        case .medium: 2
        case .high: 3
        case .error: 4
        }
    }
}
