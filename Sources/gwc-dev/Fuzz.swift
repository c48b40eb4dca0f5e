import ArgumentParser
import Compiler
import Diagnostics
import Fuzzing
import Variables

/// Spoils a sample service for some seconds and compiles what is left; a crash names the seed that repeats it.
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compile random damage for a while.",
        discussion: """
            Every round prints nothing unless it takes long or a finding has no place. After a crash, the last seed in the \
            progress line repeats it: gwc-dev fuzz --seed SEED --rounds 1
            """)

    @Option(help: "Seconds to go on for.") var seconds = 10
    @Option(help: "Seed of the first round; each round has the next one.") var seed: UInt64 = 1
    @Option(help: "Rounds to do at most.") var rounds = Int.max
    @Option(help: "A spec to spoil instead of the sample.") var spec: String?

    func run() throws {
        let samples = try specs()
        let start = ContinuousClock.now
        var bad = 0
        var round = 0
        while round < rounds, ContinuousClock.now - start < .seconds(seconds) {
            let (name, bytes) = samples[round % samples.count]
            let number = seed &+ UInt64(round)
            if round % 500 == 0 { print("seed \(number)") }
            var mutator = Mutator(seed: number)
            bad += complaints(about: mutator.mutated(bytes), name, seed: number)
            round += 1
        }
        print("\(round) rounds, \(bad) complaints")
        if bad > 0 { throw ExitCode(1) }
    }

    private func specs() throws -> [(name: String, bytes: [UInt8])] {
        guard let spec else {
            return [("serverless.yml", Array(Sample.text.utf8)), ("serverless.json", Array(Sample.json.utf8))]
        }
        guard let bytes = readFile(spec) else { throw ValidationError("\(spec) cannot be read.") }
        return [(spec.hasSuffix("json") ? "serverless.json" : "serverless.yml", bytes)]
    }

    private func complaints(about bytes: [UInt8], _ name: String, seed: UInt64) -> Int {
        let start = ContinuousClock.now
        let made = compile(Input(specPath: name, environment: Environment(), files: Memory(name: name, bytes: bytes)))
        _ = TextRenderer(sources: made.sources).render(made.diagnostics)
        var count = 0
        for finding in made.diagnostics.all where made.sources[finding.primary.span.file] == nil {
            print("seed \(seed): no place: \(finding.headline)")
            count += 1
        }
        if ContinuousClock.now - start > .seconds(2) {
            print("seed \(seed): took \(ContinuousClock.now - start)")
            count += 1
        }
        return count
    }

    private struct Memory: FileSource {
        var name: String
        var bytes: [UInt8]

        func read(_ path: String) -> [UInt8]? { path == name ? bytes : nil }
    }
}
