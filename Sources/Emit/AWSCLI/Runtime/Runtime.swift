/// The verbs that the scripts are written in, as functions of bash. A script has those that it uses.
enum Runtime {
    /// A function by its name, or what is always there.
    struct Part: Sendable {
        var name: String
        var text: String
    }

    /// Functions of `deploy.sh` for single types.
    static let types = functions + apis + storage + messaging + identity + edge

    /// The parts that a body needs, in order: those it names, and those that these name.
    static func parts(for body: String, among parts: [Part]) -> String {
        var needed = words(in: body)
        var chosen: Set<String> = []
        while let next = parts.first(where: { !chosen.contains($0.name) && needed.contains($0.name) }) {
            chosen.insert(next.name)
            needed.formUnion(words(in: next.text))
        }
        return parts.filter { chosen.contains($0.name) }.map { $0.text + "\n" }.joined(separator: "\n")
    }

    private static func words(in text: String) -> Set<String> {
        Set(text.utf8.split { !$0.isPartOfWord }.compactMap { String($0) })
    }
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
    }
}
