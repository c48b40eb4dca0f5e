import Tree

/// A place between the values of an ordered kind of condition: numbers, instants, addresses.
struct Cut: Hashable, Comparable, Sendable {
    /// 0 for numbers and instants; 4 for addresses of version 4, 5 for those of version 6, which come right behind.
    var family: Int
    var number: Double = 0
    var address: UInt128 = 0
    /// Whether the cut is behind the value.
    var isBehind = false

    static let lowest = Cut(family: -1)
    static let highest = Cut(family: 99)

    static func < (a: Cut, b: Cut) -> Bool {
        (a.family, a.number, a.address, a.isBehind ? 1 : 0) < (b.family, b.number, b.address, b.isBehind ? 1 : 0)
    }
}

extension ConditionOperator {
    /// The values that a value of a condition admits, from a cut to another one; `nil` when it is not of the kind.
    func range(of text: String) -> Range<Cut>? {
        switch kind {
        case .ipAddress: addressRange(text)
        case .numeric: Double(text).flatMap { $0.isNaN ? nil : range($0) }
        case .date: (Double(text) ?? instant(text)).flatMap { range($0) }
        default: nil
        }
    }

    private func range(_ value: Double) -> Range<Cut> {
        let before = Cut(family: 0, number: value)
        let behind = Cut(family: 0, number: value, isBehind: true)
        return switch comparison {
        case .equal: before..<behind
        case .less: Cut.lowest..<before
        case .lessOrEqual: Cut.lowest..<behind
        case .greater: behind..<Cut.highest
        case .greaterOrEqual: before..<Cut.highest
        }
    }
}

/// An address or a CIDR block.
private func addressRange(_ text: String) -> Range<Cut>? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let (family, width, address): (Int, Int, UInt128)
    if let value = addressV4(first) {
        (family, width, address) = (4, 32, UInt128(value))
    } else if let value = addressV6(first) {
        (family, width, address) = (5, 128, value)
    } else {
        return nil
    }
    let length = parts.count == 2 ? Int(parts[1]) : width
    guard let length, (0...width).contains(length) else { return nil }
    let host: UInt128 = length == 0 && width == 128 ? .max : (UInt128(1) << UInt128(width - length)) - 1
    let low = address & ~host
    return Cut(family: family, address: low)..<behindAddress(low | host, family, width)
}

/// The cut behind an address is the one before the next.
private func behindAddress(_ address: UInt128, _ family: Int, _ width: Int) -> Cut {
    let last: UInt128 = width == 32 ? UInt128(UInt32.max) : .max
    return address == last ? Cut(family: family + 1) : Cut(family: family, address: address + 1)
}

private func addressV4(_ text: Substring) -> UInt32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
        guard let byte = UInt8(part), part.utf8.count <= 3, part.first != "+" else { return nil }
        value = value << 8 | UInt32(byte)
    }
    return value
}

private func addressV6(_ text: Substring) -> UInt128? {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let halves = text.firstRange(ofText: "::").map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? [text]
    var groups: [[UInt128]] = []
    for half in halves {
        var values: [UInt128] = []
        for group in half.split(separator: ":", omittingEmptySubsequences: false) where !half.isEmpty {
            if let v4 = addressV4(group) {
                values += [UInt128(v4 >> 16), UInt128(v4 & 0xFFFF)]
            } else {
                guard let value = UInt16(group, radix: 16), group.utf8.count <= 4 else { return nil }
                values.append(UInt128(value))
            }
        }
        groups.append(values)
    }
    let missing = 8 - groups.reduce(0) { $0 + $1.count }
    guard halves.count == 2 ? missing > 0 : missing == 0 else { return nil }
    let all = groups[0] + [UInt128](repeating: 0, count: max(0, missing)) + (groups.count == 2 ? groups[1] : [])
    return all.reduce(0) { $0 << 16 | $1 }
}

/// Seconds since 1970 of a date in the W3C profile of ISO 8601, such as `2026-01-31T12:00:00Z`.
private func instant(_ text: String) -> Double? {
    var rest = text[...]
    func take(_ digits: Int) -> Int? {
        let number = rest.prefix(digits)
        guard number.utf8.count == digits, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(digits)
        return Int(number)
    }
    func skip(_ letter: Character) -> Bool {
        guard rest.first == letter else { return false }
        rest = rest.dropFirst()
        return true
    }
    guard let year = take(4), skip("-"), let month = take(2), skip("-"), let day = take(2), (1...12).contains(month)
    else { return nil }
    var seconds = Double(days(year, month, day)) * 86_400
    guard skip("T") else { return rest.isEmpty ? seconds : nil }
    guard let hour = take(2), skip(":"), let minute = take(2) else { return nil }
    seconds += Double(hour * 3600 + minute * 60)
    if skip(":") {
        guard let second = take(2) else { return nil }
        seconds += Double(second)
        if rest.first == "." {
            let fraction = rest.prefix { $0 == "." || $0.isNumber }
            seconds += Double("0\(fraction)") ?? 0
            rest = rest.dropFirst(fraction.count)
        }
    }
    if skip("Z") || rest.isEmpty { return rest.isEmpty ? seconds : nil }
    let isWest = rest.first == "-"
    guard skip("+") || skip("-"), let hours = take(2), skip(":"), let minutes = take(2), rest.isEmpty else {
        return nil
    }
    return seconds + Double(hours * 3600 + minutes * 60) * (isWest ? 1 : -1)
}

/// Days since 1970-01-01 in the Gregorian calendar.
private func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
