import ArgumentParser
import Compiler
import Diagnostics
import Glibc

struct Package: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Pack the code of functions and layers.",
        discussion: """
            Writes a zip for the service, and one for every function that is packed individually and every layer, into \
            packages/ of the output folder, and leaves everything else there as it is. `package.patterns` says what goes \
            in; development dependencies that package-lock.json knows stay out. The same files give the same bytes, and \
            the key in the deployment bucket is the zip's SHA-256. `gwc build --package` packs and compiles at once.

            EXAMPLES:
              gwc package
              gwc package services/users --stage prod --out dist/users
            """)

    @OptionGroup var spec: SpecOptions

    @Option(
        name: [.short, .long], help: ArgumentHelp("The output folder.", valueName: "folder"), completion: .directory)
    var out = "build"

    func run() throws {
        var input = try spec.input()
        let packing = PackingRun(OutputFolder(out))
        input.packing = packing.packing
        defer { packing.clean() }
        let made = compile(input)
        Console.err.show(made)
        guard !made.diagnostics.hasErrors, let service = made.service, let packages = made.packages else {
            Console.err.write("gwc: \(TextRenderer.summary(of: made.diagnostics)); nothing was packed\n")
            throw ExitCodes.failure
        }
        do throws(OutputError) {
            try OutputFolder(out).writePackages(packages.artifacts, of: service)
        } catch {
            throw Failure(error)
        }
        for archive in packages.archives { Console.out.write(line(archive)) }
        if packages.archives.isEmpty { Console.err.write("gwc: \(service.name) has no code to pack\n") }
    }

    private func line(_ archive: Packages.Archive) -> String {
        let files = archive.files.map { "\($0) file\($0 == 1 ? "" : "s"), " } ?? ""
        return "\(out)/\(archive.artifactPath): \(files)\(archive.file.size) bytes, \(archive.key)\n"
    }
}

/// The packing of one command: its temporary folder, and its progress on a terminal.
final class PackingRun {
    private let output: OutputFolder
    private var folder: String?
    private var isShowing = false

    init(_ output: OutputFolder) { self.output = output }

    var packing: Packing {
        Packing(
            folder: { [self] () throws(OutputError) in
                let made = try output.makeTemporaryFolder()
                folder = made
                return made
            },
            progress: { [self] in show($0, $1, $2) })
    }

    /// Removes what packing left behind.
    func clean() {
        if let folder { OutputFolder.remove(folder) }
        folder = nil
    }

    /// Archives of fewer files are packed before anybody could read about it.
    private static let worthShowing = 2000

    private func show(_ name: String, _ done: Int, _ count: Int) {
        guard count >= Self.worthShowing, isatty(STDERR_FILENO) == 1 else { return }
        let width = 30
        let filled = done * width / count
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        Console.err.write("\r\(name) [\(bar)] \(done) of \(count) files\(done == count ? "\n" : "")")
    }
}
