import Velocity

/// A text with its percent signs resolved, bytes that are no UTF-8 kept as they are written; `+` is a blank in queries.
func percentDecoded(_ text: String, plusIsBlank: Bool = false) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte == UInt8(ascii: "+") && plusIsBlank ? 0x20 : byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// All but letters, digits and `-._~` behind percent signs, as in the query of an address; `keeping` names more to keep.
func percentEncoded(_ text: String, keeping kept: String = "") -> String {
    var encoded = ""
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
            encoded.unicodeScalars.append(UnicodeScalar(byte))
        default:
            if kept.utf8.contains(byte) {
                encoded.unicodeScalars.append(UnicodeScalar(byte))
                continue
            }
            let digits = String(byte, radix: 16, uppercase: true)
            encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
    }
    return encoded
}

/// The names and values of a query, decoded.
func queryItems(_ query: String, splitsAtSemicolons: Bool = false) -> [(name: String, value: String)] {
    query.split { $0 == "&" || splitsAtSemicolons && $0 == ";" }.map { item in
        let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (
            percentDecoded(String(parts[0]), plusIsBlank: true),
            parts.count > 1 ? percentDecoded(String(parts[1]), plusIsBlank: true) : ""
        )
    }
}

/// Values by name, names in the order in which they first appear.
func grouped(_ items: [(name: String, value: String)]) -> [(name: String, values: [String])] {
    var groups: [(name: String, values: [String])] = []
    for item in items {
        if let index = groups.firstIndex(where: { $0.name == item.name }) {
            groups[index].values.append(item.value)
        } else {
            groups.append((item.name, [item.value]))
        }
    }
    return groups
}

/// The media type of a `Content-Type` or of the first choice of an `Accept`, without parameters, in lower case.
func mediaType(_ header: String?) -> String? {
    guard let first = header?.split(separator: ",").first?.split(separator: ";").first else { return nil }
    let type = first.filter { $0 != " " }.lowercased()
    return type.isEmpty ? nil : type
}

/// Whether a media type is one of the binary ones: exactly, as `type/*`, or because all are. Any other wildcard means
/// nothing.
func isBinary(_ header: String?, _ types: [String]) -> Bool {
    if types.contains("*/*") { return true }
    guard let type = mediaType(header) else { return false }
    return types.contains { listed in
        let listed = listed.lowercased()
        if listed.hasPrefix("*") { return false }
        return listed == type || listed.hasSuffix("/*") && type.hasPrefix(listed.dropLast()) && !type.hasSuffix("/*")
    }
}

/// The date of a moment, in its parts, by the proleptic Gregorian calendar in UTC.
struct Moment {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int
    var second: Int
    /// 0 is Sunday.
    var weekday: Int

    init(milliseconds: Int) {
        let seconds = Int((Double(milliseconds) / 1000).rounded(.down))
        let days = Int((Double(seconds) / 86400).rounded(.down))
        let rest = seconds - days * 86400
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
        weekday = ((days + 4) % 7 + 7) % 7
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private var clock: String { "\(two(hour)):\(two(minute)):\(two(second))" }

    /// `26/Nov/2026:10:20:30 +0000`, as in the common log format.
    var commonLog: String { "\(two(day))/\(Moment.months[month - 1])/\(year):\(clock) +0000" }
    /// `Thu, 26 Nov 2026 10:20:30 GMT`, as in HTTP.
    var http: String {
        "\(Moment.weekdays[weekday]), \(two(day)) \(Moment.months[month - 1]) \(year) \(clock) GMT"
    }
    /// `2026-11-26T10:20:30.000Z`
    var iso: String { "\(year)-\(two(month))-\(two(day))T\(clock).000Z" }
    /// `20261126T102030Z`
    var compact: String { "\(year)\(two(month))\(two(day))T\(two(hour))\(two(minute))\(two(second))Z" }
}
