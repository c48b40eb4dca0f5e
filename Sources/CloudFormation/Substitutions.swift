import Tree

extension Node {
    /// The text of this argument of `Fn::Sub`, with the variables that it brings along; `nil` for what is not one.
    package var substituted: (text: String, variables: Mapping?)? {
        if let string { return (string, nil) }
        guard let list, let text = list.first?.string else { return nil }
        return (text, list.dropFirst().first?.map)
    }
}

/// A piece of the text of `Fn::Sub`.
package enum Substitution: Hashable, Sendable {
    /// Text that stays, `${!…}` among it.
    case text(String)
    case variable(String)
}

/// The pieces of a text of `Fn::Sub`, in their order.
package func substitutions(in text: String) -> [Substitution] {
    var text = text
    return text.withUTF8 { substitutions(in: $0) }
}

private func substitutions(in text: UnsafeBufferPointer<UInt8>) -> [Substitution] {
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
    var pieces: [Substitution] = []
    var kept = 0
    var index = 0
    while index + 1 < text.count {
        guard text[index] == UInt8(ascii: "$"), text[index + 1] == UInt8(ascii: "{") else {
            index += 1
            continue
        }
        guard let close = text[index...].firstIndex(of: UInt8(ascii: "}")) else { break }
        if text[index + 2] != UInt8(ascii: "!") {
            if kept < index { pieces.append(.text(string(kept..<index))) }
            pieces.append(.variable(string(withoutBlanks(index + 2..<close, of: text))))
            kept = close + 1
        }
        index = close + 1
    }
    if kept < text.count { pieces.append(.text(string(kept..<text.count))) }
    return pieces
}

private func withoutBlanks(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first < end, text[first] == UInt8(ascii: " ") { first += 1 }
    while first < end, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return first..<end
}
