import Tree

/// Durations and sizes as authors write them.
package enum Quantity {
    /// Milliseconds of a number of seconds, or of a number with `ms`, `s`, `m`, `h` or `d`.
    package static func milliseconds(_ text: String) -> Int? {
        let units = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)]
        return parse(text, units) ?? Int(text).flatMap { multiplied($0, 1000) }
    }

    /// Bytes of a number, or of a number with `KB` or `MB`.
    package static func bytes(_ text: String) -> Int? { parse(text, [("KB", 1024), ("MB", 1_048_576)]) ?? Int(text) }

    private static func parse(_ text: String, _ units: [(String, Int)]) -> Int? {
        for (unit, factor) in units where text.hasSuffix(unit) {
            let number = text.dropLast(unit.count)
            let digits = number.last == " " ? number.dropLast() : number
            if !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit), let value = Int(digits) {
                return multiplied(value, factor)
            }
        }
        return nil
    }

    private static func multiplied(_ value: Int, _ factor: Int) -> Int? {
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}

extension Node {
    /// A duration in whole seconds, as a node of the same origin; what is no literal stays as it is.
    package var inSeconds: Node { text.flatMap(Quantity.milliseconds).map { Node($0 / 1000, origin) } ?? self }
    /// A duration in milliseconds, as a node of the same origin; what is no literal stays as it is.
    package var inMilliseconds: Node { text.flatMap(Quantity.milliseconds).map { Node($0, origin) } ?? self }
    /// A size in bytes, as a node of the same origin; what is no literal stays as it is.
    package var inBytes: Node { text.flatMap(Quantity.bytes).map { Node($0, origin) } ?? self }

    private var text: String? { string ?? int.map(String.init) }
}
