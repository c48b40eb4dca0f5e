import Testing

/// The compiler is a house of rooms, a folder below `Sources` each; a room sees only the rooms before it.
@Suite struct RoomTests {
    /// What the sources of a room import, by room.
    static let imports: [String: Set<String>] = {
        let rooms = Repository.names(in: "Sources").filter { Repository.isFolder("Sources/\($0)") }
        return Dictionary(
            uniqueKeysWithValues: rooms.map { room in
                let files = Repository.files(below: "Sources/\(room)", endingWith: ".swift")
                return (room, Set(files.flatMap { importedModules(in: Repository.text($0) ?? "") }))
            })
    }()

    @Test func readsTheHouse() {
        #expect(Self.imports.count > 10)
        #expect(Self.imports["Compiler"]?.contains("Lowering") == true)
        #expect(declarations["Compiler"]?.contains("Lowering") == true)
    }

    /// The commands, which may see every room.
    static let commands = ["gwc", "gwc-dev"]

    @Test(arguments: imports.keys.sorted()) func seesOnlyWhatItDeclares(_ room: String) throws {
        let declared = try #require(declarations[room], "`\(room)` is not in Package.swift")
        for imported in Self.imports[room, default: []].sorted() where Self.imports[imported] != nil {
            #expect(declared.contains(imported), "`\(room)` imports `\(imported)` without declaring it")
        }
    }

    @Test func arrowsPointDown() {
        var above: Set<String> = []
        #expect(declarationsInOrder.count == Self.imports.count)
        for (room, dependencies) in declarationsInOrder {
            for dependency in dependencies where Self.imports[dependency] != nil {
                #expect(above.contains(dependency), "`\(room)` depends on `\(dependency)`, which is declared below it")
            }
            above.insert(room)
        }
    }

    @Test(arguments: imports.keys.sorted()) func staysLight(_ room: String) {
        let heavy = Self.imports[room, default: []].filter { $0.hasPrefix("Foundation") }
        #expect(heavy.isEmpty, "Foundation costs more at start than most builds")
        if !Self.commands.contains(room) {
            #expect(!Self.imports[room, default: []].contains("ArgumentParser"), "only commands parse arguments")
        }
    }

    @Test func loweringNeverReadsSpecs() {
        for room in ["Lowering", "Emit", "CloudFormation", "Model"] {
            #expect(Self.imports[room]?.isDisjoint(with: ["Spec", "Syntax", "Variables", "Resolve"]) == true)
        }
    }

    private var declarations: [String: Set<String>] {
        Dictionary(declarationsInOrder.map { ($0.room, $0.dependencies) }) { $0.union($1) }
    }

    /// The rooms of Package.swift with what each may see, in the order of declaration, which is that of the data.
    private var declarationsInOrder: [(room: String, dependencies: Set<String>)] {
        let manifest = withoutComments(Repository.text("Package.swift") ?? "")
        guard let targets = manifest.firstRange(of: "\n    targets: [") else { return [] }
        let listed = manifest.firstRange(of: "let rooms").flatMap {
            manifest[$0.upperBound...].split(separator: "]").dropFirst().first
        }
        let rooms = Set(quotedNames(in: listed ?? ""))
        return manifest[targets.upperBound...]
            .replacing("arget(", with: "room(").replacing("systemLibrary(", with: "room(")
            .split(separator: "room(")
            .compactMap { target in
                let names = quotedNames(in: target)
                return names.first.map { ($0, Set(names.dropFirst()).union(target.contains("rooms") ? rooms : [])) }
            }
            .filter { Self.imports[$0.0] != nil }
    }
}

private func importedModules(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), position <= 1, words.count > position + 1 else {
            return nil
        }
        return words[position + 1].split(separator: ".").first.map(String.init)
    }
}

private func withoutComments(_ source: String) -> String {
    source.split(separator: "\n").map { $0.prefix(upTo: $0.firstRange(of: "// ")?.lowerBound ?? $0.endIndex) }
        .joined(separator: "\n")
}

private func quotedNames(in text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
}
