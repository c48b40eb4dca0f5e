/// An unquoted date, such as `2012-10-17` or `2001-12-14T21:59:43.10-05:00`. The framework reads it as a moment and
/// writes it in full, so `Version: 2012-10-17` ends as `2012-10-17T00:00:00.000Z`.
struct Timestamp: CustomStringConvertible {
    /// Since the start of 1970 in UTC.
    private let milliseconds: Int

    /// `nil` when the text is no date.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var scanner = Scanner(text: text)
        guard let year = scanner.digits(4...4), scanner.take("-"), let month = scanner.digits(1...2),
            scanner.take("-"), let day = scanner.digits(1...2)
        else { return nil }
        let days = Timestamp.days(year: year.value, month: month.value, day: day.value)
        if scanner.isAtEnd {
            guard month.count == 2, day.count == 2 else { return nil }
            milliseconds = days * 86_400_000
            return
        }
        guard scanner.take("T") || scanner.take("t") || scanner.skipBlanks() > 0,
            let hour = scanner.digits(1...2), scanner.take(":"), let minute = scanner.digits(2...2), scanner.take(":"),
            let second = scanner.digits(2...2)
        else { return nil }
        let fraction = scanner.take(".") ? scanner.fraction() : 0
        _ = scanner.skipBlanks()
        guard let offset = scanner.zone(), scanner.isAtEnd else { return nil }
        let seconds = (hour.value * 60 + minute.value) * 60 + second.value
        milliseconds = days * 86_400_000 + seconds * 1000 + fraction - offset * 60_000
    }

    /// ISO 8601 with milliseconds, in UTC.
    var description: String {
        let days = (Double(milliseconds) / 86_400_000).rounded(.down)
        let rest = milliseconds - Int(days) * 86_400_000
        let (year, month, day) = Timestamp.date(days: Int(days))
        func pad(_ value: Int, _ width: Int = 2) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let time = "\(pad(rest / 3_600_000)):\(pad(rest / 60_000 % 60)):\(pad(rest / 1000 % 60)).\(pad(rest % 1000, 3))"
        return "\(pad(year, 4))-\(pad(month))-\(pad(day))T\(time)Z"
    }

    /// Days since the start of 1970; months and days beyond their range run on into the next.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let months = year * 12 + month - 1
        let year = months / 12 - (months % 12 < 2 ? 1 : 0)
        let month = (months % 12 + 10) % 12
        let dayOfYear = (153 * month + 2) / 5
        return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear + day - 1 - 719_468
    }

    private static func date(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let isNextYear = month >= 10
        return (
            era * 400 + yearOfEra + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }

    private struct Scanner {
        let text: UnsafeBufferPointer<UInt8>
        var index = 0

        var isAtEnd: Bool { index == text.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func skipBlanks() -> Int {
            let start = index
            while take(" ") || take("\t") {}
            return index - start
        }

        mutating func digits(_ counts: ClosedRange<Int>) -> (value: Int, count: Int)? {
            var value = 0
            var count = 0
            while count < counts.upperBound, index < text.count, (0x30...0x39).contains(text[index]) {
                value = value * 10 + Int(text[index] - 0x30)
                index += 1
                count += 1
            }
            return counts.contains(count) ? (value, count) : nil
        }

        /// Milliseconds; what is finer is cut off.
        mutating func fraction() -> Int {
            var value = 0
            var count = 0
            while index < text.count, (0x30...0x39).contains(text[index]) {
                if count < 3 { value = value * 10 + Int(text[index] - 0x30) }
                count += 1
                index += 1
            }
            for _ in min(count, 3)..<3 { value *= 10 }
            return value
        }

        /// Minutes east of UTC; 0 when nothing is said.
        mutating func zone() -> Int? {
            if isAtEnd || take("Z") { return 0 }
            let sign = take("-") ? -1 : take("+") ? 1 : 0
            guard sign != 0, let hours = digits(1...2) else { return nil }
            guard take(":") else { return sign * hours.value * 60 }
            return digits(2...2).map { sign * (hours.value * 60 + $0.value) }
        }
    }
}
