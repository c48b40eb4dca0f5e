import Tree

extension Value {
    /// What Java's `toString` gives: `{a=1, b=[x, y]}` for maps and lists, JSON for lists that came out of JSON.
    package var text: String {
        var text = ""
        print(into: &text, depth: 0)
        return text
    }

    private func print(into text: inout String, depth: Int) {
        guard depth < 256 else { return }
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .double(let value): text += javaNumber(value)
        case .string(let value), .digits(let value): text += value
        case .object(let object): text += object.text
        case .list(let list) where list.isJSON: text += jsonText
        case .list(let list):
            text += "["
            for (index, element) in list.elements.enumerated() {
                if index > 0 { text += ", " }
                element.print(into: &text, depth: depth + 1)
            }
            text += "]"
        case .map(let map) where map.isSilent: break
        case .map(let map):
            text += "{"
            for (index, key) in map.keys.enumerated() {
                text += index > 0 ? ", \(key)=" : "\(key)="
                (map[key] ?? .null).print(into: &text, depth: depth + 1)
            }
            text += "}"
        }
    }

    /// The value as JSON on one line, numbers as Java spells them.
    package var jsonText: String {
        var text = ""
        writeJSON(into: &text, depth: 0)
        return text
    }

    private func writeJSON(into text: inout String, depth: Int) {
        guard depth < 256 else { return }
        switch self {
        case .string(let value): text += JSONWriter.compact(Node(value))
        case .object(let object): text += JSONWriter.compact(Node(object.text))
        case .list(let list):
            text += "["
            for (index, element) in list.elements.enumerated() {
                if index > 0 { text += "," }
                element.writeJSON(into: &text, depth: depth + 1)
            }
            text += "]"
        case .map(let map):
            text += "{"
            for (index, key) in map.keys.enumerated() {
                if index > 0 { text += "," }
                text += JSONWriter.compact(Node(key)) + ":"
                (map[key] ?? .null).writeJSON(into: &text, depth: depth + 1)
            }
            text += "}"
        default: text += self.text
        }
    }
}

/// A double as Java prints it: `1.0`, `1.5E10` from ten million on, `1.0E-4` below a thousandth.
func javaNumber(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == 0 { return value.sign == .minus ? "-0.0" : "0.0" }
    let magnitude = value.magnitude
    if magnitude >= 1e-3 && magnitude < 1e7 { return "\(value)" }
    let (digits, point) = decimalDigits(magnitude)
    let fraction = digits.count > 1 ? String(digits.dropFirst()) : "0"
    return "\(value < 0 ? "-" : "")\(digits.prefix(1)).\(fraction)E\(point - 1)"
}

/// The shortest digits of a positive number, and the place of its point: 0.0012 is `12` and -2.
func decimalDigits(_ value: Double) -> (digits: String, point: Int) {
    let parts = "\(value)".split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    var digits = "\(mantissa[0])\(fraction)"[...]
    var point = mantissa[0].count + exponent
    while digits.count > 1, digits.first == "0" {
        digits.removeFirst()
        point -= 1
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (String(digits), point)
}
