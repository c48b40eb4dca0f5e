/// A pattern as numbers, so that two can be compared letter by letter: letters, wildcards and symbols.
package struct Glob: Hashable, Sendable {
    /// One place of a pattern. Letters are their scalar values.
    typealias Code = UInt32

    /// Any text, and any letter.
    static let any: Code = 0xFFFF_FFFF
    static let one: Code = 0xFFFF_FFFE
    /// The same inside a segment of an ARN: no colon.
    static let anyInSegment: Code = 0xFFFF_FFFD
    static let oneInSegment: Code = 0xFFFF_FFFC
    /// Added to a lower-case letter that stands for both cases.
    static let bothCases: Code = 0x0020_0000
    /// Added to the number of a symbol.
    static let symbol: Code = 0x4000_0000
    static let colon: Code = 0x3A

    let codes: [Code]
    /// How many codes stand before the first wildcard.
    let prefixLength: Int

    init(_ codes: [Code]) {
        self.codes = Glob.normalised(codes)
        prefixLength = self.codes.firstIndex { Glob.isWildcard($0) } ?? self.codes.count
    }

    /// A text that stands for itself.
    init(letters codes: [Code]) {
        self.codes = codes
        prefixLength = codes.count
    }

    static let everything = Glob([any])

    static func isWildcard(_ code: Code) -> Bool { code >= oneInSegment }
    static func isStar(_ code: Code) -> Bool { code == any || code == anyInSegment }

    var isLiteral: Bool { prefixLength == codes.count }
    /// Literal but for a `*` at the end.
    var isPrefix: Bool { codes.last == Glob.any && prefixLength == codes.count - 1 }

    /// One spelling of the same: no two stars in a row, `?` before `*`.
    private static func normalised(_ codes: [Code]) -> [Code] {
        var result: [Code] = []
        for code in codes {
            if isStar(code), result.last == code { continue }
            if code == one, result.last == any {
                result.insert(code, at: result.count - 1)
            } else if code == oneInSegment, result.last == anyInSegment {
                result.insert(code, at: result.count - 1)
            } else {
                result.append(code)
            }
        }
        return result
    }

    /// Whether everything that `other` matches is matched. Exact for two patterns, as there is always a letter that
    /// neither of them mentions; a literal is contained where it is matched.
    func contains(_ other: Glob) -> Bool {
        var (p, t) = (0, 0)
        var star: (p: Int, t: Int)?
        while t < other.codes.count {
            if p < codes.count, Glob.isStar(codes[p]) {
                star = (p, t)
                p += 1
            } else if p < codes.count, Glob.absorbs(codes[p], other.codes[t]) {
                p += 1
                t += 1
            } else if let last = star, Glob.absorbs(codes[last.p], other.codes[last.t]) {
                star = (last.p, last.t + 1)
                p = last.p + 1
                t = last.t + 1
            } else {
                return false
            }
        }
        return codes[p...].allSatisfy(Glob.isStar)
    }

    /// Whether one place of a pattern takes everything that one place of another stands for.
    private static func absorbs(_ pattern: Code, _ text: Code) -> Bool {
        switch pattern {
        case any: true
        case anyInSegment: text != any && text != one && text != colon
        case one: text < symbol || text == one || text == oneInSegment
        case oneInSegment: text == oneInSegment || text < symbol && text != colon
        default: pattern == text || pattern & bothCases != 0 && pattern == bothCases | lowercased(text)
        }
    }

    static func lowercased(_ code: Code) -> Code { (0x41...0x5A).contains(code) ? code | 0x20 : code }

    /// A letter that stands for both of its cases; other codes as they are.
    static func folded(_ code: Code) -> Code {
        let lower = lowercased(code)
        return (0x61...0x7A).contains(lower) ? bothCases | lower : code
    }

    /// Whether the literal beginnings rule out that a text matches both.
    func clashes(with other: Glob) -> Bool {
        for index in 0..<min(prefixLength, other.prefixLength) {
            let (a, b) = (codes[index], other.codes[index])
            if a != b, !Glob.meets(a, b) { return true }
        }
        var (a, b) = (codes.count - 1, other.codes.count - 1)
        while a >= 0, b >= 0, !Glob.isWildcard(codes[a]), !Glob.isWildcard(other.codes[b]) {
            if codes[a] != other.codes[b], !Glob.meets(codes[a], other.codes[b]) { return true }
            (a, b) = (a - 1, b - 1)
        }
        return isLiteral && other.isLiteral && codes.count != other.codes.count
    }

    private static func meets(_ a: Code, _ b: Code) -> Bool {
        (a | b) & bothCases != 0 && lowercased(a & ~bothCases) == lowercased(b & ~bothCases)
    }
}
