import NIOCore

/// The program, its arguments and its environment for a process of a function.
struct LaunchPlan: Sendable {
    enum Talk: Sendable { case socket, runtimeAPI }

    var program: String
    var arguments: [String]
    var environment: [String: String]
    var talk: Talk

    /// - Parameters:
    ///   - bootstraps: the folder that holds our bootstraps.
    ///   - inherited: this process's environment.
    init(_ function: FunctionConfiguration, bootstraps: String, inherited: [String: String]) {
        switch function.runtime {
        case .node(let inspect):
            program = "node"
            arguments =
                (inspect.map { ["--inspect=\($0)"] } ?? []) + ["--enable-source-maps", "\(bootstraps)/node.mjs"]
            talk = .socket
        case .python:
            program = "python3"
            arguments = ["\(bootstraps)/python.py"]
            talk = .socket
        case .program(let path, let rest):
            program = path
            arguments = rest
            talk = .runtimeAPI
        }
        environment = LaunchPlan.passed(inherited)
            .merging(LaunchPlan.reserved(function)) { $1 }
            .merging(function.environment) { $1 }
    }

    /// Of this process's environment a function sees what its interpreter needs to be found and to work, and credentials;
    /// the rest does not exist on AWS either.
    private static func passed(_ environment: [String: String]) -> [String: String] {
        let names: Set<String> = [
            "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "NODE_OPTIONS", "NODE_PATH", "NODE_EXTRA_CA_CERTS",
            "PYTHONPATH",
            "VIRTUAL_ENV", "PYENV_VERSION", "SSL_CERT_FILE", "SSL_CERT_DIR",
        ]
        return environment.filter { names.contains($0.key) || $0.key.hasPrefix("AWS_") }
    }

    /// Source: AWS Lambda Developer Guide, Defined runtime environment variables.
    private static func reserved(_ function: FunctionConfiguration) -> [String: String] {
        [
            "_HANDLER": function.handler, "LAMBDA_TASK_ROOT": function.folder, "LAMBDA_RUNTIME_DIR": "/var/runtime",
            "AWS_REGION": function.region, "AWS_DEFAULT_REGION": function.region,
            "AWS_LAMBDA_FUNCTION_NAME": function.name, "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": String(function.memorySize),
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/\(function.name)",
            "AWS_LAMBDA_LOG_STREAM_NAME": "local", "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand", "TZ": ":UTC",
            "LANG": "en_US.UTF-8", "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8",
        ]
    }
}
