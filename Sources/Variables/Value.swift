import Diagnostics
import Tree

/// What a source or a text gave.
struct Value {
    var node: Node
    /// Whether nothing is left to expand in it, as in what another place of the spec already has.
    var isFinal = false
    /// Values in the tree, at least: what repeats is counted as often as it is there.
    var size = 1

    static let missing = Value(node: .null)
}

/// Something could not be expanded, and the bag says why.
struct Unresolved: Error {}

/// A text of the author's whose variables are being expanded.
struct Site {
    /// The scalar in the spec, or in a file that it includes.
    var span: Span
    /// The place in the expanded tree that the value is for.
    var cell: Cell
    /// How often a variable in this text has brought further variables.
    var nesting: Int
}

/// Bounds of expansion, all far above any real service.
enum ExpansionLimits {
    /// Rounds of variables that bring variables; the Serverless Framework gives up there too.
    static let nesting = 10
    /// Levels of the tree and references that are open at one time.
    static let depth = 600
    /// Values in the expanded tree, and variables expanded.
    static let values = 2_000_000
    /// Bytes of one text made from variables.
    static let text = 4 << 20
    /// Bytes of all texts made from variables.
    static let texts = 256 << 20
}
