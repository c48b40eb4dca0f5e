/// An origin as a gateway's list has it, in which `*` may stand for anything.
package struct OriginPattern: Hashable, Sendable {
    package var text: String

    package init(_ text: String) { self.text = text }

    package var isEverything: Bool { text == "*" }
    package var hasWildcard: Bool { text.contains("*") }

    /// - Parameter atLeastOne: whether a `*` stands for one character at least, as in the framework's templates (`.+`).
    package func matches(_ origin: String, atLeastOne: Bool = true) -> Bool {
        let pieces = text.split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
        let bytes = Array(origin.utf8)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return text == origin }
        let gap = atLeastOne ? 1 : 0
        guard bytes.starts(with: first), bytes.count >= first.count + last.count + gap,
            bytes.suffix(last.count).elementsEqual(last)
        else { return false }
        var position = first.count + gap
        for piece in pieces.dropFirst().dropLast() {
            let end = bytes.count - last.count - gap
            guard let found = Self.position(of: piece, in: bytes, from: position, to: end) else { return false }
            position = found + piece.count + gap
        }
        return position <= bytes.count - last.count + (last.isEmpty ? gap : 0)
    }

    private static func position(of piece: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        guard start <= end - piece.count else { return nil }
        return (start...(end - piece.count)).first { bytes[$0..<$0 + piece.count].elementsEqual(piece) }
    }

    /// Origins of strangers that an author may not have thought of, to be tried: a longer name that ends or begins like
    /// this one, and a name with another letter for each dot.
    package var lookalikes: [String] {
        guard let (scheme, rest) = SerializedOrigin.parts(of: text), !isEverything, !rest.isEmpty else { return [] }
        let name = String(rest)
        let filled = name.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "x")
        let stripped = name.drop { $0 == "*" }
        return [
            "\(scheme)://evil\(stripped.hasPrefix(".") ? "x" + stripped.dropFirst() : stripped)",
            "\(scheme)://\(filled).evil.example",
            "\(scheme)://\(filled.split(separator: ".").joined(separator: "x"))",
        ].map { $0.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "x") }
            .filter { $0 != text && !isMeant($0) }
    }

    /// Whether an origin is below the name that the pattern gives: what `https://*.example.com` is there for.
    private func isMeant(_ origin: String) -> Bool {
        guard let (scheme, rest) = SerializedOrigin.parts(of: text) else { return false }
        guard let (own, name) = SerializedOrigin.parts(of: origin) else { return false }
        return rest.hasPrefix("*.") && own == scheme && name.hasSuffix(rest.dropFirst())
    }
}
