import ArgumentParser
import Spec
import Tree

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        _superCommandName: "gwc",
        abstract: "Print the JSON Schema of a serverless.yml, for editors.",
        discussion: """
            With the YAML extension of VS Code, put this into the first line of the spec:

              # yaml-language-server: $schema=./gwc.schema.json

            EXAMPLES:
              gwc schema > gwc.schema.json
            """)

    func run() { Console.out.write(String(decoding: JSONWriter.write(JSONSchemaRenderer.render()), as: UTF8.self)) }
}
