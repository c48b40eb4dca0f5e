/// The verbs that the scripts are written in, as functions of bash. A script has those that it uses.
enum Runtime {
    /// A function by its name, or what is always there.
    struct Part: Sendable {
        var name: String
        var text: String
    }

    /// The parts that a body needs, in order: those it names, and those that these name.
    static func parts(for body: String, among parts: [Part]) -> String {
        var needed = body
        var chosen: Set<String> = []
        var grows = true
        while grows {
            grows = false
            for part in parts where !chosen.contains(part.name) && needed.hasWord(part.name) {
                chosen.insert(part.name)
                needed += part.text
                grows = true
            }
        }
        return parts.filter { chosen.contains($0.name) }.map { $0.text + "\n" }.joined(separator: "\n")
    }
}

extension String {
    /// Whether a name stands in the text as a word of its own.
    fileprivate func hasWord(_ word: String) -> Bool {
        let isPart = { (character: Character?) in character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }
        var rest = self[...]
        while let range = rest.firstRange(of: word) {
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            if !isPart(before), !isPart(after) { return true }
            rest = self[range.upperBound...]
        }
        return false
    }
}
