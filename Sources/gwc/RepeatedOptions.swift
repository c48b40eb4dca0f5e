import ArgumentParser

/// Options that a command takes once. The parser takes the last of several without a word.
enum RepeatedOptions {
    private static let single: Set<String> = [
        "--aws-endpoint", "--baseline", "--cacert", "--certificate", "--comment-name", "--emit", "--fail-level",
        "--format",
        "--host", "--inspect", "--key", "--kind", "--name", "--out", "--port", "--save", "--stage", "--truststore",
        "--type",
        "--values", "--write-baseline", "--against",
    ]
    private static let short = ["-o": "--out", "-s": "--stage"]

    /// Refuses an option that is given twice.
    ///
    /// - Parameters:
    ///   - repeatable: those that this command takes several of.
    ///   - others: more that it takes once.
    static func refuse(_ arguments: [String], repeatable: Set<String> = [], others: Set<String> = []) throws {
        var counts: [String: Int] = [:]
        for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("-") {
            let word = String(argument.prefix { $0 != "=" })
            let name = short[word] ?? word
            guard single.contains(name) || others.contains(name), !repeatable.contains(name) else { continue }
            counts[name, default: 0] += 1
        }
        guard let twice = counts.filter({ $0.value > 1 }).min(by: { $0.key < $1.key }) else { return }
        throw ValidationError("\(twice.key) is given \(twice.value) times; give it once.")
    }
}
