import CloudFormation
import Diagnostics
import Tree

extension Reader {
    /// The `Integration` of a REST method.
    func integration(_ node: Node, _ origin: Origin) -> Integration {
        Integration(
            id: nil, origin: node.origin.place.isNone ? origin : node.origin, type: node["Type"] ?? .null,
            target: target(type: node["Type"]?.string, subtype: nil, uri: node["Uri"]),
            responses: node.values("IntegrationResponses").map { integrationResponse($0) }, properties: node)
    }

    private func integrationResponse(_ node: Node) -> IntegrationResponse {
        IntegrationResponse(
            statusCode: node["StatusCode"] ?? .null, selectionPattern: node["SelectionPattern"],
            parameters: node.mapping("ResponseParameters"), templates: node.mapping("ResponseTemplates"),
            contentHandling: node["ContentHandling"], origin: node.origin)
    }

    /// - Parameters:
    ///   - subtype: of an HTTP API's AWS integration, such as `SQS-SendMessage`.
    func target(type: String?, subtype: String?, uri: Node?) -> Integration.Target {
        if let subtype {
            let parts = subtype.split(separator: "-", maxSplits: 1).map(String.init)
            return parts.count == 2 ? .service(parts[0].lowercased(), action: parts[1]) : .unknown
        }
        switch type {
        case "MOCK": return .mock
        case "HTTP", "HTTP_PROXY": return uri.map { .http($0) } ?? .unknown
        case "AWS", "AWS_PROXY": return uri.map(awsTarget) ?? .unknown
        default: return .unknown
        }
    }

    /// An ARN of API Gateway, `arn:aws:apigateway:REGION:SERVICE:path/…` or `…:action/…`; or, for an HTTP API, the function.
    private func awsTarget(_ uri: Node) -> Integration.Target {
        guard let address = ServiceAddress(uri) else {
            let reference = functionReference(uri)
            let isFunction = reference.id != nil || uri.substitutionText?.hasPrefix("arn:") == true
            return isFunction || uri.function != nil ? .function(reference) : .unknown
        }
        // The later version is that of answers that stream.
        let versions = ["2015-03-31/functions/", "2021-11-15/functions/"]
        return address.service == "lambda" && versions.contains { address.action.hasPrefix($0) }
            ? .function(functionReference(uri)) : .service(address.service, action: address.action)
    }

    /// The function that an ARN, a name or an invocation's address leads to, through versions and aliases.
    func functionReference(_ node: Node) -> FunctionReference {
        for reference in node.references {
            switch graph[reference.name]?.type {
            case "AWS::Lambda::Function"?:
                return FunctionReference(id: reference.name, qualifier: nil, node: node)
            case "AWS::Lambda::Alias"?, "AWS::Lambda::Version"?:
                let name = graph[reference.name]?.properties["FunctionName"]
                let id = name?.references.first { graph[$0.name]?.type == "AWS::Lambda::Function" }?.name
                return FunctionReference(id: id ?? named(name), qualifier: reference.name, node: node)
            default: continue
            }
        }
        return FunctionReference(id: named(node), qualifier: nil, node: node)
    }

    /// The function of the template whose name a text is, or an ARN ends with.
    private func named(_ node: Node?) -> String? {
        guard let text = node?.substitutionText else { return nil }
        var name = text[...]
        if let function = text.lastRange(ofText: ":function:") { name = text[function.upperBound...] }
        if let end = name.firstIndex(where: { $0 == "/" || $0 == ":" }) { name = name[..<end] }
        return functionsByName[String(name)]
    }
}

/// The service that an integration's address names.
private struct ServiceAddress {
    var service: String
    /// What stands behind `path/` or `action/`.
    var action: String

    /// `nil` for what is no such address.
    init?(_ uri: Node) {
        guard let text = uri.substitutionText, let start = text.lastRange(ofText: ":apigateway:") else { return nil }
        var rest = text[start.upperBound...]
        // The region may be `${AWS::Region}`, whose colons are its own.
        if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") { rest = rest[rest.index(after: end)...] }
        guard let region = rest.firstIndex(of: ":") else { return nil }
        rest = rest[rest.index(after: region)...]
        guard let end = rest.firstIndex(of: ":"), let slash = rest.firstIndex(of: "/") else { return nil }
        service = String(rest[..<end])
        action = String(rest[rest.index(after: slash)...])
    }
}
