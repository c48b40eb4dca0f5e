import RuntimeConfig
import Tree

extension Config {
    /// The same with the addresses of its own APIs, as functions find them in their environment, leading to this machine:
    /// `https://api.execute-api.eu-west-1.amazonaws.com/dev` as `http://localhost:3000/dev`.
    ///
    /// - Parameter base: Where the gateway listens, such as `http://localhost:3000`.
    package func leading(to base: String) -> Config {
        var config = self
        let sockets = base.replacing("http", with: "ws")
        for api in apis {
            let host = "\(api.id.lowercased()).execute-api.\(region).amazonaws.com"
            for (name, function) in config.functions {
                config.functions[name]?.environment = function.environment.mapValues {
                    $0.replacing("https://\(host)", with: base).replacing("wss://\(host)", with: sockets)
                }
            }
        }
        return config
    }
}
