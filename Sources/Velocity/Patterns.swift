/// A regular expression of Java's, as Swift reads it: the two agree on what templates write. Classes such as `\\w` and
/// `\\p{Alpha}` are those of ASCII, as `java.util.regex.Pattern` has them without its flags.
package func pattern(_ text: String) throws(TemplateError) -> Regex<AnyRegexOutput> {
    do {
        return try Regex(withASCIIClasses(text)).matchingSemantics(.unicodeScalar).asciiOnlyCharacterClasses()
    } catch {
        throw TemplateError("`\(text)` is no regular expression")
    }
}

/// The POSIX classes of `java.util.regex.Pattern`, which Swift would take for properties of Unicode.
private let classesOfASCII = [
    "Lower": "a-z", "Upper": "A-Z", "ASCII": "\\x00-\\x7F", "Alpha": "a-zA-Z", "Digit": "0-9", "Alnum": "a-zA-Z0-9",
    "Punct": "!-/:-@\\[-`\\{-~", "Graph": "!-~", "Print": "\\x20-~", "Blank": "\\x20\\t", "Cntrl": "\\x00-\\x1F\\x7F",
    "XDigit": "0-9a-fA-F", "Space": "\\x20\\t\\n\\x0B\\f\\r",
]

private func withASCIIClasses(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let backslash = rest.firstIndex(of: "\\") {
        result += rest[..<backslash]
        rest = rest[backslash...]
        let isNegated = rest.hasPrefix("\\P{")
        let name = rest.dropFirst(3).prefix { $0 != "}" }
        if isNegated || rest.hasPrefix("\\p{"), let members = classesOfASCII[String(name)] {
            result += isNegated ? "[^\(members)]" : "[\(members)]"
            rest = rest[name.endIndex...].dropFirst()
        } else {
            result += rest.prefix(2)
            rest = rest.dropFirst(2)
        }
    }
    return result + rest
}

extension String {
    func wholeMatch(_ pattern: Regex<AnyRegexOutput>) throws(TemplateError) -> Bool {
        do { return try pattern.wholeMatch(in: self) != nil } catch { throw TemplateError("a pattern failed") }
    }

    /// The text with matches replaced; `$1` in the replacement is a group, a backslash keeps the next character as it is.
    func replaced(
        _ pattern: Regex<AnyRegexOutput>, _ replacement: String, limit: Int
    ) throws(TemplateError) -> String {
        var result = ""
        var position = startIndex
        for match in matches(of: pattern).prefix(limit) {
            result += self[position..<match.range.lowerBound]
            result += try expand(replacement, match)
            position = match.range.upperBound
        }
        return result + self[position...]
    }

    private func expand(
        _ replacement: String, _ match: Regex<AnyRegexOutput>.Match
    ) throws(TemplateError) -> String {
        var result = ""
        var scalars = replacement.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if scalar == "\\" {
                guard let next = scalars.popFirst() else { throw TemplateError("a replacement ends with a backslash") }
                result.unicodeScalars.append(next)
            } else if scalar == "$" {
                guard let digit = scalars.popFirst(), let group = Int(String(digit)), group < match.output.count else {
                    throw TemplateError("a replacement names no group behind its dollar")
                }
                result += match.output[group].substring ?? ""
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Java's `split`: with no limit, empty parts at the end are dropped, be they all; a text without a match stays whole.
    func parts(_ pattern: Regex<AnyRegexOutput>, limit: Int = 0) -> [String] {
        var parts: [String] = []
        var position = startIndex
        for match in matches(of: pattern) where limit <= 0 || parts.count < limit - 1 {
            if match.range.upperBound == startIndex { continue }
            parts.append(String(self[position..<match.range.lowerBound]))
            position = match.range.upperBound
        }
        if parts.isEmpty { return [self] }
        parts.append(String(self[position...]))
        if limit == 0 { while parts.last == "" { parts.removeLast() } }
        return parts
    }
}
