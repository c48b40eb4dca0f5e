import Diagnostics
import Tree

/// A Lambda layer that the service publishes.
package struct Layer: Sendable, Hashable {
    /// Its key in the spec, from which its logical ids are made.
    package var key: String
    package var name: Node
    /// Path of the zip, relative to the service's folder.
    package var path: String
    /// SHA-256 of the zip in base64; `nil` when it is not packed yet.
    package var digest: String?
    package var description: Node?
    package var licence: Node?
    package var compatibleRuntimes: Node?
    package var compatibleArchitectures: Node?
    /// Accounts that may use it.
    package var allowedAccounts: [String]
    /// Whether old versions stay.
    package var retains: Bool
    package var origin: Origin

    package init(key: String, name: Node, path: String, origin: Origin) {
        self.key = key
        self.name = name
        self.path = path
        self.allowedAccounts = []
        self.retains = false
        self.origin = origin
    }
}
