import ArgumentParser
import Compiler
import Diagnostics
import Gateway
import Transport

/// How `gwc local` runs functions and reaches others.
struct LocalOptions: ParsableArguments {
    @Flag(help: "No page at /_gwc.")
    var noPage = false

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

    @Option(
        help: ArgumentHelp(
            "Where services of AWS are for integrations and functions, such as a moto server.",
            discussion: "AWS_ENDPOINT_URL by default. Without one, integrations with services are not called.",
            valueName: "url"))
    var awsEndpoint: String?

    @Flag(help: "Take TLS, too, with a certificate for this machine that is made at the start.")
    var tls = false

    @Option(
        help: ArgumentHelp("A certificate for TLS instead of that, with the chain behind it.", valueName: "file"),
        completion: .file(extensions: ["pem", "crt"]))
    var certificate: String?

    @Option(
        help: ArgumentHelp("The key of --certificate.", valueName: "file"),
        completion: .file(extensions: ["pem", "key"]))
    var key: String?

    @Option(
        help: ArgumentHelp(
            "Ask callers for a certificate that one of this file has signed, as mutual TLS of a custom domain does.",
            valueName: "file"), completion: .file(extensions: ["pem", "crt"]))
    var truststore: String?

    @Option(
        help: ArgumentHelp(
            "A limit of WebSocket connections other than AWS's; may be repeated.",
            discussion: """
                idle=600 and life=7200 in seconds, frame=32768 and message=131072 in bytes; binary=false: whether clients \
                may send bytes; empty=false: whether an answer with an empty body is sent.
                """, valueName: "name=value"), transform: KeyValue.init)
    var socketLimit: [KeyValue] = []

    func socketOptions() throws -> SocketOptions {
        var options = SocketOptions()
        for limit in socketLimit {
            let number = Double(limit.value).flatMap { $0 > 0 && $0 < 1e9 ? $0 : nil }
            switch (limit.key, number) {
            case ("idle", let seconds?): options.idle = Int(seconds * 1000)
            case ("life", let seconds?): options.life = Int(seconds * 1000)
            case ("frame", let bytes?): options.frame = Int(bytes)
            case ("message", let bytes?): options.message = Int(bytes)
            case ("binary", nil) where ["true", "false"].contains(limit.value):
                options.allowsBinary = limit.value == "true"
            case ("empty", nil) where ["true", "false"].contains(limit.value):
                options.sendsEmpty = limit.value == "true"
            default:
                throw ValidationError(
                    "'\(limit.key)=\(limit.value)' is no limit: idle=SECONDS, life=SECONDS, frame=BYTES, message=BYTES, "
                        + "binary=true or false, empty=true or false.")
            }
        }
        return options
    }

    /// Whether connections may begin with TLS.
    var takesTLS: Bool { tls || certificate != nil || truststore != nil }

    /// The key of AWS of this machine's environment, or one that is as good here. Callers sign with it.
    var credentials: AWSCredentials {
        let environment = Process.environment
        guard let key = environment["AWS_ACCESS_KEY_ID"], let secret = environment["AWS_SECRET_ACCESS_KEY"] else {
            return AWSCredentials(accessKey: "local", secretKey: "local")
        }
        return AWSCredentials(accessKey: key, secretKey: secret, session: environment["AWS_SESSION_TOKEN"])
    }

    var endpoint: ServiceEndpoint? {
        (awsEndpoint ?? Process.environment["AWS_ENDPOINT_URL"]).map {
            ServiceEndpoint(url: $0, credentials: credentials)
        }
    }

    func validate() throws {
        _ = try socketOptions()
        if (certificate == nil) != (key == nil) {
            throw ValidationError("--certificate and --key belong together.")
        }
        if let awsEndpoint, !isServiceAddress(awsEndpoint) {
            throw ValidationError(
                "'\(awsEndpoint.cutForMessage)' is no --aws-endpoint: that is a URL such as http://127.0.0.1:5000.")
        }
    }

    /// Whether a text is `http://` or `https://` with a host behind it.
    private func isServiceAddress(_ text: String) -> Bool {
        guard let scheme = ["http://", "https://"].first(where: { text.hasPrefix($0) }) else { return false }
        let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
        return !host.isEmpty && !host.hasPrefix(":") && !host.contains { $0.isWhitespace }
    }

    /// Refuses files of certificates and keys that are not there or hold none.
    func checkFiles() throws {
        let named = [
            ("--cacert", cacert), ("--certificate", certificate), ("--key", key), ("--truststore", truststore),
        ]
        for (option, path) in named {
            guard let path else { continue }
            guard let bytes = readFile(path) else {
                throw Failure("`\(path.cutForMessage)`, given as \(option), cannot be read", id: "missing-file")
            }
            let what = option == "--key" ? "PRIVATE KEY-----" : "-----BEGIN CERTIFICATE-----"
            guard String(decoding: bytes, as: UTF8.self).contains(what) else {
                throw Failure(
                    "`\(path.cutForMessage)`, given as \(option), has no \(option == "--key" ? "private key" : "certificate")",
                    help: "the file is PEM, with a line `-----BEGIN …-----`")
            }
        }
    }

    var functions: FunctionOptions {
        var options = FunctionOptions()
        options.inherited = Process.environment
        options.environment = [
            "AWS_ACCESS_KEY_ID": credentials.accessKey, "AWS_SECRET_ACCESS_KEY": credentials.secretKey,
        ]
        if let endpoint { options.environment["AWS_ENDPOINT_URL"] = endpoint.url }
        for entry in runtime { options.commands[entry.key] = entry.value.split(separator: " ").map(String.init) }
        options.inspected = inspect.map { text in
            let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
            return (parts.first ?? text, parts.count > 1 ? parts[1] : "127.0.0.1:9229")
        }
        return options
    }
}
