import Testing

@testable import gwc

/// What is read without the parser is what the parser reads.
@Suite struct PlainArgumentsTests {
    @Test(arguments: [
        [], ["services/users"], ["--stage", "prod", "-r", "eu-west-1", "users.yml"],
        ["-s", "prod", "--region=eu-west-1"],
        ["--param", "a=1", "--param=b=2=3", "--opt", "c=", "--param", "a=4"], ["--values=values.yml", "--out", "dist"],
        ["-o", "dist", "--target", "cloudformation", "--package", "-v"], ["a b", "--verbose", "--stage=ü"],
    ])
    func readsAsTheParserDoes(_ line: [String]) throws {
        #expect(BuildRun(plain: line) == (try Build.parse(line).request))
    }

    @Test(arguments: [
        ["--stage"], ["--stage="], ["--stage", ""], ["--stage", "-x"], ["--stage", "a", "--stage", "b"],
        ["--stag", "a"],
        ["--target", "cloud"], ["--target="], ["--param", "a"], ["--param", "=a"], ["--package=yes"], ["-vv"],
        ["-sprod"],
        ["-s=prod"], ["a", "b"], ["--", "a"], ["--help"], ["-h"], ["-"], [""], ["--verbose", "--verbose"],
        ["--version"],
    ])
    func leavesTheRestToTheParser(_ line: [String]) {
        #expect(BuildRun(plain: line) == nil)
    }

    /// A new option of `gwc build` goes into `BuildRun.init(plain:)` too, or every build that uses it is slower.
    @Test func knowsEveryOption() {
        let options = Build.helpMessage().split(separator: "\n").compactMap {
            $0.firstMatch(of: /^ {2}(?:-., )?(--[a-z-]+)( <([a-z=]+)>)?/)
        }
        #expect(options.count > 8)
        for option in options where !["--help", "--version"].contains(option.1) {
            let name = String(option.1)
            let value = option.3 == "targets" ? "cloudformation" : "key=value"
            #expect(BuildRun(plain: option.2 == nil ? [name] : [name, value]) != nil, "\(name) is not read plainly")
        }
    }
}
