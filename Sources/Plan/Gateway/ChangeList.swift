import CloudFormation
import Diagnostics
import Tree

/// The changes found so far, and how to tell of one.
struct ChangeList {
    let before: Snapshot
    let after: Snapshot
    /// The day that the plan is made for, such as `2026-12-31`; empty when nothing depends on it.
    let today: String
    var all: [Change] = []
    /// What the next changes are about.
    var owner = ""
    var subject = ""
    var needsDeployment = false

    init(_ before: Snapshot, _ after: Snapshot, _ today: String = "") {
        self.before = before
        self.after = after
        self.today = today
    }

    /// - Parameters:
    ///   - origin: in the new state, or in the old one where nothing is left of it.
    mutating func add(
        _ kind: String, _ clients: Change.Clients, _ security: Change.Security, _ message: String, at origin: Origin?,
        old: Origin? = nil, from: String? = nil, to: String? = nil, isNewlyPublic: Bool = false
    ) {
        let place = origin.flatMap { after.place($0) } ?? old.flatMap { before.place($0) }
        all.append(
            Change(
                kind: kind, subject: subject, owner: owner, message: message, clients: clients, security: security,
                isNewlyPublic: isNewlyPublic, before: from, after: to, place: place, origin: origin ?? .none,
                needsDeployment: needsDeployment))
    }
}

extension Node {
    /// As an author would write it, in one line; functions as `Fn::Sub` spells them.
    var shown: String {
        let value = canonicalText
        if case .unknown(let unknown) = value.content { return unknown.text }
        return value.string ?? value.substitutionText.flatMap { $0 == "${…}" ? nil : $0 } ?? JSONWriter.compact(value)
    }

    /// A number, also one in quotes.
    var number: Double? { double ?? string.flatMap { Double($0) } }
    /// A truth value, also one in quotes.
    var truth: Bool? {
        bool ?? (string == "true" ? true : string == "false" ? false : nil)
    }
}

/// Whether two values are known to differ: functions compare by what they say, and what only AWS knows differs from
/// nothing.
func differ(_ old: Node?, _ new: Node?) -> Bool {
    let (before, now) = (old?.canonicalText, new?.canonicalText)
    guard before != now, before?.sortedKeys != now?.sortedKeys else { return false }
    if old != nil, new != nil, !(Unknowns(in: old).needs + Unknowns(in: new).needs).isEmpty { return false }
    return true
}
