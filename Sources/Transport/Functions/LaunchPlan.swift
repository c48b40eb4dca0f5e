import Glibc
import RuntimeConfig

/// How functions are run, where it is not as on AWS.
package struct FunctionOptions: Sendable {
    /// Programs for runtimes of Lambda by name, `java21`: they ask the Runtime API for events, and get the handler as their
    /// last argument.
    package var commands: [String: [String]] = [:]
    /// The function whose debugger waits at this address, `127.0.0.1:9229`. Node.js only; it has one process and no timeout.
    package var inspected: (function: String, address: String)?
    /// The environment of this process, of which functions see a part.
    package var inherited: [String: String] = [:]
    /// Environment variables that functions get besides their own.
    package var environment: [String: String] = [:]

    package init() {}
}

/// The program, its arguments and its environment for a process of a function.
struct LaunchPlan: Sendable {
    enum Talk: Sendable { case socket, runtimeAPI }

    var arguments: [String]
    var environment: [String: String]
    /// The folder with the code.
    var folder: String
    var talk: Talk

    struct Unknown: Error {
        var reason: String
    }

    /// - Parameters:
    ///   - folder: with the code, absolute.
    ///   - bootstraps: the folder with our bootstraps.
    init(
        _ name: String, _ function: Function, region: String, folder: String, bootstraps: String,
        _ options: FunctionOptions
    ) throws(Unknown) {
        self.folder = folder
        talk = .runtimeAPI
        if let command = options.commands[function.runtime], !command.isEmpty {
            arguments = command + [function.handler]
        } else if function.runtime.hasPrefix("nodejs") {
            let inspected = options.inspected.flatMap { $0.function == name ? $0.address : nil }
            arguments = ["node"] + (inspected.map { ["--inspect=\($0)"] } ?? [])
            arguments += ["--enable-source-maps", "\(bootstraps)/bootstrap.mjs"]
            talk = .socket
        } else if function.runtime.hasPrefix("python") {
            arguments = ["python3", "\(bootstraps)/bootstrap.py"]
            talk = .socket
        } else if function.runtime.hasPrefix("provided") || function.runtime == "go1.x" {
            arguments = [try LaunchPlan.binary(function, folder)]
        } else {
            throw Unknown(reason: "nothing here runs \(function.runtime); name a program for it with --runtime")
        }
        environment = LaunchPlan.passed(options.inherited)
            .merging(LaunchPlan.reserved(name, function, region, folder)) { $1 }
            .merging(options.environment) { $1 }.merging(function.environment) { $1 }
    }

    /// `bootstrap` at the root of the package, or beside the handler; else the handler itself.
    private static func binary(_ function: Function, _ folder: String) throws(Unknown) -> String {
        let beside = function.handler.split(separator: "/").dropLast().map { "\($0)/" }.joined()
        let places = ["bootstrap", "\(beside)bootstrap", function.handler].map { "\(folder)/\($0)" }
        guard let found = places.first(where: isProgram) else {
            throw Unknown(reason: "there is no program `bootstrap` in the code; build it first, for this machine")
        }
        return found
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// Of this process's environment a function sees what its interpreter needs to be found and to work, and what AWS's
    /// clients need; the rest does not exist on AWS either.
    private static func passed(_ environment: [String: String]) -> [String: String] {
        let names: Set<String> = [
            "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "NODE_OPTIONS", "NODE_PATH", "NODE_EXTRA_CA_CERTS",
            "PYTHONPATH", "VIRTUAL_ENV", "PYENV_VERSION", "SSL_CERT_FILE", "SSL_CERT_DIR",
        ]
        return environment.filter { names.contains($0.key) || $0.key.hasPrefix("AWS_") }
    }

    /// Source: AWS Lambda Developer Guide, "Defined runtime environment variables".
    private static func reserved(
        _ name: String, _ function: Function, _ region: String, _ folder: String
    ) -> [String: String] {
        [
            "_HANDLER": function.handler, "LAMBDA_TASK_ROOT": folder, "LAMBDA_RUNTIME_DIR": "/var/runtime",
            "AWS_REGION": region, "AWS_DEFAULT_REGION": region, "AWS_EXECUTION_ENV": "AWS_Lambda_\(function.runtime)",
            "AWS_LAMBDA_FUNCTION_NAME": name, "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "\(function.memory)",
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/\(name)", "AWS_LAMBDA_LOG_STREAM_NAME": "local",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand", "TZ": ":UTC", "LANG": "en_US.UTF-8",
            "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8",
        ]
    }
}
