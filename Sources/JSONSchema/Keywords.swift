import Tree

extension Check {
    // MARK: Any instance

    func common(_ instance: Node, _ keywords: Mapping) -> [String] {
        var findings: [String] = []
        if let type = keywords["type"] {
            let allowed = type.list?.compactMap(\.string) ?? type.string.map { [$0] } ?? []
            let kind = instance.kind
            if !allowed.contains(kind), !(kind == "integer" && allowed.contains("number")) {
                let all = Set(allowed + (allowed.contains("number") ? ["integer"] : []))
                findings.append(
                    "instance type (\(kind)) does not match any allowed primitive type (allowed: \(quoted(all.sorted())))"
                )
            }
        }
        if let values = keywords["enum"]?.list, !values.contains(where: { $0.isEqual(to: instance) }) {
            findings.append(
                "instance value (\(quoted(instance))) not found in enum (possible values: \(quoted(Node(values))))")
        }
        return findings
    }

    func numbers(_ instance: Node, _ keywords: Mapping) -> [String] {
        guard let number = instance.double else { return [] }
        var findings: [String] = []
        if let minimum = keywords["minimum"], let bound = minimum.double {
            if number < bound {
                findings.append(
                    "numeric instance is lower than the required minimum (minimum: \(quoted(minimum)), found: \(quoted(instance)))"
                )
            } else if number == bound, keywords["exclusiveMinimum"]?.bool == true {
                findings.append("numeric instance is not strictly greater than the required minimum \(quoted(minimum))")
            }
        }
        if let maximum = keywords["maximum"], let bound = maximum.double {
            if number > bound {
                findings.append(
                    "numeric instance is greater than the required maximum (maximum: \(quoted(maximum)), found: \(quoted(instance)))"
                )
            } else if number == bound, keywords["exclusiveMaximum"]?.bool == true {
                findings.append("numeric instance is not strictly lower than the required maximum \(quoted(maximum))")
            }
        }
        if let divisor = keywords["multipleOf"], let step = divisor.double, step > 0, !isMultiple(number, of: step) {
            findings.append("remainder of division is not zero (\(quoted(instance)) / \(quoted(divisor)))")
        }
        return findings
    }

    private func isMultiple(_ number: Double, of step: Double) -> Bool {
        let quotient = number / step
        return abs(quotient - quotient.rounded()) < 1e-9
    }

    func strings(_ instance: Node, _ keywords: Mapping) -> [String] {
        guard let text = instance.string else { return [] }
        var findings: [String] = []
        let length = text.unicodeScalars.count
        if let minimum = keywords["minLength"]?.int, length < minimum {
            findings.append("string \(quoted(instance)) is too short (length: \(length), required minimum: \(minimum))")
        }
        if let maximum = keywords["maxLength"]?.int, length > maximum {
            findings.append("string \(quoted(instance)) is too long (length: \(length), maximum allowed: \(maximum))")
        }
        if let pattern = keywords["pattern"]?.string, !matches(pattern, text) {
            findings.append("ECMA 262 regex \"\(pattern)\" does not match input string \(quoted(instance))")
        }
        if let format = keywords["format"]?.string, let finding = Format(rawValue: format)?.finding(for: text) {
            findings.append(finding)
        }
        return findings
    }

    /// A pattern that is none lets nothing through.
    func matches(_ pattern: String, _ text: String) -> Bool {
        guard let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar) else { return false }
        return (try? regex.firstMatch(in: text)) != nil
    }

    // MARK: Arrays

    mutating func arrays(_ instance: Node, _ keywords: Mapping) -> [String] {
        guard let elements = instance.list else { return [] }
        return counts(elements, keywords) + items(elements, keywords)
    }

    private func counts(_ elements: [Node], _ keywords: Mapping) -> [String] {
        var findings: [String] = []
        if let minimum = keywords["minItems"]?.int, elements.count < minimum {
            findings.append(
                "array is too short: must have at least \(minimum) elements but instance has \(elements.count) elements"
            )
        }
        if let maximum = keywords["maxItems"]?.int, elements.count > maximum {
            findings.append(
                "array is too long: must have at most \(maximum) elements but instance has \(elements.count) elements")
        }
        if keywords["uniqueItems"]?.bool == true, hasRepeat(elements) {
            findings.append("array must not contain duplicate elements")
        }
        return findings
    }

    private func hasRepeat(_ elements: [Node]) -> Bool {
        elements.indices.contains { index in
            elements[..<index].contains { $0.isEqual(to: elements[index]) }
        }
    }

    private mutating func items(_ elements: [Node], _ keywords: Mapping) -> [String] {
        guard let items = keywords["items"] else { return [] }
        guard let schemas = items.list else { return elements.flatMap { findings($0, items) } }
        var all = zip(elements, schemas).flatMap { findings($0, $1) }
        let extra = elements.dropFirst(schemas.count)
        if keywords["additionalItems"]?.bool == false, !extra.isEmpty {
            all.append("schema only allows \(schemas.count) elements in array instance but found \(elements.count)")
        } else if let schema = keywords["additionalItems"], schema.map != nil {
            all += extra.flatMap { findings($0, schema) }
        }
        return all
    }
}

extension Node {
    /// The primitive type of draft 4. A number without a fraction is an integer only when it is spelled as one.
    var kind: String {
        switch content {
        case .null: "null"
        case .bool: "boolean"
        case .int: "integer"
        case .double: "number"
        case .string, .unknown: "string"
        case .list: "array"
        case .map: "object"
        }
    }

    /// Equality of JSON: numbers by value, objects whatever the order of their keys.
    func isEqual(to other: Node) -> Bool {
        if let a = double, let b = other.double { return a == b }
        if let a = list, let b = other.list { return a.elementsEqual(b) { $0.isEqual(to: $1) } }
        guard let a = map, let b = other.map else { return self == other }
        return a.count == b.count && a.entries.allSatisfy { entry in b[entry.key].map(entry.value.isEqual) ?? false }
    }
}
