import Tree

extension Pattern {
    /// The ARN of a listener of an Application Load Balancer.
    static let listenerARN = Pattern(
        #"^arn:aws[\w-]*:elasticloadbalancing:.+:listener\/app\/[\w-]+\/([\w-]+)\/([\w-]+)$"#,
        "the ARN of a listener of an Application Load Balancer"
    ) { ListenerARN($0) != nil }

    static let targetGroupName = Pattern.characters(
        "^[a-zA-Z0-9-]+$", "letters, digits and `-`"
    ) { $0.isLetter || $0.isDigit || $0 == 0x2D }

    static let hostPattern = Pattern.characters(
        "^[A-Za-z0-9*?.-]+$", "a host, in which `*` and `?` stand for any characters"
    ) { $0.isLetter || $0.isDigit || "*?.-".utf8.contains($0) }

    static let methodName = Pattern.characters(
        "^[A-Z_-]+$", "a method in upper case"
    ) { (0x41...0x5A).contains($0) || $0 == 0x5F || $0 == 0x2D }

    /// A path as load balancers and distributions match it.
    static let requestPath = Pattern(
        #"^([A-Za-z0-9*?_.$/~"'@:+-]|&amp;)+$"#, "a path, in which `*` and `?` stand for any characters"
    ) { text in
        let rest = text.replacing("&amp;", with: "-")
        return !rest.isEmpty
            && rest.utf8.allSatisfy { $0.isLetter || $0.isDigit || "*?_.$/~\"'@:+-".utf8.contains($0) }
    }

    static let queryKey = Pattern(#"^[\s\S]{0,128}$"#, "at most 128 characters") { $0.utf16.count <= 128 }

    static let statusCodes = Pattern(
        #"^\d{3}(-\d{3})?(,\d{3}(-\d{3})?)*$"#, "statuses and ranges of them, such as `200,300-399`"
    ) { text in
        text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            return ends.count <= 2 && ends.allSatisfy { $0.utf8.count == 3 && $0.utf8.allSatisfy(\.isDigit) }
        }
    }
}

/// What the ARN of a listener says.
package struct ListenerARN {
    /// Id of the load balancer.
    package var loadBalancer: String
    /// Id of the listener.
    package var listener: String

    /// `nil` when the text is no ARN of a listener of an Application Load Balancer.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[1] == "app", Self.isService(parts[0]), parts[2...].allSatisfy(Self.isName) else {
            return nil
        }
        loadBalancer = String(parts[3])
        listener = String(parts[4])
    }

    /// `arn:aws:elasticloadbalancing:…:listener`.
    private static func isService(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count >= 5 && parts[0] == "arn" && parts[1].hasPrefix("aws") && isName(parts[1])
            && parts[2] == "elasticloadbalancing" && parts.last == "listener"
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x5F || $0 == 0x2D }
    }
}
