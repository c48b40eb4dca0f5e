/// The three kinds of API that API Gateway has, as `type:` of an API says them.
package enum APIKind: String, Sendable, Hashable, CaseIterable {
    case http, rest, websocket

    /// `an HTTP API`, in a sentence.
    package var words: String {
        switch self {
        case .http: "an HTTP API"
        case .rest: "a REST API"
        case .websocket: "a WebSocket API"
        }
    }
}

/// What a kind of API has: the one table behind the checks, the reference pages and what lowering may rely on.
package struct Feature: Sendable, Hashable {
    /// Where its key stands.
    package enum Place: String, Sendable, CaseIterable {
        case api, stage, route, integration
        /// A key inside of an option, with a dot between: `request.template`.
        case part

        var title: String {
            switch self {
            case .api: "Of an API"
            case .stage: "Of a stage"
            case .route: "Options of a route"
            case .integration: "Integrations of a route"
            case .part: "Parts of options"
            }
        }
    }

    package var place: Place
    package var key: String
    package var kinds: Set<APIKind>

    /// Whether a kind has what a key stands for; keys that are in no row are no features, and left to the schema.
    package static func has(_ kind: APIKind, _ key: String, at place: Place) -> Bool {
        all.first { $0.place == place && $0.key == key }?.kinds.contains(kind) ?? true
    }

    /// The kinds that have it, in a sentence: `a REST API or a WebSocket API`.
    package static func owners(of key: String, at place: Place) -> String {
        let kinds = all.first { $0.place == place && $0.key == key }?.kinds ?? []
        return APIKind.allCases.filter(kinds.contains).map(\.words).joined(separator: " or ")
    }

    /// Source: Amazon API Gateway Developer Guide, Choose between REST APIs and HTTP APIs, and the properties of the
    /// resource types of CloudFormation.
    package static let all: [Feature] =
        rows(
            .api, every,
            "type name description tags routes authorizers authorizer throttling stages logs alarms dashboard domain disableDefault metrics"
        )
        + rows(.api, [.http, .rest], "cors")
        + rows(
            .api, [.rest], "apiKeys usagePlans cache canary tracing endpoint policy waf binary compression responses")
        + rows(.api, [.http, .rest], "models validation")
        + rows(.api, [.websocket], "selection connections")
        + rows(.stage, every, "variables throttling logs metrics")
        + rows(.stage, [.http, .websocket], "autoDeploy")
        + rows(.stage, [.rest], "cache canary tracing clientCertificate waf")
        + rows(.route, every, "authorizer throttling timeout description operation request response")
        + rows(.route, [.rest], "apiKey cache cors")
        + rows(.integration, every, "function lambda proxy sqs eventbridge kinesis stepfunctions")
        + rows(.integration, [.rest, .websocket], "mock sns dynamodb s3 aws")
        + rows(.integration, [.rest], "appsync kendra sagemaker opensearch")
        + parts

    private static let parts: [Feature] =
        rows(.part, [.http, .rest], "request.path request.query request.headers request.body")
        + rows(.part, [.rest, .websocket], "request.template response.templates response.statuses function.async")
        + rows(.part, [.rest], "response.headers mock.headers")
        + rows(.part, [.http], "response.map proxy.tls function.payload")

    private static let every = Set(APIKind.allCases)

    private static func rows(_ place: Place, _ kinds: Set<APIKind>, _ keys: String) -> [Feature] {
        keys.split(separator: " ").map { Feature(place: place, key: String($0), kinds: kinds) }
    }
}
