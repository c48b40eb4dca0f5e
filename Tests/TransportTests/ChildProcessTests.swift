import Foundation
import NIOPosix
import Testing

@testable import Transport

@Suite struct ChildProcessTests {
    /// A compiler, or a copy, may still have the program open for writing when a reload starts it: the system says so
    /// (`ETXTBSY`, execve(2)), and a moment later it can be started.
    @Test func startsAProgramThatIsBeingWritten() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gwc-busy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = folder.appending(path: "program")
        try FileManager.default.copyItem(at: URL(filePath: "/bin/echo"), to: program)
        let writer = try FileHandle(forWritingTo: program)
        Task {
            try await Task.sleep(for: .milliseconds(50))
            try writer.close()
        }
        let (lines, told) = AsyncStream<String>.makeStream()
        _ = try await ChildProcess.start(
            [program.path, "here"], environment: [:], folder: folder.path, descriptor: nil,
            on: MultiThreadedEventLoopGroup.singleton.next(), write: { told.yield($1) }, end: {})
        var first = lines.makeAsyncIterator()
        #expect(await first.next() == "here")
    }
}
