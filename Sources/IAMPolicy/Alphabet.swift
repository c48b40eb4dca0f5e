/// Turns texts of policies into patterns, with one number for each symbol.
struct Alphabet {
    /// How letters and wildcards of a text are to be read.
    enum Reading { case plain, ignoringCase, lowerCase, arn }

    private var symbols: [String: Glob.Code] = [:]

    mutating func glob(_ text: PolicyText, _ reading: Reading = .plain) -> Glob {
        Glob(codes(text, reading))
    }

    /// A pattern with a literal before it, such as the kind of a principal.
    mutating func glob(_ prefix: String, _ text: PolicyText) -> Glob {
        Glob(prefix.unicodeScalars.map(\.value) + codes(text, .plain))
    }

    private mutating func codes(_ text: PolicyText, _ reading: Reading) -> [Glob.Code] {
        var codes: [Glob.Code] = []
        var colons = 0
        // Less than six segments are no ARN; IAM matches such a text as a whole.
        let segmented = reading == .arn && text.segments.count == 6
        for part in text.parts {
            let isInside = segmented && colons < 5
            switch part {
            case .any: codes.append(isInside ? Glob.anyInSegment : Glob.any)
            case .one: codes.append(isInside ? Glob.oneInSegment : Glob.one)
            case .symbol(let name): codes.append(code(of: name))
            case .literal(let literal):
                for scalar in literal.unicodeScalars {
                    if scalar == ":" { colons += 1 }
                    codes.append(letter(scalar.value, reading))
                }
            }
        }
        return codes
    }

    private func letter(_ value: UInt32, _ reading: Reading) -> Glob.Code {
        let lower = Glob.lowercased(value)
        return switch reading {
        case .plain, .arn: value
        case .lowerCase: lower
        case .ignoringCase: Glob.folded(value)
        }
    }

    private mutating func code(of symbol: String) -> Glob.Code {
        if let code = symbols[symbol] { return code }
        let code = Glob.symbol + Glob.Code(symbols.count)
        symbols[symbol] = code
        return code
    }
}
