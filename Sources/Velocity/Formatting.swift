/// What `java.lang.String.format` makes of a pattern: `%s`, `%d`, `%x`, `%o`, `%f`, `%e`, `%b`, `%c`, `%n` and `%%` with
/// flags, width and precision ("Format String Syntax" of `java.util.Formatter`).
func javaFormat(_ pattern: String, _ arguments: [Value]) throws(TemplateError) -> String {
    var result = ""
    var rest = pattern.unicodeScalars[...]
    var next = 0
    while let scalar = rest.popFirst() {
        guard scalar == "%" else {
            result.unicodeScalars.append(scalar)
            continue
        }
        let specifier = try FormatSpecifier(&rest)
        switch specifier.conversion {
        case "n": result += "\n"
        case "%": result += specifier.padded("%")
        default:
            let index = specifier.argument.map { $0 - 1 } ?? next
            if specifier.argument == nil { next += 1 }
            guard arguments.indices.contains(index) else { throw TemplateError("`\(pattern)` has too few arguments") }
            result += specifier.padded(try specifier.converted(arguments[index]))
        }
    }
    return result
}

/// `%[argument$][flags][width][.precision]conversion`
private struct FormatSpecifier {
    var argument: Int?
    var flags: Set<Unicode.Scalar> = []
    var width: Int?
    var precision: Int?
    var conversion: Unicode.Scalar

    /// As many as a text of a template may have.
    private static let longest = 1 << 16

    init(_ rest: inout Substring.UnicodeScalarView) throws(TemplateError) {
        if let dollar = rest.firstIndex(where: { !isDigit($0) }), rest[dollar] == "$" {
            argument = Int(String(rest[..<dollar]))
            rest = rest[rest.index(after: dollar)...]
        }
        while let flag = rest.first, "-#+ 0,(".unicodeScalars.contains(flag) { flags.insert(rest.removeFirst()) }
        width = number(&rest)
        if rest.first == "." {
            rest.removeFirst()
            precision = number(&rest)
        }
        guard let conversion = rest.popFirst(), max(width ?? 0, precision ?? 0) <= FormatSpecifier.longest else {
            throw TemplateError("a format ends in the middle")
        }
        self.conversion = conversion
    }

    func converted(_ value: Value) throws(TemplateError) -> String {
        switch conversion {
        case "s": return cut(value.text)
        case "S": return cut(value.text).uppercased()
        case "b": return cut(value.isNull || value.isIdentical(to: .bool(false)) ? "false" : "true")
        case "c" where value.string?.utf16.count == 1: return value.text
        case "d":
            if case .digits(let digits) = value { return signed(digits) }
            if let int = value.int { return signed(String(int)) }
        case "x", "X", "o":
            if let int = value.int {
                // A negative `Integer` has 32 bits.
                let bits = Int32(exactly: int).map { UInt64(UInt32(bitPattern: $0)) } ?? UInt64(bitPattern: Int64(int))
                return String(bits, radix: conversion == "o" ? 8 : 16, uppercase: conversion == "X")
            }
        case "f":
            if case .double(let double) = value { return signed(fixed(double, precision ?? 6)) }
        case "e":
            if case .double(let double) = value { return signed(scientific(double, precision ?? 6)) }
        default: break
        }
        throw TemplateError("`%\(conversion)` does not take `\(value.text)`")
    }

    private func cut(_ text: String) -> String { precision.map { String(text.prefix($0)) } ?? text }

    private func signed(_ number: String) -> String {
        let isNegative = number.hasPrefix("-")
        var digits = isNegative ? String(number.dropFirst()) : number
        if flags.contains(",") { digits = grouped(digits) }
        if isNegative { return flags.contains("(") ? "(\(digits))" : "-\(digits)" }
        return flags.contains("+") ? "+\(digits)" : flags.contains(" ") ? " \(digits)" : digits
    }

    private func grouped(_ digits: String) -> String {
        let whole = digits.prefix { $0 != "." }
        var text = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text + digits.dropFirst(whole.count)
    }

    func padded(_ text: String) -> String {
        guard let width, text.utf16.count < width else { return text }
        let missing = width - text.utf16.count
        if flags.contains("-") { return text + String(repeating: " ", count: missing) }
        guard flags.contains("0") else { return String(repeating: " ", count: missing) + text }
        let sign = text.prefix { "+- (".contains($0) }
        return sign + String(repeating: "0", count: missing) + text.dropFirst(sign.count)
    }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func number(_ rest: inout Substring.UnicodeScalarView) -> Int? {
    let digits = rest.prefix(while: isDigit)
    rest = rest[digits.endIndex...]
    return Int(String(digits))
}

/// The shortest decimal that means the number, rounded half up, as Java does it.
private func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return javaNumber(value) }
    if value == 0 { return "0" + (places > 0 ? "." + String(repeating: "0", count: places) : "") }
    let (digits, point) = decimalDigits(value.magnitude)
    var units = Array(repeating: UInt8(0), count: max(0, 1 - point)) + digits.utf8.map { $0 - 0x30 }
    let whole = max(point, 1)
    let isRoundedUp = units.count > whole + places && units[whole + places] >= 5
    units = Array(units.prefix(whole + places))
    units += Array(repeating: 0, count: whole + places - units.count)
    if isRoundedUp { increment(&units) }
    let text = units.map { String($0) }.joined()
    let end = text.index(text.endIndex, offsetBy: -places)
    return (value < 0 ? "-" : "") + text[..<end] + (places > 0 ? "." + text[end...] : "")
}

private func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
        if digits[index] < 9 {
            digits[index] += 1
            return
        }
        digits[index] = 0
    }
    digits.insert(1, at: 0)
}

private func scientific(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return javaNumber(value) }
    let exponent = value == 0 ? 0 : decimalDigits(value.magnitude).point - 1
    let (digits, _) = value == 0 ? ("0", 1) : decimalDigits(value.magnitude)
    let mantissa = Double("\(digits.prefix(1)).\(digits.dropFirst().isEmpty ? "0" : digits.dropFirst())") ?? 0
    var text = fixed(mantissa, places)
    var power = exponent
    if text.hasPrefix("10") {
        text = fixed(1, places)
        power += 1
    }
    let size = abs(power) < 10 ? "0\(abs(power))" : "\(abs(power))"
    return "\(value < 0 ? "-" : "")\(text)e\(power < 0 ? "-" : "+")\(size)"
}
