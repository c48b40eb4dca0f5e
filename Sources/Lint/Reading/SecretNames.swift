/// Names of what is kept from others.
enum SecretName {
    /// The word in a name that says so: `password` of `dbPassword`; `nil` for names that do not.
    static func word(in name: String) -> String? {
        let words = pieces(of: name)
        if let word = words.first(where: { single.contains($0) }) { return word }
        return zip(words, words.dropFirst()).map { "\($0)\($1)" }.first { pairs.contains($0) }
    }

    private static let single: Set<String> = [
        "password", "passwd", "passphrase", "pwd", "secret", "secrets", "token", "jwt", "apikey", "credential",
        "credentials", "otp", "pin",
    ]
    private static let pairs: Set<String> = [
        "apikey", "accesskey", "secretkey", "privatekey", "sessionid", "accesstoken", "clientsecret",
    ]

    /// `dbPassword_2` as `db`, `password`, `2`.
    private static func pieces(of name: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var wasLower = false
        for character in name {
            let isUpper = character.isUppercase
            if !character.isLetter && !character.isNumber || isUpper && wasLower {
                if !current.isEmpty { pieces.append(current) }
                current = ""
            }
            if character.isLetter || character.isNumber { current += character.lowercased() }
            wasLower = !isUpper
        }
        return current.isEmpty ? pieces : pieces + [current]
    }
}
