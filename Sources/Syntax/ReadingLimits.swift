/// Bounds on what one file may ask of the reader; far above any real service.
package enum ReadingLimits {
    /// Size of a file: as far as a span can tell a place.
    package static let bytes = 32 << 20
    /// Levels of nesting. libyaml has no limit of its own and takes quadratic time on deep input.
    package static let depth = 256
    /// Values in a document, each alias counted as what it stands for.
    package static let nodes = 2_000_000
}
