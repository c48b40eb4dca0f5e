import ArgumentParser
import Compiler
import Glibc

/// Writes the list of rules: every type below Sources/Lint/Rules that is declared as a `Rule`, by its code.
struct WriteRules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Write Sources/Lint/Rules/Registry.swift from the files of the rules.")

    func run() throws {
        let folder = "Sources/Lint/Rules"
        var rules: [(code: String, type: String)] = []
        for family in names(in: folder) {
            for file in names(in: "\(folder)/\(family)") where file.hasSuffix(".swift") {
                let bytes = readFile("\(folder)/\(family)/\(file)") ?? []
                if let rule = rule(in: String(decoding: bytes, as: UTF8.self)) { rules.append(rule) }
            }
        }
        try write(registry(rules.sorted { $0.code < $1.code }.map(\.type)), to: "\(folder)/Registry.swift")
    }

    private func registry(_ types: [String]) -> String {
        """
        // Written by `swift run gwc-dev rules` from the files below Sources/Lint/Rules. Do not edit.

        /// Every rule, by code.
        package let allRules: [any Rule.Type] = [
        \(types.map { "    \($0).self" }.joined(separator: ",\n"))\(types.count == 1 ? "" : ",")
        ]

        """
    }

    /// The type that a file declares as a rule, and its code.
    private func rule(in source: String) -> (code: String, type: String)? {
        guard let type = source.firstMatch(of: /(?m)^(?:enum|struct) (\w+): Rule \{/)?.output.1,
            let code = source.firstMatch(of: /code: "(\w+)"/)?.output.1
        else { return nil }
        return (String(code), String(type))
    }

    private func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
