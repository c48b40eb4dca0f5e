import Diagnostics
import Tree

/// What happens to one resource of the stack.
package struct ResourceChange: Sendable {
    package enum Action: String, Sendable, CaseIterable {
        case create, update, interrupt
        /// It takes over what leaves the stack under another logical id and stays.
        case `import`
        case mayReplace = "may-replace"
        case replace, delete
        /// It leaves the stack and stays.
        case retain
        /// A deployment or a version of other content: the new one is made, the old one goes or stays.
        case redeploy
        /// Nothing but values that are not known before the deployment differ.
        case unknown
    }

    package var id: String
    package var type: String
    package var action: Action
    /// The logical id of what it takes the place of, when that is another one.
    package var previousID: String?
    package var properties: [PropertyChange] = []
    /// Why, beyond the properties: `Functionrole is replaced`.
    package var reasons: [String] = []
    /// Whether data is lost with it.
    package var losesData = false
    /// Path and line in a spec or template, when known.
    package var place: String?

    /// `table/UsersTable`, the same from run to run.
    package var changeID: String { "resource:\(id)" }
    /// Whether it is a change at all, and not only a value that nobody knows.
    package var isChange: Bool { action != .unknown }
}

/// One property of it.
package struct PropertyChange: Sendable {
    /// `Environment.Variables.TABLE`; elements of lists by their place or by what names them.
    package var path: String
    package var before: Node?
    package var after: Node?
    package var impact: Impact
    /// Whether it depends on what only AWS knows whether this changes.
    package var isUnknown = false
    /// What its value depends on.
    package var needs: [String] = []
    package var reason: String?
    package var place: String?
}
