/// Looks for a text that some patterns match and others do not, by running all of them at once over the texts that
/// could matter: a search through sets of places, as when an automaton is made deterministic.
struct GlobSearch {
    /// The patterns as bits: one for each place and one behind the last.
    private struct Machine {
        var first: Int
        var words: Range<Int>
        var glob: Glob
    }

    /// How many sets of places are looked at before a search gives up.
    static let limit = 20_000

    private var machines: [Machine] = []
    private let positives: Int
    private let wordCount: Int
    private let letters: [Glob.Code]

    private init(_ positives: [Glob], _ negatives: [Glob]) {
        var words = 0
        for glob in positives + negatives {
            let count = (glob.codes.count + 64) / 64
            machines.append(Machine(first: words * 64, words: words..<(words + count), glob: glob))
            words += count
        }
        wordCount = words
        self.positives = positives.count
        letters = GlobSearch.letters(of: positives + negatives)
    }

    /// Whether some text matches all of `positives` and none of `negatives`; `nil` when it takes too long to tell.
    static func finds(_ positives: [Glob], without negatives: [Glob]) -> Bool? {
        if let quick = quickAnswer(positives, negatives) { return quick }
        return GlobSearch(positives.isEmpty ? [.everything] : positives, negatives).run()
    }

    /// The answer where no search is needed, which is nearly always.
    private static func quickAnswer(_ positives: [Glob], _ negatives: [Glob]) -> Bool? {
        if negatives.contains(.everything) { return false }
        if let literal = positives.first(where: \.isPoint) {
            return positives.allSatisfy { $0.contains(literal) } && !negatives.contains { $0.contains(literal) }
        }
        for (index, glob) in positives.enumerated() {
            if negatives.contains(where: { $0.contains(glob) }) { return false }
            if positives[(index + 1)...].contains(where: { $0.clashes(with: glob) }) { return false }
        }
        let simple = positives.allSatisfy(\.isPrefix) && negatives.allSatisfy { $0.isPrefix || $0.isPoint }
        return simple && !(positives + negatives).contains(where: \.isFolded) ? true : nil
    }

    /// The letters that tell patterns apart, and one that none of them mentions.
    private static func letters(of globs: [Glob]) -> [Glob.Code] {
        var letters: Set<Glob.Code> = []
        for code in globs.lazy.flatMap(\.codes) where !Glob.isWildcard(code) {
            if code & Glob.bothCases != 0, code < Glob.symbol {
                let lower = code & ~Glob.bothCases
                letters.insert(lower)
                if (0x61...0x7A).contains(lower) { letters.insert(lower & ~0x20) }
            } else {
                letters.insert(code)
            }
        }
        if globs.contains(where: { $0.codes.contains { $0 == Glob.anyInSegment || $0 == Glob.oneInSegment } }) {
            letters.insert(Glob.colon)
        }
        return letters.sorted() + [0x0010_FFFF]
    }

    private func run() -> Bool? {
        var start = [UInt64](repeating: 0, count: wordCount)
        for machine in machines { add(machine.first, of: machine, to: &start) }
        var seen: Set<[UInt64]> = [start]
        var open = [start]
        while let state = open.popLast() {
            if accepts(state) { return true }
            for letter in letters {
                let next = step(state, letter)
                guard isAlive(next), seen.insert(next).inserted else { continue }
                if seen.count > Self.limit { return nil }
                open.append(next)
            }
        }
        return false
    }

    private func step(_ state: [UInt64], _ letter: Glob.Code) -> [UInt64] {
        var next = [UInt64](repeating: 0, count: wordCount)
        for machine in machines {
            for word in machine.words {
                var bits = state[word]
                while bits != 0 {
                    let place = word * 64 + bits.trailingZeroBitCount
                    bits &= bits - 1
                    let index = place - machine.first
                    guard index < machine.glob.codes.count else { continue }
                    let code = machine.glob.codes[index]
                    guard GlobSearch.takes(code, letter) else { continue }
                    add(Glob.isStar(code) ? place : place + 1, of: machine, to: &next)
                }
            }
        }
        return next
    }

    /// Marks a place, and those that are reached from it without a letter.
    private func add(_ place: Int, of machine: Machine, to state: inout [UInt64]) {
        var place = place
        while true {
            state[place / 64] |= 1 << UInt64(place % 64)
            let index = place - machine.first
            guard index < machine.glob.codes.count, Glob.isStar(machine.glob.codes[index]) else { return }
            place += 1
        }
    }

    /// Whether a wanted text can still come of this.
    private func isAlive(_ state: [UInt64]) -> Bool {
        for (index, machine) in machines.enumerated() {
            if index < positives {
                if machine.words.allSatisfy({ state[$0] == 0 }) { return false }
            } else if machine.glob.codes.last == Glob.any, has(machine.first + machine.glob.codes.count - 1, state) {
                return false
            }
        }
        return true
    }

    private func accepts(_ state: [UInt64]) -> Bool {
        for (index, machine) in machines.enumerated() {
            if has(machine.first + machine.glob.codes.count, state) != (index < positives) { return false }
        }
        return true
    }

    private func has(_ place: Int, _ state: [UInt64]) -> Bool { state[place / 64] >> UInt64(place % 64) & 1 == 1 }

    private static func takes(_ code: Glob.Code, _ letter: Glob.Code) -> Bool {
        switch code {
        case Glob.any: true
        case Glob.anyInSegment: letter != Glob.colon
        case Glob.one: letter < Glob.symbol
        case Glob.oneInSegment: letter < Glob.symbol && letter != Glob.colon
        default: code == letter || code & Glob.bothCases != 0 && code == Glob.bothCases | Glob.lowercased(letter)
        }
    }
}
