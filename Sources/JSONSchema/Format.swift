/// The formats of draft 4 that are checked. Any other is no condition.
enum Format: String {
    case dateTime = "date-time"
    case email
    case ipv4
    case ipv6
    case hostname
    case uri

    /// What is wrong with a text of this format.
    func finding(for text: String) -> String? {
        if isValid(text) { return nil }
        return switch self {
        case .dateTime:
            "string \"\(text)\" is invalid against requested date format(s) "
                + "[yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]"
        case .email: "string \"\(text)\" is not a valid email address"
        case .ipv4: "string \"\(text)\" is not a valid IPv4 address"
        case .ipv6: "string \"\(text)\" is not a valid IPv6 address"
        case .hostname: "string \"\(text)\" is not a valid hostname"
        case .uri: "string \"\(text)\" is not a valid URI"
        }
    }

    private func isValid(_ text: String) -> Bool {
        switch self {
        case .dateTime:
            text.wholeMatch(of: #/\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,12})?([Zz]|[+-]\d\d:?\d\d)/#) != nil
        case .email: text.wholeMatch(of: #/[^@\s]+@[^@\s]+/#) != nil
        case .ipv4:
            text.split(separator: ".", omittingEmptySubsequences: false).count == 4
                && text.split(separator: ".").allSatisfy { UInt8($0) != nil }
        case .ipv6:
            text.contains(":")
                && text.split(separator: ":").allSatisfy { $0.contains(".") || UInt16($0, radix: 16) != nil }
        case .hostname: text.wholeMatch(of: #/[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?/#) != nil
        case .uri: text.wholeMatch(of: #/([A-Za-z][A-Za-z0-9+.-]*:)?[^\s<>"{}|\\^`]*/#) != nil
        }
    }
}
