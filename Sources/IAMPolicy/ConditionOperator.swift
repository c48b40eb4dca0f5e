/// What a condition compares, and how: `ForAnyValue:StringNotLikeIfExists` (IAM User Guide, "IAM JSON policy elements:
/// Condition operators").
package struct ConditionOperator: Hashable, Sendable {
    package enum Quantifier: Hashable, Sendable { case allValues, anyValue }
    /// What the values are.
    package enum Kind: Hashable, Sendable { case string, numeric, date, bool, binary, ipAddress, arn, null }
    package enum Comparison: Hashable, Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual }

    package var quantifier: Quantifier?
    package var kind: Kind
    package var comparison: Comparison = .equal
    /// `Not`: true when none of the values matches, and when the key is not in the request.
    package var isNegated = false
    package var takesWildcards = false
    package var ignoresCase = false
    /// `IfExists`: true when the key is not in the request.
    package var ifExists = false

    /// `nil` for an operator that IAM does not know. Case does not matter.
    package init?(_ name: String) {
        var rest = name.lowercased()[...]
        var quantifier: Quantifier?
        for (prefix, value) in [("forallvalues:", Quantifier.allValues), ("foranyvalue:", .anyValue)]
        where rest.hasPrefix(prefix) {
            quantifier = value
            rest = rest.dropFirst(prefix.utf8.count)
        }
        let ifExists = rest.hasSuffix("ifexists")
        if ifExists { rest = rest.dropLast("ifexists".utf8.count) }
        guard var found = Self.plain[String(rest)], !(ifExists && found.kind == .null) else { return nil }
        found.quantifier = quantifier
        found.ifExists = ifExists
        self = found
    }

    private init(
        _ kind: Kind, _ comparison: Comparison = .equal, not isNegated: Bool = false, wildcards: Bool = false,
        ignoresCase: Bool = false
    ) {
        self.kind = kind
        self.comparison = comparison
        self.isNegated = isNegated
        takesWildcards = wildcards
        self.ignoresCase = ignoresCase
    }

    /// The operators as IAM spells them, without quantifier and `IfExists`.
    package static let names = [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
        "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
        "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan",
        "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress",
        "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
    ]

    private static let plain: [String: ConditionOperator] = {
        var plain: [String: ConditionOperator] = [
            "stringequals": .init(.string), "stringnotequals": .init(.string, not: true),
            "stringequalsignorecase": .init(.string, ignoresCase: true),
            "stringnotequalsignorecase": .init(.string, not: true, ignoresCase: true),
            "stringlike": .init(.string, wildcards: true), "stringnotlike": .init(.string, not: true, wildcards: true),
            "bool": .init(.bool), "binaryequals": .init(.binary), "null": .init(.null),
            "ipaddress": .init(.ipAddress), "notipaddress": .init(.ipAddress, not: true),
        ]
        for name in ["arnequals", "arnlike"] { plain[name] = .init(.arn, wildcards: true) }
        for name in ["arnnotequals", "arnnotlike"] { plain[name] = .init(.arn, not: true, wildcards: true) }
        let comparisons: [(String, Comparison)] = [
            ("equals", .equal), ("lessthan", .less), ("lessthanequals", .lessOrEqual), ("greaterthan", .greater),
            ("greaterthanequals", .greaterOrEqual),
        ]
        for (prefix, kind) in [("numeric", Kind.numeric), ("date", .date)] {
            for (name, comparison) in comparisons { plain[prefix + name] = .init(kind, comparison) }
            plain[prefix + "notequals"] = .init(kind, not: true)
        }
        return plain
    }()
}
