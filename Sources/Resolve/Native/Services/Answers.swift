import Model
import Tree

// What is asked for an answer: GraphQL APIs, indexes, models, search domains.
extension ServiceCall {
    // An AppSync API is called by the first label of its address: `LABEL.appsync-api` instead of a service's name.
    static let graph = ServiceCall(
        resource: "api", service: "appsync-api", defaultAction: "GraphQL", actions: ["GraphQL"],
        draft: { draft in
            let address = draft.called["endpoint"] ?? draft.called.resource.attribute("GraphQLUrl")
            draft.target.host = address?.firstLabel(isAddress: true)
            draft.target.address = "path/graphql"
            draft.send(draft.called["request"] ?? "$input.body")
        },
        rights: { [Right(["appsync:GraphQL"], on: [.join("", [$0.resource.arn("appsync", "apis/"), "/*"])])] })

    static let index = ServiceCall(
        resource: "index", service: "kendra", defaultAction: "Query", actions: ["Query", "Retrieve"],
        draft: { draft in
            draft.header("X-Amz-Target", "AWSKendraFrontendService.\(draft.called.action)")
            draft.header("Content-Type", "application/x-amz-json-1.1")
            draft.send(
                #"{"IndexId": ""#, draft.called.resource.name,
                #"", "QueryText": "$util.escapeJavaScript($input.params('q'))"}"#)
        }, rights: { [Right(["kendra:\($0.action)"], on: [$0.resource.arn("kendra", "index/")])] })

    static let endpoint = ServiceCall(
        resource: "endpoint", service: "runtime.sagemaker", defaultAction: "InvokeEndpoint",
        actions: ["InvokeEndpoint"],
        draft: { draft in
            let resource = draft.called.resource
            // `Ref` of an endpoint is its ARN.
            let name = resource.attribute("EndpointName") ?? resource.name
            draft.target.address = .join("", ["path/endpoints/", name, "/invocations"])
            draft.send("$input.body")
        },
        rights: { called in
            let arn = called.resource.logicalID.map { Node.ref($0) } ?? called.resource.arn("sagemaker", "endpoint/")
            return [Right(["sagemaker:InvokeEndpoint"], on: [arn])]
        })

    static let searchDomain = ServiceCall(
        resource: "domain", service: "es", defaultAction: "ESHttpPost", actions: ["ESHttpPost"],
        draft: { draft in
            let host = draft.called["endpoint"] ?? draft.called.resource.attribute("DomainEndpoint")
            draft.target.host = host?.firstLabel(isAddress: false)
            draft.target.address = Node("path/\(draft.called["path"]?.string ?? "_search")")
            draft.target.method = draft.called.method
            draft.send("$input.body")
        },
        rights: { called in
            let action = "es:ESHttp\(called.method.prefix(1))\(called.method.dropFirst().lowercased())"
            return [Right([action], on: [.join("", [called.resource.arn("es", "domain/"), "/*"])])]
        })
}

extension Called {
    fileprivate var method: String { self["method"]?.string?.uppercased() ?? "POST" }
}
