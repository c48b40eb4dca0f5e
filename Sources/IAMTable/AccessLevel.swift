/// How far an action reaches, as the Service Authorization Reference classes it.
package enum AccessLevel: Character, Sendable, Hashable, CaseIterable {
    case list = "L"
    case read = "R"
    case write = "W"
    case permissionsManagement = "P"
    case tagging = "T"
    /// The action is known, its class is not.
    case unknown = "?"

    /// As AWS prints it.
    package var name: String {
        switch self {
        case .list: "List"
        case .read: "Read"
        case .write: "Write"
        case .permissionsManagement: "Permissions management"
        case .tagging: "Tagging"
        case .unknown: "unknown"
        }
    }

    /// Whether it only looks.
    package var isReading: Bool { self == .list || self == .read }
}

/// What kind of values a condition key has.
package struct ConditionValueType: Sendable, Hashable {
    package enum Kind: Character, Sendable, Hashable {
        case string = "S"
        case arn = "A"
        case bool = "B"
        case number = "N"
        case date = "D"
        case ipAddress = "I"
    }

    package var kind: Kind
    /// Whether a request may carry several values, which is what `ForAllValues` and `ForAnyValue` are for.
    package var isMultivalued: Bool

    package init(_ kind: Kind, isMultivalued: Bool = false) {
        self.kind = kind
        self.isMultivalued = isMultivalued
    }
}
