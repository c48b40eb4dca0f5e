import CloudFormation
import Model
import Tree

// Domains, web ACLs, alarms and dashboards.
extension Lowering {
    mutating func lowerDomain(_ native: NativeAPI) {
        guard let domain = native.api.domain else { return }
        graph[native.names.domain] =
            native.api.kind == .rest ? restDomain(domain, native) : v2Domain(domain, native)
        // A base path of several levels is a mapping of the newer kind, for REST APIs too.
        let isOneLevel = domain.basePath?.string?.contains("/") != true
        let isREST = native.api.kind == .rest && isOneLevel
        let mapping: Node =
            isREST
            ? [
                "DomainName": .ref(native.names.domain), "RestApiId": .ref(native.names.api),
                "Stage": .ref(native.names.stage), "BasePath": domain.basePath,
            ]
            : [
                "DomainName": .ref(native.names.domain), "ApiId": .ref(native.names.api),
                "Stage": .ref(native.names.stage), "ApiMappingKey": domain.basePath,
            ]
        graph["\(native.names.domain)Mapping"] = Resource(
            isREST ? "AWS::ApiGateway::BasePathMapping" : "AWS::ApiGatewayV2::ApiMapping", mapping,
            origin: domain.origin)
        lowerRecord(domain, native)
    }

    private func restDomain(_ domain: Domain, _ native: NativeAPI) -> Resource {
        Resource(
            "AWS::ApiGateway::DomainName",
            [
                "DomainName": domain.name,
                "CertificateArn": domain.isAtEdge ? domain.certificate : nil,
                "RegionalCertificateArn": domain.isAtEdge ? nil : domain.certificate,
                "EndpointConfiguration": ["Types": [domain.isAtEdge ? "EDGE" : "REGIONAL"]],
                "SecurityPolicy": Node(domain.securityPolicy),
                "MutualTlsAuthentication": domain.mutualTLS, "Tags": keyValueTags(native.api.tags),
            ], origin: domain.origin)
    }

    private func v2Domain(_ domain: Domain, _ native: NativeAPI) -> Resource {
        Resource(
            "AWS::ApiGatewayV2::DomainName",
            [
                "DomainName": domain.name,
                "DomainNameConfigurations": [
                    [
                        "CertificateArn": domain.certificate, "EndpointType": "REGIONAL",
                        "SecurityPolicy": Node(domain.securityPolicy),
                    ]
                ],
                "MutualTlsAuthentication": domain.mutualTLS, "Tags": native.api.tags.map { Node($0) },
            ], origin: domain.origin)
    }

    /// The name in the author's zone, with what ties several regions together.
    private mutating func lowerRecord(_ domain: Domain, _ native: NativeAPI) {
        guard let zone = domain.zone else { return }
        let prefix = domain.isAtEdge ? "Distribution" : "Regional"
        var record: Node = [
            "HostedZoneId": zone, "Name": domain.name, "Type": "A",
            "AliasTarget": [
                "DNSName": .getAtt(native.names.domain, "\(prefix)DomainName"),
                "HostedZoneId": .getAtt(native.names.domain, "\(prefix)HostedZoneId"),
                "EvaluateTargetHealth": domain.healthCheck == nil ? nil : true,
            ],
        ]
        switch domain.routing {
        case .latency?:
            record["Region"] = .region
            record["SetIdentifier"] = .region
        case .weighted(let weight)?:
            record["Weight"] = weight
            record["SetIdentifier"] = .region
        case nil: break
        }
        if let path = domain.healthCheck {
            let id = "\(native.names.domain)HealthCheck"
            let stage = native.api.stage.name.string == "$default" ? "" : "/\(native.api.stage.name.printed)"
            graph[id] = Resource(
                "AWS::Route53::HealthCheck",
                [
                    "HealthCheckConfig": [
                        "Type": "HTTPS", "Port": 443, "ResourcePath": Node("\(stage)\(path.printed)"),
                        "FullyQualifiedDomainName": .join(
                            "", [.ref(native.names.api), ".execute-api.", .region, ".", .urlSuffix]),
                    ]
                ], origin: domain.origin)
            record["HealthCheckId"] = .ref(id)
        }
        graph["\(native.names.domain)Record"] = Resource("AWS::Route53::RecordSet", record, origin: domain.origin)
    }

    // MARK: Web ACLs

    mutating func lowerFirewall(_ native: NativeAPI) {
        guard let firewall = native.api.stage.firewall else { return }
        let acl: Node
        switch firewall {
        case .existing(let arn): acl = arn
        case .made(let rateLimit, let managedRules):
            acl = .arn(native.names.firewall)
            graph[native.names.firewall] = webACL(rateLimit, managedRules, native)
        }
        graph["\(native.names.firewall)Association"] = Resource(
            "AWS::WAFv2::WebACLAssociation",
            [
                "ResourceArn": .join(
                    "",
                    [
                        "arn:", .partition, ":apigateway:", .region, "::/restapis/", .ref(native.names.api), "/stages/",
                        .ref(native.names.stage),
                    ]), "WebACLArn": acl,
            ], origin: native.api.origin)
    }

    private func webACL(_ rateLimit: Node?, _ managedRules: [String], _ native: NativeAPI) -> Resource {
        var rules: [Node] = []
        func visibility(_ name: String) -> Node {
            ["SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": Node(name)]
        }
        if let rateLimit {
            rules.append([
                "Name": "RateLimit", "Priority": 0, "Action": ["Block": [:]],
                "Statement": ["RateBasedStatement": ["Limit": rateLimit, "AggregateKeyType": "IP"]],
                "VisibilityConfig": visibility("RateLimit"),
            ])
        }
        for name in managedRules {
            rules.append([
                "Name": Node(name), "Priority": Node(rules.count), "OverrideAction": ["None": [:]],
                "Statement": ["ManagedRuleGroupStatement": ["VendorName": "AWS", "Name": Node(name)]],
                "VisibilityConfig": visibility(name),
            ])
        }
        return Resource(
            "AWS::WAFv2::WebACL",
            [
                "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]], "Rules": Node(rules),
                "VisibilityConfig": visibility(native.names.firewall), "Tags": keyValueTags(native.api.tags),
            ], origin: native.api.origin)
    }

    // MARK: Alarms

    mutating func lowerAlarms(_ native: NativeAPI) {
        for alarm in native.api.alarms {
            graph[native.names.part("Alarm", alarm.key)] = Resource(
                "AWS::CloudWatch::Alarm", alarmProperties(alarm, native), origin: alarm.origin)
        }
        guard native.api.hasDashboard else { return }
        graph[native.names.dashboard] = Resource(
            "AWS::CloudWatch::Dashboard", ["DashboardBody": dashboard(native)], origin: native.api.origin)
    }

    private func alarmProperties(_ alarm: Alarm, _ native: NativeAPI) -> Node {
        let metric = Metric(alarm.key, native.api.kind)
        var result: Node = [
            "AlarmDescription": .join("", ["\(alarm.key) of ", native.api.name]),
            "Threshold": alarm.threshold, "EvaluationPeriods": alarm.periods,
            "ComparisonOperator": "GreaterThanThreshold", "TreatMissingData": "notBreaching",
            "AlarmActions": alarm.topics.isEmpty ? nil : Node(alarm.topics),
        ]
        if metric.isShareOfMessages {
            result["Metrics"] = share(of: metric.name, every: alarm.period, native)
            return result
        }
        result["Namespace"] = "AWS/ApiGateway"
        result["MetricName"] = Node(metric.name)
        result["Dimensions"] = dimensions(native)
        result["Statistic"] = metric.percentile == nil ? Node(metric.statistic) : nil
        result["ExtendedStatistic"] = metric.percentile.map { Node($0) }
        result["Period"] = alarm.period
        return result
    }

    /// Errors of a WebSocket API among all that its clients sent: its metrics have no averages to read a share from.
    private func share(of errors: String, every period: Node, _ native: NativeAPI) -> Node {
        func sum(_ id: String, _ name: String) -> Node {
            [
                "Id": Node(id), "ReturnData": false,
                "MetricStat": [
                    "Stat": "Sum", "Period": period,
                    "Metric": [
                        "Namespace": "AWS/ApiGateway", "MetricName": Node(name), "Dimensions": dimensions(native),
                    ],
                ],
            ]
        }
        return [
            [
                "Id": "share", "Label": Node(errors), "ReturnData": true,
                "Expression": "errors / (FILL(messages, 0) + FILL(connects, 0))",
            ],
            sum("errors", errors), sum("messages", "MessageCount"), sum("connects", "ConnectCount"),
        ]
    }

    private func dimensions(_ native: NativeAPI) -> Node {
        let stage: Node = ["Name": "Stage", "Value": native.api.stage.name]
        return native.api.kind == .rest
            ? [["Name": "ApiName", "Value": native.api.name], stage]
            : [["Name": "ApiId", "Value": .ref(native.names.api)], stage]
    }

    /// Requests, errors and latency beside each other.
    private func dashboard(_ native: NativeAPI) -> Node {
        let keys =
            native.api.kind == .websocket
            ? ["connections", "integrationErrors", "integrationLatency"]
            : ["4xx", "5xx", "latency", "integrationLatency"]
        let isREST = native.api.kind == .rest
        var parts: [Node] = [#"{"widgets":["#]
        for (index, key) in keys.enumerated() {
            let metric = Metric(key, native.api.kind)
            parts += [
                Node(
                    (index > 0 ? "," : "")
                        + #"{"type":"metric","x":\#(index % 2 * 12),"y":\#(index / 2 * 6),"width":12,"height":6,"properties":{"title":"\#(key)","stat":"\#(metric.percentile ?? metric.statistic)","period":300,"region":""#
                ),
                .region,
                Node(#"","metrics":[["AWS/ApiGateway","\#(metric.name)","\#(isREST ? "ApiName" : "ApiId")",""#),
                isREST ? native.api.name : .ref(native.names.api), #"","Stage",""#, native.api.stage.name, #""]]}}"#,
            ]
        }
        return .join("", parts + ["]}"])
    }
}

/// How CloudWatch calls what an alarm watches.
///
/// Source: Amazon API Gateway Developer Guide, metrics and dimensions of REST, HTTP and WebSocket APIs.
private struct Metric {
    var name: String
    var statistic = "Sum"
    var percentile: String?
    /// Whether an alarm is on its share of messages and connections instead of on a statistic of its own.
    var isShareOfMessages = false

    init(_ key: String, _ kind: API.Kind) {
        switch key {
        case "5xx" where kind == .websocket, "4xx" where kind == .websocket:
            name = key == "5xx" ? "ExecutionError" : "ClientError"
            isShareOfMessages = true
        case "latency" where kind == .websocket:
            name = "IntegrationLatency"
            percentile = "p99"
        case "5xx":
            name = kind == .rest ? "5XXError" : "5xx"
            statistic = "Average"
        case "4xx", "throttles":
            name = kind == .rest ? "4XXError" : "4xx"
            statistic = key == "4xx" ? "Average" : "Sum"
        case "latency":
            name = "Latency"
            percentile = "p99"
        case "integrationLatency":
            name = "IntegrationLatency"
            percentile = "p99"
        case "integrationErrors": name = "IntegrationError"
        default: name = "ConnectCount"
        }
    }
}

extension Domain {
    fileprivate var securityPolicy: String { tls == "1.0" ? "TLS_1_0" : "TLS_1_2" }
    fileprivate var mutualTLS: Node? {
        truststore.map { ["TruststoreUri": $0, "TruststoreVersion": truststoreVersion] }
    }
}
