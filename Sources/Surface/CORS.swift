import CloudFormation
import Diagnostics
import Tree

/// What a gateway answers to browsers that ask from other origins.
package struct CORS: Sendable {
    package var origin: Origin
    /// `*`, origins such as `https://shop.example.com`, and for HTTP APIs `https://*`.
    package var origins: [Node]
    package var methods: [Node]
    package var headers: [Node]
    package var exposedHeaders: [Node] = []
    package var allowsCredentials: Node?
    /// In seconds.
    package var maxAge: Node?
    /// Whether the origin that asked is named in the answer, from the list; else `origins.first` is always answered.
    package var echoesOrigin: Bool
    /// Whether origins, methods and headers are all known. A template of somebody's own may do anything.
    package var isComplete: Bool = true
    /// Whether not even what there is of it is known: an `Fn::If` in the place of the whole.
    package var isOpen: Bool = false
}

extension CORS {
    /// The `CorsConfiguration` of an HTTP API.
    init(configuration: Node) {
        func list(_ key: String) -> [Node] { configuration[key]?.list ?? configuration[key].map { [$0] } ?? [] }
        self.init(
            origin: configuration.origin, origins: list("AllowOrigins"), methods: list("AllowMethods"),
            headers: list("AllowHeaders"), exposedHeaders: list("ExposeHeaders"),
            allowsCredentials: configuration["AllowCredentials"], maxAge: configuration["MaxAge"], echoesOrigin: true)
        let settings = ["AllowOrigins", "AllowMethods", "AllowHeaders"].compactMap { configuration[$0] }
        isOpen = configuration.isUnknown || configuration.function != nil
        isComplete = !isOpen && settings.allSatisfy { $0.list?.allSatisfy { $0.string != nil } ?? false }
    }
}
