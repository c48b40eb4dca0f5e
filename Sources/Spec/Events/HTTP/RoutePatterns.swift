import Tree

/// What routes of HTTP are written with.
extension Pattern {
    package static let methods = ["GET", "POST", "PUT", "PATCH", "OPTIONS", "HEAD", "DELETE", "ANY"]

    static let method = Pattern(
        "^(?:\\*|[Gg][Ee][Tt]|[Pp][Oo][Ss][Tt]|[Pp][Uu][Tt]|[Pp][Aa][Tt][Cc][Hh]|[Oo][Pp][Tt][Ii][Oo][Nn][Ss]"
            + "|[Hh][Ee][Aa][Dd]|[Dd][Ee][Ll][Ee][Tt][Ee]|[Aa][Nn][Yy])$",
        "an HTTP method or `any`"
    ) { $0 == "*" || methods.contains($0.uppercased()) }

    static let routePath = Pattern("^(?:\\*|\\/?\\S*)$", "a path without blanks") { text in
        !text.hasBlank
    }

    static let methodAndPath = Pattern(
        "^(?:\\*|[A-Za-z]+ \\/\\S*)$", "a method and a path such as `GET /users`, or a map"
    ) { text in
        if text == "*" { return true }
        let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return words.count == 2 && methods.contains(words[0].uppercased()) && words[1].hasPrefix("/")
            && !words[1].hasBlank
    }

    static let statusCode = Pattern("^\\d{3}$", "a status of three digits") {
        $0.utf8.count == 3 && $0.utf8.allSatisfy(\.isDigit)
    }
}
