import Testing

@testable import Processes

@Suite struct RunProcessTests {
    @Test func returnsBothOutputsAndTheCode() throws {
        let result = try runProcess("sh", ["-c", "echo out; echo err >&2; exit 3"])
        #expect(result.ending == .exited(3))
        #expect(result.outputText == "out")
        #expect(result.errorText == "err")
    }

    @Test func feedsMoreThanAPipeHolds() throws {
        let input = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        #expect(try runProcess("cat", input: input).output == input)
    }

    @Test func survivesAProgramThatDoesNotReadItsInput() throws {
        let result = try runProcess("true", input: [UInt8](repeating: 0, count: 1 << 22))
        #expect(result.succeeded)
    }

    @Test func hasNoInputUnlessGiven() throws {
        #expect(try runProcess("cat").output.isEmpty)
    }

    @Test func setsFolderAndEnvironment() throws {
        let result = try runProcess("/bin/sh", ["-c", "pwd; echo $A"], environment: ["A": "b c"], folder: "/")
        #expect(result.outputText == "/\nb c")
    }

    @Test func killsAtTheTimeout() throws {
        let start = ContinuousClock.now
        let result = try runProcess("sleep", ["60"], timeout: .milliseconds(100))
        #expect(result.ending == .timedOut)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func doesNotWaitForWhatTheProgramLeavesRunning() throws {
        let start = ContinuousClock.now
        let result = try runProcess("sh", ["-c", "sleep 20 & echo done"], timeout: .seconds(15))
        #expect(result.outputText == "done")
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test func boundsTheOutput() throws {
        #expect(try runProcess("yes", timeout: .seconds(60)).ending == .wroteTooMuch)
    }

    @Test func reportsSignals() throws {
        #expect(try runProcess("sh", ["-c", "kill -TERM $$"]).ending == .signalled(15))
    }

    @Test func saysWhenThereIsNoSuchProgram() {
        #expect(throws: ProcessError.notFound("no-such-program-here")) { try runProcess("no-such-program-here") }
    }

    @Test func saysWhenThereIsNoSuchFolder() {
        #expect(throws: ProcessError.cannotStart("true", reason: "No such file or directory")) {
            try runProcess("true", folder: "/no/such/folder")
        }
    }
}
