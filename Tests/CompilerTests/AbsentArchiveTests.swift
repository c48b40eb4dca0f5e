import Compiler
import Foundation
import Testing
import Variables

/// An archive that the author names and that is not there: a deployment would lack the code, a template alone does not.
@Suite struct AbsentArchiveTests {
    private func findings(packing: Bool) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gwc-absent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let spec = """
            service: hello
            provider: { name: aws, runtime: nodejs22.x }
            package: { artifact: nope.zip }
            functions: { hello: { handler: a.b }, other: { handler: a.c } }
            """
        try spec.write(to: folder.appending(path: "serverless.yml"), atomically: true, encoding: .utf8)
        var input = Input(specPath: "serverless.yml", environment: Environment(), files: Folder(folder.path))
        if packing { input.packing = Packing(folder: { folder.path }) }
        return compile(input).diagnostics.all.map { "\($0.severity) \($0.id)" }
    }

    @Test func isAnErrorWherePacked() throws { #expect(try findings(packing: true) == ["error missing-artifact"]) }

    @Test func isAWarningOtherwise() throws { #expect(try findings(packing: false) == ["warning missing-artifact"]) }
}
