import Compiler
import Diagnostics
import Gateway
import Glibc
import LocalConfig
import Page
import RuntimeConfig
import Synchronization
import Transport

/// A service that runs here: its gateway and its functions, made anew when the spec or the code changes.
final class LocalService: Sendable {
    let sockets = LiveSockets()
    let page = ServicePage()
    let log = LogWriter { Console.err.write($0) }
    private let spec: SpecOptions
    let options: LocalOptions
    /// The address that is listened on.
    let host: String
    private let backend: Backend
    private let folder: String
    private let scratch: String
    private let running = Mutex(Running())

    private struct Running {
        var gateway = Gateway(Config(), effects(invoke: { _ in .missing }, sockets: LiveSockets(), log: { _ in }))
        var pool: FunctionPool?
        var config = Config()
        /// Where the server listens, once it does.
        var base: String?
        var stamp = 0
    }

    init(_ spec: SpecOptions, _ options: LocalOptions, host: String) throws {
        self.spec = spec
        self.host = host
        self.options = options
        try options.checkFiles()
        backend = Backend(authorities: options.cacert)
        let location = SpecLocation(spec.spec ?? ".")
        guard let folder = realpath(location?.folder ?? ".", nil) else { throw Failure("there is no such folder") }
        defer { free(folder) }
        self.folder = String(cString: folder)
        let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = "\(temporary)/gwc-local-XXXXXX".utf8CString.map { $0 }
        guard mkdtemp(&template) != nil else { throw Failure("cannot make a folder in \(temporary)") }
        scratch = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Refuses to wait with a debugger for a function that is not there.
    func checkInspected() throws {
        guard let name = options.functions.inspected?.function else { return }
        let known = running.withLock { $0.config.functions.keys.sorted() }
        guard !known.contains(name) else { return }
        throw Failure(
            "there is no function `\(name.cutForMessage)` for --inspect",
            help: nearest(to: name, among: known).map { "did you mean `\($0)`?" }
                ?? (known.isEmpty ? "the service has none" : "the functions are \(known.joined(separator: ", "))"))
    }

    /// The certificate that is made for this machine, when none is named; functions trust it.
    var ownCertificate: String { "\(scratch)/localhost.pem" }
    var domains: [Domain] { running.withLock { $0.config.domains } }
    var gateway: Gateway { running.withLock { $0.gateway } }

    /// Compiles the spec and takes what came of it; `false` when it has errors, and then what ran before goes on.
    func load() throws -> Bool {
        let stamp = ChangeStamp.of(folder)
        let made = compile(try spec.input())
        Console.err.show(made)
        running.withLock { $0.stamp = stamp }
        guard !made.diagnostics.hasErrors, let graph = made.graph, let service = made.service else { return false }
        start(configure(graph, region: service.region, archives: service.archives))
        warnOfStreams(graph)
        return true
    }

    /// Tells where the server listens, which functions that call APIs of the service have to know.
    func listens(at base: String) {
        start(
            running.withLock { running in
                running.base = base
                return running.config
            })
    }

    /// Takes a configuration in the place of that which runs; its functions end what they are at.
    private func start(_ config: Config) {
        let here = running.withLock { $0.base }.map { config.leading(to: $0) } ?? config
        let pool = FunctionPool(
            here, folder: folder, bootstraps: scratch, options: functionOptions,
            log: { [log] event in event.text.map { log.write($0) } })
        page.show(here)
        let note: @Sendable (LogLine) -> Void = { [page, log] line in
            page.record(line)
            log.write(line.text)
        }
        let gateway = Gateway(
            config,
            effects(
                invoke: { await pool.invoke($0) }, sockets: sockets, backend: backend,
                endpoint: options.endpoint,
                credentials: [options.credentials.accessKey: options.credentials.secretKey], log: note))
        let old = running.withLock { running in
            defer { (running.gateway, running.pool, running.config) = (gateway, pool, config) }
            return running.pool
        }
        old?.retire()
    }

    private var functionOptions: FunctionOptions {
        var functions = options.functions
        guard options.takesTLS, options.certificate == nil else { return functions }
        for name in ["NODE_EXTRA_CA_CERTS", "AWS_CA_BUNDLE"] where functions.inherited[name] == nil {
            functions.environment[name] = ownCertificate
        }
        return functions
    }

    func reloadIfChanged() {
        let stamp = ChangeStamp.of(folder)
        guard stamp != running.withLock({ $0.stamp }) else { return }
        let isGood = (try? load()) ?? false
        Console.err.write(isGood ? "gwc: reloaded\n" : "gwc: the spec has errors; what ran before goes on\n")
    }

    func retire() {
        running.withLock { $0.pool }?.stop()
        log.flush()
        removeFolder(scratch)
    }

    /// Tells where everything is.
    func announce(_ base: String) {
        let config = running.withLock { $0.config }
        var text = ""
        for api in config.apis {
            for route in api.routes { text += "  \(line(route, api, base))\n" }
        }
        for key in config.apiKeys where key.isEnabled {
            text += "  the API key \(key.name.isEmpty ? key.id : key.name) is \(key.value)\n"
        }
        Console.err.write("gwc: listening on \(base)\n\(text)")
        if !options.noPage { Console.err.write("  \(base)/_gwc shows these routes, and what becomes of requests\n") }
        if options.takesTLS, options.certificate == nil {
            Console.err.write("gwc: the certificate for TLS is \(ownCertificate)\n")
        }
        warnOfDomains()
        if config.apis.isEmpty { warnOfNothing() }
    }

    private func line(_ route: Route, _ api: API, _ base: String) -> String {
        let stage = api.stages.first?.name ?? ""
        switch api.kind {
        case .websocket: return "\(route.key)  \(base.replacing("http", with: "ws", maxReplacements: 1))/\(stage)"
        case .rest:
            let parts = route.key.split(separator: " ", maxSplits: 1)
            return "\(parts[0]) \(base)/\(stage)\(parts.last ?? "")"
        case .http, .functionURL:
            let parts = route.key.split(separator: " ", maxSplits: 1)
            return parts.count == 2 ? "\(parts[0]) \(base)\(parts[1])" : "\(route.key) \(base)  (\(api.id))"
        }
    }
}

extension LogLine {
    /// `200 GET /dev/users  12 ms  GET /users`
    fileprivate var text: String {
        var text = "\(status) \(method) \(path)  \(latency) ms  \(route)"
        if let refusal { text += "  \(refusal)" }
        if let access { text += "\n\(access)" }
        return text + "\n"
    }
}

extension FunctionEvent {
    /// `    [get 5f0c…] text`; starts are told, other reports are not.
    fileprivate var text: String? {
        let id = requestID.map { " \($0.prefix(8))" } ?? ""
        switch kind {
        case .output(let text), .errorOutput(let text): return "    [\(function)\(id)] \(text)\n"
        case .failure(let text): return "    [\(function)\(id)] failed: \(text.replacing("\n", with: "\n      "))\n"
        case .report(_, let start): return start.map { "    [\(function)\(id)] cold start: \($0) ms\n" }
        }
    }
}

/// Removes a folder of our own with all that is in it.
private func removeFolder(_ path: String) {
    guard let stream = opendir(path) else { return }
    while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name == "." || name == ".." { continue }
        if unlink("\(path)/\(name)") != 0 { removeFolder("\(path)/\(name)") }
    }
    closedir(stream)
    rmdir(path)
}

/// A number that changes when a file of a folder does.
enum ChangeStamp {
    private static let ignored: Set<String> = [
        ".", "..", ".git", "node_modules", ".serverless", "build", ".build", "__pycache__", ".venv",
    ]

    /// - Parameter own: where this process's own output goes: a line of the log is no change of the service.
    static func of(_ folder: String, own: [Int32] = [STDOUT_FILENO, STDERR_FILENO], depth: Int = 0) -> Int {
        guard depth < 12, let stream = opendir(folder) else { return 0 }
        defer { closedir(stream) }
        var stamp = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if ignored.contains(name) { continue }
            var status = stat()
            guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                stamp = stamp &* 31 &+ of("\(folder)/\(name)", own: own, depth: depth + 1)
            } else if !isFile(status, of: own) {
                let time = status.st_mtim.tv_sec &* 1_000_003 &+ status.st_mtim.tv_nsec
                stamp = stamp &+ (time ^ Int(status.st_size) &* 8191 ^ Int(bitPattern: UInt(status.st_ino)))
            }
        }
        return stamp
    }

    private static func isFile(_ file: stat, of descriptors: [Int32]) -> Bool {
        descriptors.contains { descriptor in
            var own = stat()
            return fstat(descriptor, &own) == 0 && own.st_ino == file.st_ino && own.st_dev == file.st_dev
        }
    }
}
