import Crypto
import Gateway
import Tree
import Velocity

extension World {
    /// A service of AWS, as far as the recordings ask it.
    func serve(_ name: String, _ outbound: Outbound) -> Response {
        let body = String(decoding: outbound.body, as: UTF8.self)
        let parsed = JSONText.read(body)?.map ?? Mapping()
        let target = outbound.headers["X-Amz-Target"] ?? ""
        switch name {
        case "s3": return bucket(outbound)
        case "sqs": return queue(outbound, body, target, parsed)
        case "dynamodb": return json(table(target, parsed))
        case "ssm": return parameter()
        case "states":
            return json([
                "executionArn": "arn:aws:states:us-east-1:111111111111:execution:m:e", "startDate": Node(.double(1.5)),
            ])
        case "events":
            let entries = parsed["Entries"]?.list ?? []
            return json(["Entries": Node(entries.map { _ in ["EventId": "6b1c"] }), "FailedEntryCount": 0])
        case "kinesis": return json(stream(target, parsed))
        default: return Response(status: 404)
        }
    }

    private func bucket(_ outbound: Outbound) -> Response {
        let name = outbound.url.prefix { $0 != "?" }
        switch outbound.method {
        case "PUT":
            var object = Response(status: 200, body: outbound.body)
            object.headers["Content-Type"] = outbound.headers["Content-Type"]
            store(String(name), object)
            return Response(status: 200)
        case "DELETE":
            store(String(name), nil)
            return Response(status: 204)
        default:
            if let object = object(String(name)) { return object }
            let key = name.split(separator: "/").last ?? ""
            return Response(
                status: 404, headers: Headers([.init("Content-Type", "application/xml")]),
                body: Array("<Error><Code>NoSuchKey</Code><Key>\(key)</Key></Error>".utf8))
        }
    }

    private func queue(_ outbound: Outbound, _ body: String, _ target: String, _ parsed: Mapping) -> Response {
        let fields = target.isEmpty ? form(body) : []
        let field = { (name: String) in fields.first { $0.0 == name }?.1 }
        let text = parsed["MessageBody"]?.string ?? field("MessageBody") ?? ""
        var message = Mapping([.init("Body", Node(text))])
        let md5 = Insecure.MD5.hash(data: Array(text.utf8)).map { hexByte($0) }.joined()
        message["MD5OfBody"] = Node(md5)
        if let name = field("MessageAttributes.1.Name") {
            let value: Node = [
                "DataType": Node(field("MessageAttributes.1.Value.DataType") ?? ""),
                "StringValue": Node(field("MessageAttributes.1.Value.StringValue") ?? ""),
            ]
            message["MessageAttributes"] = Node(Mapping([.init(name, value)]))
        }
        remember(message: Node(message))
        let result: Node = ["MessageId": "8d3f0a5e-0000-4000-8000-000000000000", "MD5OfMessageBody": Node(md5)]
        if !target.isEmpty { return json(result) }
        let requestID: Node = ["RequestId": "b6633655-0000-4000-8000-000000000000"]
        if outbound.headers["Accept"] == "application/xml" {
            return Response(
                status: 200, headers: Headers([.init("Content-Type", "text/xml")]),
                body: Array("<SendMessageResponse><SendMessageResult></SendMessageResult></SendMessageResponse>".utf8))
        }
        return json(["SendMessageResponse": ["SendMessageResult": result, "ResponseMetadata": requestID]])
    }

    private func form(_ body: String) -> [(String, String)] {
        body.split(separator: "&").map { item in
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    private func table(_ target: String, _ parsed: Mapping) -> Node {
        let names = ["test", "test 3", "test2"]
        let items = { (chosen: [String]) in
            [
                "Count": Node(chosen.count), "Items": Node(chosen.map { ["id": ["S": Node($0)]] }),
                "ScannedCount": Node(chosen.count),
            ] as Node
        }
        if target.hasSuffix("Scan") { return items(names) }
        guard target.hasSuffix("Query") else { return Node(Mapping()) }
        let wanted = parsed["ExpressionAttributeValues"]?.map?[":id"]?.map?["S"]?.string
        return items(names.filter { $0 == wanted })
    }

    private func parameter() -> Response {
        let parameter: Node = [
            "ARN": "arn:aws:ssm:us-east-1:111111111111:parameter/param-test-123", "DataType": "text",
            "LastModifiedDate": Node(.double(1.5)), "Name": "param-test-123", "Selector": .null, "SourceResult": .null,
            "Type": "String",
            "Value": "123", "Version": 1,
        ]
        return json([
            "GetParameterResponse": [
                "GetParameterResult": ["Parameter": parameter], "ResponseMetadata": ["RequestId": "x"],
            ]
        ])
    }

    private func stream(_ target: String, _ parsed: Mapping) -> Node {
        let place: Node = ["SequenceNumber": "49", "ShardId": "shardId-000000000000"]
        let records = parsed["Records"]?.list ?? [Node(parsed)]
        for record in records {
            let data = record.map?["Data"]?.string.flatMap(decodeBase64) ?? []
            remember(
                record: [
                    "Data": Node(String(decoding: data, as: UTF8.self)),
                    "PartitionKey": record.map?["PartitionKey"] ?? .null,
                ])
        }
        if target.hasSuffix("PutRecord") { return place }
        return ["FailedRecordCount": 0, "Records": Node(records.map { _ in place })]
    }
}
