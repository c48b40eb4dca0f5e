import Tree

/// What only a REST API has.
package struct RESTFeatures: Sendable, Hashable {
    /// `EDGE`, `REGIONAL` or `PRIVATE`.
    package var endpoint: String
    /// VPC endpoints from which a private API is reached.
    package var vpcEndpoints: Node?
    /// Statements about who may call at all; `nil` when everybody may.
    package var policy: Node?
    /// Media types that pass as bytes.
    package var binaryMediaTypes: Node?
    /// Bytes from which on answers are compressed; `nil` never compresses.
    package var minimumCompressionSize: Node?
    /// `HEADER` or `AUTHORIZER`: what tells a request's API key.
    package var apiKeySource: String?
    /// Which parts of a request that says what it takes are checked.
    package var checksBodies: Bool
    package var checksParameters: Bool
    /// JSON Schemas that routes share.
    package var models: [SharedModel]
    package var apiKeys: [APIKey]
    package var usagePlans: [UsagePlan]
    /// The resource of the path `/`; `nil` takes the API's own.
    package var rootResource: Node?
    /// Resources that are made elsewhere.
    package var existingResources: [ExistingResource]

    package init() {
        endpoint = "EDGE"
        checksBodies = true
        checksParameters = true
        models = []
        apiKeys = []
        usagePlans = []
        existingResources = []
    }
}
