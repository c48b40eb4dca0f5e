/// `20261126T102030Z` of a moment in milliseconds since 1970.
func commonDate(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    var days = seconds / 86400
    var year = 1970
    let isLeap = { (year: Int) in year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    while days >= (isLeap(year) ? 366 : 365) {
        days -= isLeap(year) ? 366 : 365
        year += 1
    }
    var month = 0
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    while days >= lengths[month] {
        days -= lengths[month]
        month += 1
    }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let rest = seconds % 86400
    return "\(year)\(two(month + 1))\(two(days + 1))T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
}
