/// A regular expression of Java's, as Swift reads it: the two agree on what templates write.
func pattern(_ text: String) throws(TemplateError) -> Regex<AnyRegexOutput> {
    do {
        return try Regex(text).matchingSemantics(.unicodeScalar)
    } catch {
        throw TemplateError("`\(text)` is no regular expression")
    }
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

    /// Java's `split`: with no limit, empty parts at the end are dropped.
    func parts(_ pattern: Regex<AnyRegexOutput>, limit: Int = 0) -> [String] {
        var parts: [String] = []
        var position = startIndex
        for match in matches(of: pattern) where limit <= 0 || parts.count < limit - 1 {
            if match.range.isEmpty, match.range.lowerBound == startIndex || match.range.lowerBound == endIndex {
                continue
            }
            if match.range.upperBound == startIndex { continue }
            parts.append(String(self[position..<match.range.lowerBound]))
            position = match.range.upperBound
        }
        parts.append(String(self[position...]))
        if limit == 0 { while parts.count > 1, parts.last == "" { parts.removeLast() } }
        return parts
    }
}
