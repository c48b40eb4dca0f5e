import CPOSIX
import Glibc

/// A running program and our ends of its three streams; a closed stream is -1.
struct Child {
    private let identifier: pid_t
    private var input: Int32
    private var output: Stream
    private var errors: Stream

    /// One output of the program, as far as it has been read.
    private struct Stream {
        var descriptor: Int32
        var bytes: [UInt8] = []
    }

    init(
        _ program: String, _ arguments: [String], hasInput: Bool, environment: [String: String]?, folder: String?
    ) throws(ProcessError) {
        var wiring = Wiring()
        defer { wiring.closeTheirs() }
        do throws(ProcessError) {
            try wiring.connect(program, hasInput: hasInput)
            identifier = try wiring.spawn(program, arguments, environment: environment, folder: folder)
        } catch {
            wiring.closeOurs()
            throw error
        }
        input = wiring.input.ours
        output = Stream(descriptor: wiring.output.ours)
        errors = Stream(descriptor: wiring.errors.ours)
    }

    /// Feeds the program, collects what it writes, and sees it end.
    mutating func talk(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> ProcessResult {
        var rest = bytes[...]
        while true {
            // A grandchild may keep the streams open after the program has ended; so look for its end now and then.
            exchange(&rest, milliseconds: output.descriptor < 0 && errors.descriptor < 0 ? 1 : 20)
            if max(output.bytes.count, errors.bytes.count) > ProcessLimits.output { return killed(.wroteTooMuch) }
            if let ending = ending(waiting: false) {
                exchange(&rest, milliseconds: 0)
                return result(ending)
            }
            if ContinuousClock.now >= deadline { return killed(.timedOut) }
        }
    }

    mutating func close() {
        for descriptor in [input, output.descriptor, errors.descriptor] where descriptor >= 0 {
            _ = Glibc.close(descriptor)
        }
    }

    private func result(_ ending: ProcessResult.Ending) -> ProcessResult {
        ProcessResult(ending: ending, output: output.bytes, errors: errors.bytes)
    }

    private func killed(_ ending: ProcessResult.Ending) -> ProcessResult {
        kill(identifier, SIGKILL)
        _ = self.ending(waiting: true)
        return result(ending)
    }

    /// `nil` while the program runs.
    private func ending(waiting: Bool) -> ProcessResult.Ending? {
        var status: Int32 = 0
        var found: pid_t
        repeat { found = waitpid(identifier, &status, waiting ? 0 : WNOHANG) } while found < 0 && errno == EINTR
        if found == 0 { return nil }
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
    }

    /// Waits for a stream to become ready, and moves bytes on all that are.
    private mutating func exchange(_ rest: inout ArraySlice<UInt8>, milliseconds: Int32) {
        var polled = [
            pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return }
        if polled[0].revents != 0 { feed(&rest) }
        if polled[1].revents != 0 { Child.drain(&output) }
        if polled[2].revents != 0 { Child.drain(&errors) }
    }

    private mutating func feed(_ rest: inout ArraySlice<UInt8>) {
        // A socket, not a pipe: a program that does not read its input must not end us by SIGPIPE.
        let sent = rest.withUnsafeBytes { send(input, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if sent > 0 { rest = rest.dropFirst(sent) }
        if rest.isEmpty || (sent < 0 && errno != EAGAIN && errno != EINTR) {
            _ = Glibc.close(input)
            input = -1
        }
    }

    private static func drain(_ stream: inout Stream) {
        var chunk = [UInt8](repeating: 0, count: 65536)
        while stream.bytes.count <= ProcessLimits.output {
            let count = read(stream.descriptor, &chunk, chunk.count)
            if count > 0 {
                stream.bytes.append(contentsOf: chunk[..<count])
            } else if count < 0, errno == EINTR {
                continue
            } else {
                if count == 0 || errno != EAGAIN {
                    _ = Glibc.close(stream.descriptor)
                    stream.descriptor = -1
                }
                return
            }
        }
    }
}
