import Model
import Tree

// Tables and buckets.
extension ServiceCall {
    static let table = ServiceCall(
        resource: "table", service: "dynamodb", defaultAction: "PutItem",
        actions: ["PutItem", "GetItem", "UpdateItem", "DeleteItem", "Query", "Scan"],
        only: ["key": ["PutItem", "GetItem", "UpdateItem", "DeleteItem", "Query"]], replaced: ["key"],
        draft: { draft in
            draft.send(#"{"TableName": ""#, draft.called.resource.name, "\"", Node("\(item(draft.called))}"))
        }, rights: { [Right(["dynamodb:\($0.action)"], on: [$0.resource.arn("dynamodb", "table/")])] })

    /// What a request says besides the table.
    private static func item(_ called: Called) -> String {
        let key = called.text("key") ?? "id"
        switch called.action {
        case "Scan": return ""
        case "PutItem":
            let value = called["key"] == nil ? "$context.requestId" : "$input.params('\(key)')"
            let body = "$util.escapeJavaScript($input.body)"
            return #", "Item": {"\#(key)": {"S": "\#(value)"}, "body": {"S": "\#(body)"}}"#
        case "Query":
            return ##", "KeyConditionExpression": "#k = :v", "ExpressionAttributeNames": {"#k": "\##(key)"}"##
                + #", "ExpressionAttributeValues": {":v": {"S": "$input.params('\#(key)')"}}"#
        default: return #", "Key": {"\#(key)": {"S": "$input.params('\#(key)')"}}"#
        }
    }

    static let bucket = ServiceCall(
        resource: "bucket", service: "s3", defaultAction: "GetObject",
        actions: ["GetObject", "PutObject", "DeleteObject"],
        draft: { draft in
            let key = draft.called["key"]?.string ?? "{key}"
            draft.target.address = .join(
                "",
                ["path/", draft.called.resource.node, "/", Node(key.hasPrefix("/") ? String(key.dropFirst()) : key)])
            draft.target.method = ["PutObject": "PUT", "DeleteObject": "DELETE"][draft.called.action] ?? "GET"
            draft.request.passThrough = "WHEN_NO_MATCH"
            for name in key.namesInBraces {
                draft.request.parameters["integration.request.path.\(name)"] = Node("method.request.path.\(name)")
            }
        }, rights: { [Right(["s3:\($0.action)"], on: [.join("", [$0.resource.bucketARN, "/*"])])] })
}

extension Reference {
    fileprivate var bucketARN: Node {
        if let arn = attribute("Arn") { return arn }
        if node.function != nil || node.string?.hasPrefix("arn:") == true { return node }
        return .join("", ["arn:", .partition, ":s3:::", node])
    }
}

extension String {
    /// `id` and `key` of `{id}/{key}`.
    fileprivate var namesInBraces: [String] {
        split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    }
}
