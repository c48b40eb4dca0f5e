import Diagnostics
import Tree

/// A trigger of a Cognito user pool.
package struct UserPoolTrigger: Sendable, Hashable {
    /// Name of the pool.
    package var pool: String
    /// When the pool calls the function, such as `PreSignUp`.
    package var source: String
    /// Whether the pool is there already.
    package var isExisting: Bool
    /// Whether an existing pool's triggers are set anew whenever the function changes.
    package var isForced: Bool
    /// Key of the codes that a custom sender gets.
    package var encryptionKey: Node?
    /// Version of the event; `nil` leaves it to Cognito.
    package var version: String?
    package var origin: Origin

    package init(pool: String, source: String, isExisting: Bool, isForced: Bool, origin: Origin) {
        self.pool = pool
        self.source = source
        self.isExisting = isExisting
        self.isForced = isForced
        self.origin = origin
    }

    /// Sources that send messages themselves: Cognito hands them encrypted codes.
    package static let customSenders: Set<String> = ["CustomSMSSender", "CustomEmailSender"]
    package var isCustomSender: Bool { Self.customSenders.contains(source) }
}
