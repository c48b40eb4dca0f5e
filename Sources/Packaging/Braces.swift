/// The texts that a pattern with braces stands for: `{a,b}c` is `ac` and `bc`, `{1..3}` is `1`, `2` and `3`. Braces
/// without a comma or dots in them are text.
func expandBraces(_ pattern: [UInt8]) -> [[UInt8]] {
    guard let group = firstGroup(of: pattern), let choices = choices(of: pattern[group]) else { return [pattern] }
    let before = pattern[..<(group.lowerBound - 1)]
    let after = pattern[(group.upperBound + 1)...]
    return choices.flatMap { expandBraces(before + $0 + after) }
}

/// What stands between the first brace that has choices in it and its end.
private func firstGroup(of pattern: [UInt8]) -> Range<Int>? {
    var start = 0
    while let open = pattern[start...].firstIndex(of: UInt8(ascii: "{")) {
        let isEscaped = open > 0 && pattern[open - 1] == UInt8(ascii: "\\")
        if !isEscaped, let close = end(of: pattern, from: open), choices(of: pattern[(open + 1)..<close]) != nil {
            return (open + 1)..<close
        }
        start = open + 1
    }
    return nil
}

/// The place of the brace that ends the one at `open`.
private func end(of pattern: [UInt8], from open: Int) -> Int? {
    var depth = 0
    for index in open..<pattern.count {
        if pattern[index] == UInt8(ascii: "{") { depth += 1 }
        if pattern[index] == UInt8(ascii: "}") { depth -= 1 }
        if depth == 0 { return index }
    }
    return nil
}

/// `a,b` or `1..3`; `nil` when it is neither.
private func choices(of text: ArraySlice<UInt8>) -> [[UInt8]]? {
    var choices: [[UInt8]] = [[]]
    var depth = 0
    for byte in text {
        if byte == UInt8(ascii: "{") { depth += 1 }
        if byte == UInt8(ascii: "}") { depth -= 1 }
        if byte == UInt8(ascii: ","), depth == 0 {
            choices.append([])
        } else {
            choices[choices.count - 1].append(byte)
        }
    }
    return choices.count > 1 ? choices : range(String(decoding: text, as: UTF8.self))
}

/// Most numbers that a range may stand for: a pattern is no place for more.
private let longestRange = 1000

private func range(_ text: String) -> [[UInt8]]? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    guard ends.count == 3, ends[1].isEmpty, let first = Int(ends[0]), let last = Int(ends[2]) else { return nil }
    let numbers = stride(from: first, through: last, by: first <= last ? 1 : -1).prefix(longestRange)
    return numbers.map { Array(String($0).utf8) }
}
