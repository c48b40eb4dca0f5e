import Diagnostics
import Tree

/// An IoT topic rule.
package struct IoTRule: Sendable, Hashable {
    /// The query, on one line.
    package var sql: String
    /// `2015-10-08`, `2016-03-23` or `beta`.
    package var sqlVersion: String?
    package var name: String?
    package var description: String?
    package var isEnabled: Bool
    package var origin: Origin

    package init(sql: String, isEnabled: Bool, origin: Origin) {
        self.sql = sql
        self.isEnabled = isEnabled
        self.origin = origin
    }
}
