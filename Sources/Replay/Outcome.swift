import Tree

/// How one recorded case went.
package struct Outcome: Sendable {
    package var id: String
    /// Whether AWS itself gave the expected answer: recorded, or asserted by a test that ran against AWS.
    package var isRecorded: Bool
    /// What was expected and what came, when the two differ.
    package var difference: Difference?
    /// Why the case cannot be run here, when it cannot.
    package var skipped: String?

    package struct Difference: Sendable {
        package var what: String
        package var expected: String
        package var got: String

        package init(_ what: String, expected: String, got: String) {
            self.what = what
            self.expected = expected
            self.got = got
        }
    }

    package init(id: String, isRecorded: Bool, difference: Difference? = nil, skipped: String? = nil) {
        self.id = id
        self.isRecorded = isRecorded
        self.difference = difference
        self.skipped = skipped
    }

    package var isPassed: Bool { difference == nil && skipped == nil }
}

extension [Outcome] {
    /// `replay: P of N recorded or asserted, Q of M others`.
    package var summary: String {
        let recorded = filter(\.isRecorded)
        let others = filter { !$0.isRecorded }
        return "replay: \(recorded.count { $0.isPassed }) of \(recorded.count) recorded or asserted, "
            + "\(others.count { $0.isPassed }) of \(others.count) others"
    }
}
