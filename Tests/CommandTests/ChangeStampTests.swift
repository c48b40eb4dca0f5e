import Foundation
import Testing

@testable import gwc

/// What counts as a change of a service.
@Suite struct ChangeStampTests {
    @Test func seesChangesOfCodeAlone() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gwc-stamp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let before = ChangeStamp.of(folder.path())
        try "a".write(to: folder.appending(path: "code.py"), atomically: true, encoding: .utf8)
        let after = ChangeStamp.of(folder.path())
        #expect(before != after && ChangeStamp.of(folder.path()) == after)
    }

    /// A line of the own log is no change: it would be followed by another one.
    @Test func ignoresTheOwnLog() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gwc-stamp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "out.log").path()
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer { close(descriptor) }
        let before = ChangeStamp.of(folder.path(), own: [descriptor])
        _ = write(descriptor, "line\n", 5)
        #expect(ChangeStamp.of(folder.path(), own: [descriptor]) == before)
        #expect(ChangeStamp.of(folder.path(), own: []) != before)
    }
}
