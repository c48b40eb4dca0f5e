import ArgumentParser
import Transport

/// How `gwc local` runs functions and reaches others.
struct LocalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A program for a runtime of Lambda; may be repeated.",
            discussion: """
                It asks the Lambda Runtime API for its events, as AWS's runtime clients do, and gets the handler as its last \
                argument: --runtime python3.13="python3 -m awslambdaric".
                """, valueName: "name=command"), transform: KeyValue.init)
    var runtime: [KeyValue] = []

    @Option(
        help: ArgumentHelp(
            "A Node.js function whose debugger to open, at 127.0.0.1:9229 unless an address is given.",
            discussion: "It runs in one process, and no timeout ends it.", valueName: "function[@address]"))
    var inspect: String?

    @Option(
        help: ArgumentHelp(
            "A file with certificates that backends and issuers may have, besides those that this machine trusts.",
            valueName: "file"), completion: .file(extensions: ["pem", "crt"]))
    var cacert: String?

    var functions: FunctionOptions {
        var options = FunctionOptions()
        options.inherited = Process.environment
        for entry in runtime { options.commands[entry.key] = entry.value.split(separator: " ").map(String.init) }
        options.inspected = inspect.map { text in
            let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
            return (parts.first ?? text, parts.count > 1 ? parts[1] : "127.0.0.1:9229")
        }
        return options
    }
}
