import ArgumentParser
import Compiler
import Diagnostics

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", _superCommandName: "gwc",
        abstract: "Begin a service: a small one that builds at once.",
        discussion: """
            Writes the files of a template into a folder, which may be there already: no file is replaced. Without a \
            template, lists them.

            EXAMPLES:
              gwc init                               the templates
              gwc init http-api notes                a new folder `notes`
              gwc init websocket-chat                into the current folder
            """)

    @Argument(help: "The template.", completion: .list(["http-api", "rest-api", "websocket-chat"]))
    var template: String?

    @Argument(help: "The folder; the current one when left out.", completion: .directory)
    var folder = "."

    @Option(help: "The name of the service; that of the folder when left out.")
    var name: String?

    func validate() throws {
        if folder.isEmpty { throw ValidationError("The folder's name is empty; leave it out for the current one.") }
    }

    func run() throws {
        let templates = ServiceTemplate.all()
        guard let template else { return list(templates) }
        guard let chosen = templates.first(where: { $0.name == template }) else {
            let near = nearest(to: template, among: templates.map(\.name))
            throw Failure(
                "there is no template `\(template.cutForMessage)`",
                help: "\(near.map { "did you mean `\($0)`? " } ?? "")the templates are "
                    + templates.map(\.name).joined(separator: ", "))
        }
        try write(chosen, service: try serviceName())
    }

    private func list(_ templates: [ServiceTemplate]) {
        let width = templates.map(\.name.count).max() ?? 0
        for template in templates {
            let padding = String(repeating: " ", count: width - template.name.count + 2)
            Console.out.write("\(template.name)\(padding)\(template.summary)\n")
        }
    }

    private func write(_ template: ServiceTemplate, service: String) throws {
        let files = template.files.map { ("\(folder)/\($0.path)", $0.text.replacing("SERVICE", with: service)) }
        let there = files.map(\.0).filter(isThere) + (isThere("\(folder)/serverless.yml") ? [] : otherSpecs)
        if let first = there.first {
            throw Failure("\(first) is there already", help: "choose a new folder, or remove the file")
        }
        do throws(OutputError) {
            for (path, text) in files { try createFile(path, Array(text.utf8)) }
        } catch {
            throw Failure(error)
        }
        let place = folder == "." ? "" : " \(folder)"
        Console.err.write("gwc: \(service) begun from \(template.name): \(files.count) files\n")
        Console.err.write("  gwc build\(place)\n  gwc lint\(place)\n")
    }

    /// A spec of another name, beside which a second one would only confuse.
    private var otherSpecs: [String] { SpecLocation.names.map { "\(folder)/\($0)" }.filter(isThere) }

    private func isThere(_ path: String) -> Bool { fileExists(path) }

    /// What is given, or made of the folder's name: a letter, then letters, digits and dashes.
    private func serviceName() throws -> String {
        if let name {
            guard isServiceName(name) else {
                throw Failure(
                    "`\(name)` is no name of a service", help: "take a letter, then letters, digits and dashes")
            }
            return name
        }
        let path = absolutePath(folder)
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        var made = ""
        for character in last where character.isASCII {
            made.append(character.isLetter || character.isNumber ? character : "-")
        }
        made = String(made.drop { !$0.isLetter })
        while made.last == "-" { made.removeLast() }
        return made.count > 1 ? made : "service"
    }

    private func isServiceName(_ name: String) -> Bool {
        guard let first = name.first, first.isASCII, first.isLetter, name.count > 1 else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}
