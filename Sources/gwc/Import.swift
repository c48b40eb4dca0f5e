import ArgumentParser
import Compiler
import Diagnostics
import Imports
import Syntax

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc", abstract: "Make a spec of another description of an API.",
        subcommands: [ImportOpenAPI.self])
}

struct ImportOpenAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi", _superCommandName: "gwc import",
        abstract: "Make a spec of an OpenAPI 3 document.",
        discussion: """
            Each operation becomes a route with a function of its own, unless it names another backend. A scheme that API \
            Gateway cannot check becomes a function that judges callers: no route is more open than the document has it. \
            What could not be carried over stands in comments at the top, and is told.

            EXAMPLES:
              gwc import openapi petstore.yaml > serverless.yml
              gwc import openapi api.json --type rest --out services/api/serverless.yml
            """)

    enum Kind: String, CaseIterable, ExpressibleByArgument { case http, rest }

    @Argument(help: "The document, in YAML or JSON.", completion: .file(extensions: ["yml", "yaml", "json"]))
    var file: String

    @Option(help: "The kind of API; without it, rest where keys are asked for, else http.")
    var type: Kind?

    @Option(help: "The name of the service; made of the title without it.")
    var name: String?

    @Option(
        name: [.short, .long], help: "A new file for the spec; standard output without it.", completion: .file())
    var out: String?

    func validate() throws {
        if name?.isEmpty == true { throw ValidationError("--name is empty; leave it out, or give a name.") }
    }

    func run() throws {
        guard let bytes = readFile(file) else { throw Failure("\(file) cannot be read") }
        let sources = SourceMap()
        var diagnostics = DiagnosticBag()
        let document = readTree(sources.add(typedPath: file, bytes: bytes), of: sources, into: &diagnostics)
        let made = document.flatMap {
            importOpenAPI(
                $0, as: type.flatMap { ImportedKind(rawValue: $0.rawValue) }, service: name, into: &diagnostics)
        }
        let text = TextRenderer(sources: sources, colour: Console.err.isColourful).render(diagnostics)
        if !text.isEmpty { Console.err.write("\(text)\n") }
        guard let made, !diagnostics.hasErrors else { throw ExitCodes.failure }
        try write(made)
        for loss in made.losses { Console.err.write("  \(loss.place): \(loss.text)\n") }
        let count = made.losses.count
        let what =
            count == 0
            ? "everything was carried over"
            : "\(count) thing\(count == 1 ? "" : "s") not carried over, or to be filled in"
        Console.err.write("gwc: \(what)\n")
    }

    private func write(_ made: ImportedSpec) throws {
        guard let out else { return Console.out.write(made.text) }
        if fileExists(out) { throw Failure("\(out) is there already", help: "choose a new file") }
        do throws(OutputError) {
            try createFile(out, Array(made.text.utf8))
        } catch {
            throw Failure(error)
        }
    }
}
