/// A small service to begin with: its files, by their paths.
///
/// The texts are constants of functions, so that they cost nothing until somebody asks for them. `SERVICE` in them stands
/// for the name of the service.
struct ServiceTemplate {
    var name: String
    /// What it is, in one line.
    var summary: String
    var files: [(path: String, text: String)]

    static func all() -> [ServiceTemplate] { [httpAPI(), restAPI(), webSocketChat()] }

    static let gitignore = """
        build/
        node_modules/

        """
}
