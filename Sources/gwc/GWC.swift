import ArgumentParser

@main
struct GWC: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gwc", abstract: "The gateway compiler: serverless.yml in, CloudFormation out.",
        version: "0.1.0", subcommands: [Build.self])
}
