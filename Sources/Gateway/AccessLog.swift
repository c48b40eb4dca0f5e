import RuntimeConfig
import Tree

extension Exchange {
    /// A line of the access log; what has no value is `-` ("Set up CloudWatch logging for REST APIs").
    func accessLine(_ format: String, _ response: Response) -> String {
        let values = logContext(response)
        return substituteVariables(format) { path in
            let value = lookUp(path.dropFirst("context.".count), in: values)
            guard let value, !value.isNull else { return "-" }
            return value.printed
        }
    }

    private func logContext(_ response: Response) -> Mapping {
        var values = context
        let latency = effects.now() - start
        let more: [(String, Node?)] = [
            ("status", Node(response.status)), ("responseLength", Node(response.body.count)),
            ("responseLatency", Node(latency)), ("routeKey", route.map { Node($0.key) }),
            ("xrayTraceId", Node(traceID)),
            ("integrationLatency", integration.latency.map { Node($0) }),
            ("integrationStatus", integration.status.map { Node($0) }),
            ("integrationErrorMessage", integration.error.map { Node($0) }), ("awsEndpointRequestId", nil),
            ("customDomain", domainStage == nil ? nil : Node(Mapping([.init("basePathMatched", Node(domainPrefix))]))),
        ]
        for (name, value) in more { values[name] = value }
        values["integration"] = Node(
            Mapping([
                .init("latency", integration.latency.map { Node($0) } ?? .null),
                .init("status", integration.status.map { Node($0) } ?? .null),
                .init("integrationStatus", integration.status.map { Node($0) } ?? .null),
                .init("error", integration.error.map { Node($0) } ?? .null),
            ]))
        return values
    }
}
