import ArgumentParser
import CPOSIX
import Compiler
import Diagnostics
import Gateway
import Glibc
import LocalConfig
import RuntimeConfig
import Synchronization
import Transport

struct Local: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Run the APIs of a service on this machine.",
        discussion: """
            Serves the REST, HTTP and WebSocket APIs of a spec as API Gateway does on AWS, errors, authorizers, throttles \
            and templates included, with the functions as processes of their own. Node.js and Python functions run with \
            the `node` and `python3` of this machine, `provided` ones by the `bootstrap` in their code. A change of the \
            spec or of code counts from the next request on.

            EXAMPLES:
              gwc local                              the service of this folder, on http://localhost:3000
              gwc local services/users --port 8080 --stage test
              curl http://localhost:3000/dev/users   a route of a REST API, below its stage
            """)

    @OptionGroup var spec: SpecOptions

    @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "port"))
    var port = 3000

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(help: "Do not look for changes.")
    var noReload = false

    @OptionGroup var options: LocalOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535.") }
    }

    func run() throws {
        let signals = StopSignals()
        let service = try LocalService(spec, options, host: host)
        let server: Server
        do {
            server = try start(service)
        } catch {
            service.retire()
            // The process ends here, and its client has to outlive what nobody shuts down.
            _ = Unmanaged.passRetained(service)
            throw error
        }
        while !signals.wait(milliseconds: 700) {
            if !noReload { service.reloadIfChanged() }
        }
        Console.err.write("gwc: stopping\n")
        server.stop()
        service.retire()
        Glibc.exit(0)
    }

    private func start(_ service: LocalService) throws -> Server {
        guard try service.load() else { throw ExitCodes.failure }
        try service.checkInspected()
        let serverOptions = try service.serverOptions()
        let server: Server
        do {
            server = try Server.start(
                host: host, port: port, sockets: service.sockets, options: serverOptions
            ) { service.gateway }
        } catch {
            throw Failure("cannot listen on \(host.cutForMessage):\(port): \(error)", help: advice)
        }
        let scheme = options.truststore == nil ? "http" : "https"
        let base = "\(scheme)://\(host == "127.0.0.1" ? "localhost" : host):\(server.port)"
        service.listens(at: base)
        service.announce(base)
        return server
    }

    /// What to do when the address cannot be listened on.
    private var advice: String {
        isAddress(host)
            ? "give another --port, or end what listens there"
            : "--host is an address of this machine, such as 127.0.0.1 or 0.0.0.0"
    }

    /// Whether a name or number stands for an address that this machine may listen on.
    private func isAddress(_ host: String) -> Bool {
        var found: UnsafeMutablePointer<addrinfo>?
        defer { if found != nil { freeaddrinfo(found) } }
        return getaddrinfo(host, nil, nil, &found) == 0
    }
}

/// Ctrl-C, `kill` and the end of a terminal, taken by the main thread when it waits for them.
private struct StopSignals {
    private var set = sigset_t()

    init() {
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        // Under nohup the end of the terminal means nothing.
        var before = sigaction()
        if sigaction(SIGHUP, nil, &before) == 0, before.__sigaction_handler.sa_handler == nil {
            sigaddset(&set, SIGHUP)
        }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Whether one came in that time.
    func wait(milliseconds: Int) -> Bool {
        var set = set
        var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        return sigtimedwait(&set, nil, &time) > 0
    }
}
