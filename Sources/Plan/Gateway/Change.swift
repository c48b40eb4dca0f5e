import Diagnostics

/// One change of what callers meet.
package struct Change: Sendable, Hashable {
    /// What it means to those who call today.
    package enum Clients: String, Sendable, CaseIterable { case breaking, maybe, safe }
    /// What it means to those who should not get in.
    package enum Security: String, Sendable, CaseIterable { case loosens, tightens, neutral, unknown }

    /// `route.removed`, `cors.origin-added`: the same for the same kind of change, for ever.
    package var kind: String
    /// The route, stage or policy: `GET /users`, `stage prod`.
    package var subject: String
    /// The logical id of the API, domain, role or function.
    package var owner: String
    package var message: String
    package var clients: Clients
    package var security: Security
    /// Whether something can be called by anyone from now on that could not before.
    package var isNewlyPublic = false
    package var before: String?
    package var after: String?
    /// Path and line of the cause.
    package var place: String?
    /// What the author wrote that brings it about; nowhere when nothing is left of it.
    package var origin = Origin.none
    /// Whether it is in force once the stack is updated; otherwise it waits for a deployment of the API.
    package var isLive = true
    /// Whether it is a setting that a deployment of the API takes along, as opposed to one that holds at once.
    var needsDeployment = false

    /// The same from run to run: `route.removed:HttpApi:GET /users`.
    package var id: String { "\(kind):\(owner):\(subject)" }
}
