import Tree

/// Everything that the local gateway needs to run a service, and nothing else: `local/gateway.json`.
package struct Config: ConfigObject, ConfigValue {
    package var version = 1
    package var account = "123456789012"
    package var region = "us-east-1"
    package var apis: [API] = []
    package var functions: [String: Function] = [:]
    package var apiKeys: [APIKey] = []
    package var usagePlans: [UsagePlan] = []
    package var domains: [Domain] = []

    package init() {}

    package static let fields: [Field<Config>] = [
        Field("version", \.version, "The version of this format: 1."),
        Field("account", \.account, "The number of the AWS account that events and ARNs tell."),
        Field("region", \.region, "The AWS region that events and ARNs tell."),
        Field("apis", \.apis, "The APIs, in the order of the template."),
        Field("functions", \.functions, "The functions by the name that integrations call."),
        Field("apiKeys", \.apiKeys, "The API keys."),
        Field("usagePlans", \.usagePlans, "What callers with a key may do."),
        Field("domains", \.domains, "Names of one's own, with the APIs behind their paths."),
    ]

    /// The JSON Schema of the file.
    package static var document: Node {
        var schema = Mapping([
            .init("$schema", "http://json-schema.org/draft-07/schema#"),
            .init("title", "local/gateway.json, from which `gwc local` runs"),
        ])
        for entry in Self.schema.map ?? Mapping() { schema[entry.key] = entry.value }
        return Node(schema)
    }
}

/// A Lambda function as a process of this machine.
package struct Function: ConfigObject, ConfigValue {
    package var runtime = "nodejs22.x"
    package var handler = "index.handler"
    package var code = "."
    package var timeout = 3
    package var memory = 128
    package var environment: [String: String] = [:]
    package var reservedConcurrency: Int?

    package init() {}

    package static let fields: [Field<Function>] = [
        Field("runtime", \.runtime, "Lambda's name of the runtime: `nodejs22.x`, `python3.13`, `provided.al2023`."),
        Field("handler", \.handler, "The handler, as Lambda spells it."),
        Field("code", \.code, "The folder or archive with the code, from the folder of the spec."),
        Field("timeout", \.timeout, "In seconds."),
        Field("memory", \.memory, "In MB."),
        Field("environment", \.environment, "The environment variables."),
        Field("reservedConcurrency", \.reservedConcurrency, "How many requests the function handles at once, at most."),
    ]
}

/// An API key and whether it works.
package struct APIKey: ConfigObject, ConfigValue {
    package var id = ""
    package var name = ""
    package var value = ""
    package var isEnabled = true

    package init() {}

    package static let fields: [Field<APIKey>] = [
        Field("id", \.id, "What the key is called in usage plans and events."),
        Field("name", \.name, "Its name."),
        Field("value", \.value, "What callers send."),
        Field("enabled", \.isEnabled, "Whether it is accepted."),
    ]
}

/// Tokens that come back, and at most so many of them.
package struct Throttle: ConfigObject, ConfigValue {
    package var rate: Double?
    package var burst: Int?

    package init() {}
    package init(rate: Double?, burst: Int?) {
        self.rate = rate
        self.burst = burst
    }

    package static let fields: [Field<Throttle>] = [
        Field("rate", \.rate, "Requests a second."),
        Field("burst", \.burst, "Requests at once."),
    ]
}

/// What holders of some keys may do at some stages.
package struct UsagePlan: ConfigObject, ConfigValue {
    package enum Period: String, ConfigValue, CaseIterable {
        case day = "DAY"
        case week = "WEEK"
        case month = "MONTH"
    }

    package struct Quota: ConfigObject, ConfigValue {
        package var limit = 0
        package var offset = 0
        package var period = Period.day

        package init() {}

        package static let fields: [Field<Quota>] = [
            Field("limit", \.limit, "Requests in a period."),
            Field("offset", \.offset, "Days into the week or month at which a period begins."),
            Field("period", \.period, "How long a period is."),
        ]
    }

    package struct Stage: ConfigObject, ConfigValue {
        package var api = ""
        package var stage = ""
        package var throttles: [String: Throttle] = [:]

        package init() {}

        package static let fields: [Field<Stage>] = [
            Field("api", \.api, "The id of the API."),
            Field("stage", \.stage, "The name of the stage."),
            Field("throttles", \.throttles, "Throttles by `/path/METHOD`."),
        ]
    }

    package var id = ""
    package var stages: [Stage] = []
    package var throttle: Throttle?
    package var quota: Quota?
    package var keys: [String] = []

    package init() {}

    package static let fields: [Field<UsagePlan>] = [
        Field("id", \.id, "What the plan is called."),
        Field("stages", \.stages, "The stages that the plan opens."),
        Field("throttle", \.throttle, "The throttle of each key."),
        Field("quota", \.quota, "How many requests each key may make in a period."),
        Field("keys", \.keys, "The ids of the keys."),
    ]
}

/// A name of one's own.
package struct Domain: ConfigObject, ConfigValue {
    package struct Route: ConfigObject, ConfigValue {
        package var path = ""
        package var api = ""
        package var stage = ""

        package init() {}

        package static let fields: [Field<Route>] = [
            Field("path", \.path, "The base path, without slashes around it; empty for all paths."),
            Field("api", \.api, "The id of the API."),
            Field("stage", \.stage, "The name of the stage."),
        ]
    }

    package var name = ""
    package var routes: [Route] = []
    package var truststore: String?

    package init() {}

    package static let fields: [Field<Domain>] = [
        Field("name", \.name, "The name, such as `api.example.com`."),
        Field("routes", \.routes, "The APIs behind its paths."),
        Field("truststore", \.truststore, "Where the certificates are that sign those of callers, for mutual TLS."),
    ]
}
