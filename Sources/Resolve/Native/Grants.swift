import Diagnostics
import Model
import Spec
import Tree

/// The short forms of rights: `{ dynamodb: read, table: !Ref Table, indexes: true }`.
///
/// Source: Service Authorization Reference, the actions of each service with the resource types that they have.
private struct Grant {
    /// The key that names the resource.
    var resource: String
    var read: [String]
    var write: [String]
    /// Whether the actions are on what is inside the resource (`/*`), on the resource itself, or on both.
    var places: [String] = [""]
    /// `nil` when `Ref` gives the ARN already.
    var arnPrefix: String?

    static let all: [String: Grant] = [
        "dynamodb": Grant(
            resource: "table",
            read: ["GetItem", "BatchGetItem", "Query", "Scan", "ConditionCheckItem", "DescribeTable"],
            write: ["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem"], arnPrefix: "table/"),
        "s3": Grant(
            resource: "bucket", read: ["GetObject"], write: ["PutObject", "DeleteObject"], places: ["/*"], arnPrefix: ""
        ),
        "sqs": Grant(
            resource: "queue", read: ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"],
            write: ["SendMessage", "GetQueueAttributes", "GetQueueUrl"], arnPrefix: ""),
        "sns": Grant(resource: "topic", read: ["GetTopicAttributes"], write: ["Publish"]),
        "kinesis": Grant(
            resource: "stream", read: ["GetRecords", "GetShardIterator", "DescribeStream", "ListShards"],
            write: ["PutRecord", "PutRecords"], arnPrefix: "stream/"),
        "events": Grant(resource: "bus", read: ["DescribeEventBus"], write: ["PutEvents"], arnPrefix: "event-bus/"),
        "states": Grant(
            resource: "stateMachine", read: ["DescribeStateMachine", "ListExecutions"],
            write: ["StartExecution", "StartSyncExecution"]),
        "secretsmanager": Grant(
            resource: "secret", read: ["GetSecretValue", "DescribeSecret"], write: ["PutSecretValue"]),
        "ssm": Grant(
            resource: "parameter", read: ["GetParameter", "GetParameters", "GetParametersByPath"],
            write: ["PutParameter"],
            arnPrefix: "parameter/"),
        "kms": Grant(resource: "key", read: ["Decrypt"], write: ["Encrypt", "GenerateDataKey"], arnPrefix: "key/"),
        "kendra": Grant(
            resource: "index", read: ["Query", "Retrieve"], write: ["BatchPutDocument"], arnPrefix: "index/"),
        "sagemaker": Grant(resource: "endpoint", read: ["DescribeEndpoint"], write: ["InvokeEndpoint"]),
        "es": Grant(
            resource: "domain", read: ["ESHttpGet", "ESHttpHead"], write: ["ESHttpPost", "ESHttpPut", "ESHttpDelete"],
            places: ["/*"], arnPrefix: "domain/"),
        "appsync": Grant(resource: "api", read: ["GraphQL"], write: ["GraphQL"], places: ["/*"], arnPrefix: "apis/"),
        "execute-api": Grant(
            resource: "api", read: ["Invoke"], write: ["ManageConnections"], places: ["/*"], arnPrefix: ""),
    ]
}

extension Resolver {
    /// The role that a function has for itself; `nil` when it shares that of the service.
    mutating func ownRole(of function: FunctionSpec, at origin: Origin) -> ExecutionRole? {
        guard let written = function.iam else { return nil }
        var role = ExecutionRole(origin: written.origin.place.isNone ? origin : written.origin)
        role.statements = expandedGrants(written.statements?.list ?? [])
        role.statements += expandedGrants((written.allow.map { $0.list ?? [$0] } ?? []).map { ["allow": $0] })
        if let assume = written.assume { role.statements.append(assumption(assume)) }
        role.managedPolicies = written.managedPolicies?.list ?? []
        role.permissionsBoundary = written.boundary
        role.path = written.path ?? "/"
        role.managesNetworkInterfaces = provider.vpc?.isTruthy == true || function.node["vpc"] != nil
        return role
    }

    /// Statements with each short form spelled out.
    mutating func expandedGrants(_ statements: [Node]) -> [Node] {
        statements.flatMap { statement -> [Node] in
            if let assume = statement["assume"], statement["Effect"] == nil { return [assumption(assume)] }
            guard let allow = statement["allow"], statement["Effect"] == nil else { return [statement] }
            return expanded(allow)
        }
    }

    private func assumption(_ roles: Node) -> Node {
        Node(
            Mapping([
                .init("Effect", "Allow"), .init("Action", ["sts:AssumeRole"]),
                .init("Resource", Node(roles.list ?? [roles])),
            ]), roles.origin)
    }

    private mutating func expanded(_ written: Node) -> [Node] {
        let entries = written.map?.entries ?? []
        guard let entry = entries.first(where: { Grant.all[$0.key] != nil }), let grant = Grant.all[entry.key] else {
            diagnostics.error(
                "unknown-grant", "no service of a short form is named here", at: written.origin,
                help: "write for example `allow: { dynamodb: read, table: !Ref Table }`; there are "
                    + Grant.all.keys.sorted().map { "`\($0)`" }.joined(separator: ", "))
            return []
        }
        guard let resource = written[grant.resource] else {
            diagnostics.error(
                "incomplete-grant", "`\(entry.key)` needs `\(grant.resource)`", at: Origin(entry.keySpan),
                help: "name what it is about, such as `\(grant.resource): !Ref Resource`")
            return []
        }
        let level = entry.value.string ?? ""
        guard ["read", "write", "readwrite"].contains(level) else {
            diagnostics.error(
                "unknown-access", "\(entry.value.quoted) is no access", at: entry.value.origin,
                help: "write `read`, `write` or `readwrite`")
            return []
        }
        let names = (level == "write" ? [] : grant.read) + (level == "read" ? [] : grant.write)
        let arn = grantARN(resource, entry.key, grant)
        var resources = grant.places.map { $0.isEmpty ? arn : joined(arn, $0) }
        if written["indexes"]?.isTruthy == true { resources.append(joined(arn, "/index/*")) }
        var seen: Set<String> = []
        let actions = names.filter { seen.insert($0).inserted }.map { Node("\(entry.key):\($0)") }
        return [
            Node(
                Mapping([
                    .init("Effect", "Allow"), .init("Action", Node(actions)), .init("Resource", Node(resources)),
                ]), written.origin)
        ]
    }

    private func joined(_ arn: Node, _ end: String) -> Node {
        arn.string.map { Node($0 + end, arn.origin) } ?? .join("", [arn, Node(end)])
    }

    private func grantARN(_ resource: Node, _ service: String, _ grant: Grant) -> Node {
        if resource.string?.hasPrefix("arn:") == true { return resource }
        if let id = resource["Ref"]?.string, !id.hasPrefix("AWS::"), grant.arnPrefix != nil, service != "execute-api" {
            return .getAtt(id, "Arn")
        }
        guard let prefix = grant.arnPrefix, resource.function == nil || service == "execute-api" else {
            return resource
        }
        let place: [Node] = service == "s3" ? [":::"] : [":", .region, ":", .accountID, ":"]
        return .join("", ["arn:", .partition, Node(":\(service)")] + place + [Node(prefix), resource])
    }
}
