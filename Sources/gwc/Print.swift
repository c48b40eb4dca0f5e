import ArgumentParser
import Compiler
import Diagnostics
import Tree

struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Show what a station of the compiler made.",
        discussion: """
            A spec goes through these stations: syntax (as read), expanded (variables replaced), spec (checked against \
            the schema), model (what is meant, defaults filled in), graph (the CloudFormation template).

            EXAMPLES:
              gwc print
              gwc print --emit model --stage prod
              gwc print --emit expanded,graph --format json
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case yaml, json }

    @OptionGroup var spec: SpecOptions

    @Option(
        help: ArgumentHelp(
            "Stations, separated by commas: \(Station.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "stations"),
        completion: .list(Station.allCases.map(\.rawValue)), transform: Print.stations)
    var emit: [Station] = [.expanded]

    @Option(help: "How to print them.") var format = Format.yaml

    func run() throws {
        let made = compile(try spec.input())
        Console.err.show(made)
        let shown = emit.compactMap { station in made.tree(at: station).map { (station.rawValue, $0) } }
        switch (format, shown.count) {
        case (.json, 1) where emit.count == 1: Console.out.write(JSONWriter.write(shown[0].1))
        case (.json, _): Console.out.write(JSONWriter.write(Node(Mapping(shown.map { .init($0.0, $0.1) }))))
        case (.yaml, _):
            for (name, tree) in shown {
                if emit.count > 1 { Console.out.write("--- # \(name)\n") }
                Console.out.write(YAMLWriter.write(tree))
            }
        }
        if made.diagnostics.hasErrors || shown.count < emit.count { throw ExitCodes.failure }
    }

    @Sendable private static func stations(_ argument: String) throws -> [Station] {
        try argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
            if let station = Station(rawValue: String(name)) { return station }
            let known = Station.allCases.map(\.rawValue)
            let advice = nearest(to: String(name), among: known).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "'\(name.cutForMessage)' is no station.\(advice) The stations are: \(known.joined(separator: ", ")).")
        }
    }
}
