import Tree

/// `alb:` among a function's events: a rule of an Application Load Balancer's listener.
package struct ALBEventSpec: SpecObject {
    package var node = Node.null
    package var listenerArn: Node?
    package var priority: Node?
    package var conditions: ALBConditionsSpec?
    package var authorizer: Node?
    package var healthCheck: Node?
    package var multiValueHeaders: Node?
    package var targetGroupName: Node?

    package init() {}

    package static let table = Table<Self>(
        "alb", "A rule of an Application Load Balancer's listener.",
        [
            Field(
                "listenerArn", \.listenerArn,
                .anyOf([.string(StringRule(pattern: .listenerARN)), .function(["Ref"])]), required: true,
                "ARN of the listener, or `!Ref` of a listener of this template."),
            Field(
                "priority", \.priority, .integer(1...50000), required: true,
                "Place of the rule among those of the listener, 1 to 50000; lower ones are tried first."),
            Field(
                "conditions", \.conditions, ALBConditionsSpec.schema, required: true,
                "What requests have to be like; at least one condition."),
            Field(
                "authorizer", \.authorizer, .list(.string),
                "Names below `provider.alb.authorizers` that have to let a request pass."),
            Field(
                "healthCheck", \.healthCheck, .anyOf([.boolean, ALBHealthCheckSpec.schema]),
                "Calls the function from time to time; `true` for the usual settings. Default `false`."),
            Field(
                "multiValueHeaders", \.multiValueHeaders, .boolean,
                "Whether headers and query strings come as lists. Default `false`."),
            Field(
                "targetGroupName", \.targetGroupName,
                .string(StringRule(pattern: .targetGroupName, minLength: 1, maxLength: 32)),
                "Name of the target group, at most 32 characters; not with `provider.alb.targetGroupPrefix`."),
        ])
}

/// `conditions:` of an `alb` event.
package struct ALBConditionsSpec: SpecObject {
    package var node = Node.null
    package var path: Node?
    package var host: Node?
    package var method: Node?
    package var header: Node?
    package var query: Node?
    package var ip: Node?

    package init() {}

    package static let table = Table<Self>(
        "conditions", "What requests have to be like to get to the function.",
        [
            Field(
                "path", \.path, .list(.string(StringRule(pattern: .requestPath, maxLength: 128))),
                "Patterns of paths, such as `/users/*`."),
            Field(
                "host", \.host, .list(.string(StringRule(pattern: .hostPattern, maxLength: 128))),
                "Patterns of hosts, such as `*.example.com`."),
            Field(
                "method", \.method, .list(.string(StringRule(pattern: .methodName, maxLength: 40))),
                "Methods, in upper case."),
            Field(
                "header", \.header, .anyOf([.list(ALBHeaderSpec.schema), ALBHeaderSpec.schema]),
                "Headers, each with the values of which it has to have one."),
            Field(
                "query", \.query, .map(.string(StringRule(maxLength: 128)), keys: .queryKey),
                "Values of the query string by key, of which there has to be one."),
            Field("ip", \.ip, .list(.string, isUnique: true), "Ranges of addresses, such as `192.0.2.0/24`."),
        ])
}

/// One `header:` among the conditions of an `alb` event.
package struct ALBHeaderSpec: SpecObject {
    package var node = Node.null
    package var name: Node?
    package var values: Node?

    package init() {}

    package static let table = Table<Self>(
        "header", "A header, and the values of which it has to have one.",
        [
            Field("name", \.name, .string(StringRule(maxLength: 40)), required: true, "Name of the header."),
            Field(
                "values", \.values, .list(.string(StringRule(maxLength: 128)), isUnique: true), required: true,
                "Patterns of its values."),
        ])
}

/// `healthCheck:` of an `alb` event, as a map.
package struct ALBHealthCheckSpec: SpecObject {
    package var node = Node.null
    package var path: Node?
    package var intervalSeconds: Node?
    package var timeoutSeconds: Node?
    package var healthyThresholdCount: Node?
    package var unhealthyThresholdCount: Node?
    package var matcher: ALBMatcherSpec?

    package init() {}

    package static let table = Table<Self>(
        "healthCheck", "How the load balancer finds out whether the function works.",
        [
            Field("path", \.path, .string(StringRule(minLength: 1, maxLength: 1024)), "Path to ask for. Default `/`."),
            Field("intervalSeconds", \.intervalSeconds, .integer(5...300), "Seconds between checks. Default 35."),
            Field("timeoutSeconds", \.timeoutSeconds, .integer(2...120), "Seconds for an answer. Default 30."),
            Field(
                "healthyThresholdCount", \.healthyThresholdCount, .integer(2...10),
                "Good answers after which the function is taken for healthy. Default 5."),
            Field(
                "unhealthyThresholdCount", \.unhealthyThresholdCount, .integer(2...10),
                "Bad answers after which the function is taken for unhealthy. Default 5."),
            Field("matcher", \.matcher, ALBMatcherSpec.schema, "Which answers are good."),
        ])
}

/// `matcher:` of a health check.
package struct ALBMatcherSpec: SpecObject {
    package var node = Node.null
    package var httpCode: Node?

    package init() {}

    package static let table = Table<Self>(
        "matcher", "Which answers are good.",
        [
            Field(
                "httpCode", \.httpCode, .string(StringRule(pattern: .statusCodes)),
                "Statuses and ranges of them, such as `200,300-399`. Default `200`.")
        ])
}
