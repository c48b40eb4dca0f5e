import CPOSIX
import Glibc

/// The streams of a program that is about to start: our ends and theirs.
struct Wiring {
    struct Line {
        var ours: Int32 = -1
        var theirs: Int32 = -1
    }

    private(set) var input = Line()
    private(set) var output = Line()
    private(set) var errors = Line()

    mutating func connect(_ program: String, hasInput: Bool) throws(ProcessError) {
        guard hasInput ? connectInput() : connectNothing(), Wiring.pipe(&output), Wiring.pipe(&errors) else {
            throw .cannotStart(program, reason: String(cString: strerror(errno)))
        }
        for descriptor in [input.ours, output.ours, errors.ours] where descriptor >= 0 {
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        }
    }

    func closeTheirs() { for line in [input, output, errors] where line.theirs >= 0 { close(line.theirs) } }
    func closeOurs() { for line in [input, output, errors] where line.ours >= 0 { close(line.ours) } }

    /// Starts the program on its ends.
    func spawn(
        _ program: String, _ arguments: [String], environment: [String: String]?, folder: String?
    ) throws(ProcessError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, line) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, line.theirs, Int32(target))
        }
        if let folder { _ = gwc_spawn_folder(&actions, folder) }
        var attributes = Wiring.plainSignals()
        defer { posix_spawnattr_destroy(&attributes) }
        var identifier: pid_t = 0
        let variables = environment?.map { "\($0.key)=\($0.value)" }.sorted()
        let failure = withCStrings([program] + arguments) { argv in
            guard let variables else {
                return posix_spawnp(&identifier, program, &actions, &attributes, argv, gwc_environment())
            }
            return withCStrings(variables) { posix_spawnp(&identifier, program, &actions, &attributes, argv, $0) }
        }
        if failure == 0 { return identifier }
        if failure == ENOENT, folder.map({ access($0, X_OK) == 0 }) ?? true { throw .notFound(program) }
        throw .cannotStart(program, reason: String(cString: strerror(failure)))
    }

    /// What we ignore or block is our affair: a program starts with every signal as the system has it.
    private static func plainSignals() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        return attributes
    }

    private mutating func connectInput() -> Bool {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return false }
        input = Line(ours: ends[0], theirs: ends[1])
        return true
    }

    private mutating func connectNothing() -> Bool {
        input.theirs = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return input.theirs >= 0
    }

    private static func pipe(_ line: inout Line) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard gwc_pipe(&ends) == 0 else { return false }
        line = Line(ours: ends[0], theirs: ends[1])
        return true
    }
}

/// The strings as C wants them, a null pointer behind the last.
private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
