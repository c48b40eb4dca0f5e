import Diagnostics
import Testing

@Suite struct SpanTests {
    @Test(
        arguments: [(1, 0, 0), (1, 3, 7), (16_383, 33_554_430, 33_554_431), (2, 0, 33_554_431)]
            as [(FileID, UInt32, UInt32)])
    func keepsWhatItIsGiven(_ file: FileID, _ start: UInt32, _ end: UInt32) {
        let span = Span(file: file, start: start, end: end)
        #expect((span.file, span.start, span.end) == (file, start, end))
        #expect(!span.isNone)
    }

    @Test func endsWhereItCannotTellAnyMore() {
        let span = Span(file: 3, start: 5, end: .max)
        #expect((span.file, span.start, span.end) == (3, 5, Span.farthest))
        #expect(Span(file: 3, start: .max, end: .max).start == Span.farthest)
        #expect(Span(file: 3, start: 9, end: 4).end == 9, "an end before the start is the start")
    }

    @Test func hasNoPlaceInFilesBeyondAll() {
        #expect(Span(file: 16_384, start: 1, end: 2).isNone)
        #expect(Span(file: .max, start: 1, end: 2) == .none)
    }

    @Test func takesEightBytes() { #expect(MemoryLayout<Span>.size == 8) }
}
