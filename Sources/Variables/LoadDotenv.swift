import Diagnostics
import Tree

extension Expander {
    /// With `useDotenv`, reads the variables of `.env.<stage>` or, only when there is none, of `.env`.
    func loadDotenv() {
        guard let setting = try? property("useDotenv"), setting.isTruthy, !setting.isUnknown else { return }
        guard let stage = try? stage() else { return }
        guard let name = stage.string, name.isStageName else {
            if !stage.isUnknown { _ = invalidStage(stage.embeddedText ?? "", stage.origin) }
            return
        }
        guard let bytes = files.read(".env.\(name)") ?? files.read(".env") else { return }
        let asked = missingNames
        variables = Dotenv.load(bytes, into: variables)
        for (name, span) in asked.sorted(by: { $0.key < $1.key }) where variables[name]?.isEmpty == false {
            diagnostics.error(
                "dotenv-conflict", "`\(name)` helps to find the `.env` file that sets it", at: Origin(span),
                help: "set `\(name)` outside of the `.env` files")
        }
    }
}
