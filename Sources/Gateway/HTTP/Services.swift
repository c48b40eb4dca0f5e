import RuntimeConfig
import Tree
import Velocity

extension Exchange {
    /// Calls a service of AWS for an HTTP API, such as `SQS-SendMessage` ("Integration subtype reference").
    mutating func callService(_ integration: Integration) async throws(HTTPRefusal) -> Response {
        guard let subtype = integration.subtype, let call = ServiceCall(subtype: subtype) else {
            throw .failed("the service integration is not known")
        }
        var parameters = Mapping()
        for (name, source) in integration.requestParameters.sorted(by: { $0.key < $1.key }) {
            if let value = mapped(source, nil) { parameters[name] = Node(value) }
        }
        let region = parameters["Region"]?.string ?? gateway.config.region
        parameters["Region"] = nil
        let base = "https://\(call.service).\(region).amazonaws.com"
        let timeout = integration.timeout ?? Limits.httpTimeout
        guard let target = call.target else {
            return try await fetch(
                Outbound(
                    purpose: .service(call.service), method: "GET", url: base + call.path(parameters),
                    headers: Headers(), body: [], timeout: timeout))
        }
        var headers = Headers()
        headers.add("X-Amz-Target", target)
        headers.add("Content-Type", "application/x-amz-json-\(call.version)")
        return try await fetch(
            Outbound(
                purpose: .service(call.service), method: "POST", url: base + "/",
                headers: headers, body: JSONWriter.write(call.body(parameters), indentation: nil), timeout: timeout))
    }
}

/// A call of a service by its JSON protocol; AppConfig has a path instead of a target.
private struct ServiceCall {
    var service: String
    var target: String?
    var version: String
    private var action: String

    init?(subtype: String) {
        let parts = subtype.split(separator: "-", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        action = parts[1]
        switch parts[0] {
        case "SQS": (service, target, version) = ("sqs", "AmazonSQS.\(action)", "1.0")
        case "EventBridge": (service, target, version) = ("events", "AWSEvents.\(action)", "1.1")
        case "Kinesis": (service, target, version) = ("kinesis", "Kinesis_20131202.\(action)", "1.1")
        case "StepFunctions": (service, target, version) = ("states", "AWSStepFunctions.\(action)", "1.0")
        case "AppConfig": (service, target, version) = ("appconfig", nil, "1.1")
        default: return nil
        }
    }

    /// `GetConfiguration` of AppConfig.
    func path(_ parameters: Mapping) -> String {
        let part = { (name: String) in percentEncoded(parameters[name]?.string ?? "") }
        var path =
            "/applications/\(part("Application"))/environments/\(part("Environment"))"
            + "/configurations/\(part("Configuration"))?client_id=\(part("ClientId"))"
        if parameters["ClientConfigurationVersion"] != nil {
            path += "&client_configuration_version=\(part("ClientConfigurationVersion"))"
        }
        return path
    }

    /// The parameters as the service wants them: events in a list, bytes in base64, structures as JSON.
    func body(_ parameters: Mapping) -> Node {
        switch action {
        case "PutEvents":
            var entry = parameters
            if let resources = entry["Resources"]?.string { entry["Resources"] = JSONText.read(resources) }
            return ["Entries": Node([Node(entry)])]
        case "PutRecord":
            var record = parameters
            if let data = record["Data"]?.string { record["Data"] = Node(encodeBase64(Array(data.utf8))) }
            return Node(record)
        default:
            var own = parameters
            for name in ["MessageAttributes", "MessageSystemAttributes", "AttributeNames", "MessageAttributeNames"] {
                if let text = own[name]?.string { own[name] = JSONText.read(text) }
            }
            for name in ["DelaySeconds", "MaxNumberOfMessages", "VisibilityTimeout", "WaitTimeSeconds"] {
                if let number = own[name]?.string.flatMap({ Int($0) }) { own[name] = Node(number) }
            }
            return service == "states" ? Node(Mapping(own.map { .init(uncapitalized($0.key), $0.value) })) : Node(own)
        }
    }

    /// Step Functions spells its parameters `stateMachineArn`.
    private func uncapitalized(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }
}
