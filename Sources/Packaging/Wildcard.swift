/// Matching within one part of a path.
enum Wildcard {
    typealias Bytes = ArraySlice<UInt8>

    static func matches(_ pattern: Bytes, _ text: Bytes) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        let rest = pattern.dropFirst()
        if rest.first == UInt8(ascii: "("), let group = Group(pattern) { return matches(group, text) }
        switch first {
        case UInt8(ascii: "*"): return ends(of: text).contains { matches(rest, text[$0...]) }
        case UInt8(ascii: "?"): return !text.isEmpty && matches(rest, text[behindCharacter(of: text)...])
        case UInt8(ascii: "["):
            if let set = CharacterSet(pattern) {
                guard let byte = text.first, set.contains(byte) else { return false }
                return matches(pattern[set.end...], text[behindCharacter(of: text)...])
            }
        case UInt8(ascii: "\\"):
            if let literal = rest.first { return text.first == literal && matches(rest.dropFirst(), text.dropFirst()) }
        default: break
        }
        return text.first == first && matches(rest, text.dropFirst())
    }

    /// `@(a|b)` and its kin, with what follows it.
    private static func matches(_ group: Group, _ text: Bytes) -> Bool {
        switch group.kind {
        case UInt8(ascii: "@"): group.choices.contains { matches($0 + group.rest, text) }
        case UInt8(ascii: "?"): ([[]] + group.choices).contains { matches($0 + group.rest, text) }
        case UInt8(ascii: "!"):
            ends(of: text).contains { end in
                !group.choices.contains { matches($0, text[..<end]) } && matches(group.rest, text[end...])
            }
        default:
            group.kind == UInt8(ascii: "*") && matches(group.rest, text)
                || ends(of: text).dropFirst().contains { end in
                    group.choices.contains { matches($0, text[..<end]) }
                        && (matches(group.rest, text[end...]) || matches(group, text[end...]))
                }
        }
    }

    private static func ends(of text: Bytes) -> ClosedRange<Int> { text.startIndex...text.endIndex }

    /// The place behind the first character, which may have several bytes.
    private static func behindCharacter(of text: Bytes) -> Int {
        text.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? text.endIndex
    }
}

/// `@(a|b)`, cut into its choices, and the pattern behind it.
private struct Group {
    var kind: UInt8
    var choices: [Wildcard.Bytes] = []
    var rest: Wildcard.Bytes = []

    init?(_ pattern: Wildcard.Bytes) {
        kind = pattern[pattern.startIndex]
        guard Array("@?!*+".utf8).contains(kind) else { return nil }
        var start = pattern.startIndex + 2
        var depth = 0
        for index in pattern.indices.dropFirst() {
            switch pattern[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: "|") where depth == 1:
                choices.append(pattern[start..<index])
                start = index + 1
            default: break
            }
            if depth == 0 {
                choices.append(pattern[start..<index])
                rest = pattern[(index + 1)...]
                return
            }
        }
        return nil
    }
}

/// `[a-z]`, and the place behind it.
private struct CharacterSet {
    private var ranges: [ClosedRange<UInt8>] = []
    private var isNegated: Bool
    var end: Int

    init?(_ pattern: Wildcard.Bytes) {
        var index = pattern.startIndex + 1
        isNegated = index < pattern.endIndex && Array("!^".utf8).contains(pattern[index])
        if isNegated { index += 1 }
        let first = index
        while index < pattern.endIndex, pattern[index] != UInt8(ascii: "]") || index == first {
            let low = pattern[index]
            if index + 2 < pattern.endIndex, pattern[index + 1] == UInt8(ascii: "-"),
                pattern[index + 2] != UInt8(ascii: "]"), low <= pattern[index + 2]
            {
                ranges.append(low...pattern[index + 2])
                index += 3
            } else {
                ranges.append(low...low)
                index += 1
            }
        }
        guard index < pattern.endIndex else { return nil }
        end = index + 1
    }

    func contains(_ byte: UInt8) -> Bool { ranges.contains { $0.contains(byte) } != isNegated }
}
