/// Spoils texts at random, the same way for the same seed: what the hostile tests and `gwc-dev fuzz` feed the compiler.
package struct Mutator {
    private var random: SplitMix64

    package init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// The bytes with one to eight changes.
    package mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0...Int.random(in: 0..<8, using: &random) { change(&result) }
        return result
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return bytes.append(byte()) }
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0..<24, using: &random))
        switch Int.random(in: 0..<7, using: &random) {
        case 0: bytes[start] = byte()
        case 1: bytes.insert(byte(), at: start)
        case 2: bytes.removeSubrange(start..<end)
        case 3: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
        case 4: bytes.insert(contentsOf: Mutator.words.randomElement(using: &random) ?? [], at: start)
        case 5: bytes.removeSubrange(start...)
        default: bytes.swapAt(start, Int.random(in: 0..<bytes.count, using: &random))
        }
    }

    private mutating func byte() -> UInt8 {
        let common = Array(" \n\t:-[]{},#&*!|>'\"%@`?~$.\\0aZé".utf8)
        return Bool.random(using: &random)
            ? common.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }

    /// What means something to the readers and to the variables.
    private static let words: [[UInt8]] = [
        "<<: *", "&a ", "*a", "!Ref ", "!GetAtt ", "!!binary ", "!!int ", "${", "}", "${self:", "${file(", "${opt:x, ",
        "${env:", "${ssm:", "${self:}", "\\${", ", ", "- ", ": ", "? ", "---\n", "...\n", "|\n", ">-\n", "\r\n",
        "\u{FEFF}",
        "null", "true", "0x", "1e999", "2012-10-17", "\\ud83d", "\u{85}", "\u{2028}", "%YAML 1.2\n", "!<tag:x> ",
    ].map { Array($0.utf8) }
}

/// Sebastiano Vigna's generator of 2015: small, quick, the same everywhere.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
