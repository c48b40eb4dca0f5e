import Replay
import Testing
import Tree

/// AWS's own answers. They stand beside the checkout; without them there is nothing to compare with.
@Suite struct RecordingTests {
    @Test(
        .enabled(if: Shared.exists("data/gw-vtl-cases.json"), "../shared is not here"),
        arguments: [
            ("data/gw-vtl-cases.json", "templates"), ("data/gw-aws-recorded.json", "requests"),
            ("data/gw-error-answers.json", "errors"),
        ])
    func answersAsRecorded(_ file: String, _ figure: String) async throws {
        let outcomes = await replay(try #require(Shared.json(file)))
        let failed = outcomes.filter { $0.isRecorded && $0.difference != nil }
        #expect(failed.isEmpty, "\(failed.map(\.id))")
        #expect(outcomes.count > 40)
        #expect(outcomes.count { $0.skipped != nil } * 100 <= outcomes.count * 3)
        #expect(outcomes.count { $0.isPassed } >= Shared.ratchet(figure))
    }
}
