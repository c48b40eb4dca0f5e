import Tree

/// What a place of a spec may hold. One description serves the checks, the JSON Schema and the reference pages.
package indirect enum Schema: Sendable {
    /// Anything; carried as it is.
    case any
    case string(StringRule = StringRule())
    case integer(ClosedRange<Int>? = nil)
    case number(ClosedRange<Double>? = nil)
    case boolean
    /// One of some literals.
    case oneOf([Node])
    /// One of some words, upper and lower case alike.
    case word([String])
    /// A call of a CloudFormation function; the names. Without names any map, since there are functions to come.
    case function([String] = [])
    case list(Schema, count: ClosedRange<Int>? = nil, isUnique: Bool = false)
    /// Free keys, `most` of them at most, all values alike.
    case map(Schema, keys: Pattern? = nil, most: Int? = nil)
    /// A table of known keys, made when it is first needed: a service uses few of the tables that there are.
    case fields(@Sendable () -> any ObjectTable)
    /// The first that fits.
    case anyOf([Schema])

    package static var string: Schema { .string() }
    package static var integer: Schema { .integer() }
    package static func object(_ table: any ObjectTable) -> Schema { .fields { table } }
    package static func words(_ words: String...) -> Schema { .word(words) }
    package static func values(_ values: String...) -> Schema { .oneOf(values.map { Node($0) }) }

    /// A function that gives a string. The framework's schema names seven of them, but one of the seven takes any map, and
    /// so do its users.
    package static let stringFunction: Schema = .function()
    /// The framework's "CloudFormation instruction": a non-empty string or a function that gives one.
    package static let instruction: Schema = .anyOf([.string(StringRule(minLength: 1)), .stringFunction])
    /// An ARN, written out or by a function.
    package static let arn: Schema = .anyOf([
        .string(StringRule(pattern: .prefix("arn:"))), .stringFunction,
    ])
}

/// Limits on a string.
package struct StringRule: Sendable {
    package var pattern: Pattern?
    package var minLength: Int
    package var maxLength: Int?

    package init(pattern: Pattern? = nil, minLength: Int = 0, maxLength: Int? = nil) {
        self.pattern = pattern
        self.minLength = minLength
        self.maxLength = maxLength
    }
}

/// A regular expression for the JSON Schema with a hand-written matcher of the same language: expressions are slow to
/// start and slow to run.
package struct Pattern: Sendable {
    /// ECMA-262 text, anchored.
    package var expression: String
    /// In words, for messages: "an ARN", "letters, digits and `-`".
    package var words: String
    package var matches: @Sendable (String) -> Bool

    package init(_ expression: String, _ words: String, matches: @escaping @Sendable (String) -> Bool) {
        self.expression = expression
        self.words = words
        self.matches = matches
    }

    package static func prefix(_ prefix: String) -> Pattern {
        Pattern("^\(prefix)", "text that starts with `\(prefix)`") { $0.hasPrefix(prefix) }
    }

    /// One or more characters of a set, at most `limit`.
    package static func characters(
        _ expression: String, _ words: String, limit: Int = .max, _ allowed: @escaping @Sendable (UInt8) -> Bool
    ) -> Pattern {
        Pattern(expression, words) { $0.utf8.count <= limit && !$0.isEmpty && $0.utf8.allSatisfy(allowed) }
    }
}

extension UInt8 {
    package var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    package var isDigit: Bool { (0x30...0x39).contains(self) }
}
