import CloudFormation
import Hashing
import Model
import Tree

extension Lowering {
    /// Rules of Application Load Balancers' listeners: target groups, rules, and for each function two permissions.
    mutating func lowerLoadBalancerRules() {
        let rules = service.functions.flatMap { function in
            function.triggers.compactMap { trigger in
                if case .loadBalancerRule(let rule) = trigger { (function, rule) } else { nil }
            }
        }
        for (function, rule) in rules { lowerTargetGroup(of: rule, function) }
        for (function, rule) in rules { lowerRule(rule, function) }
        for (function, rule) in rules { permitLoadBalancer(rule, function) }
    }

    // MARK: Target groups

    private mutating func lowerTargetGroup(of rule: LoadBalancerRule, _ function: Function) {
        let dependencies = [Naming.permission(function.key, "RegisterTarget"), alias(of: function)].compactMap { $0 }
        var properties: Node = [
            "TargetType": "lambda",
            "Targets": [["Id": target(of: function)]],
            "Name": rule.targetGroupName ?? Node(targetGroupName(of: rule, function)),
            "Tags": [["Key": "Name", "Value": Node(targetGroupTag(of: rule, function))]],
            "TargetGroupAttributes": [
                ["Key": "lambda.multi_value_headers.enabled", "Value": Node(rule.hasMultiValueHeaders)]
            ],
            "HealthCheckEnabled": Node(rule.healthCheck != nil),
        ]
        if let check = rule.healthCheck { add(check, to: &properties) }
        graph[Naming.targetGroup(of: rule, function.key)] = Resource(
            "AWS::ElasticLoadBalancingV2::TargetGroup", properties, dependsOn: dependencies, origin: rule.origin)
    }

    private func add(_ check: LoadBalancerRule.HealthCheck, to properties: inout Node) {
        properties["HealthCheckPath"] = check.path
        properties["HealthCheckIntervalSeconds"] = check.interval
        properties["HealthCheckTimeoutSeconds"] = check.timeout
        properties["HealthyThresholdCount"] = check.healthyThreshold
        properties["UnhealthyThresholdCount"] = check.unhealthyThreshold
        properties["Matcher"] = ["HttpCode": check.statuses]
    }

    private func targetGroupTag(of rule: LoadBalancerRule, _ function: Function, middle: String = "") -> String {
        "\(service.name)-\(function.key)-\(rule.loadBalancerID)-\(middle)\(service.stage)"
    }

    /// The prefix and a hash of what the group is for; 32 characters are the most that AWS takes.
    private func targetGroupName(of rule: LoadBalancerRule, _ function: Function) -> String {
        let middle = rule.hasMultiValueHeaders ? "multi-value-" : ""
        let hash = hexadecimal(md5(targetGroupTag(of: rule, function, middle: middle).utf8))
        return String((rule.targetGroupPrefix + hash).prefix(32))
    }

    // MARK: Rules

    private mutating func lowerRule(_ rule: LoadBalancerRule, _ function: Function) {
        graph["\(Naming.function(function.key))AlbListenerRule\(rule.priority.printed)"] = Resource(
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            [
                "Actions": Node(actions(of: rule, function)),
                "Conditions": Node(conditions(of: rule.conditions)),
                "ListenerArn": rule.listener,
                "Priority": rule.priority,
            ], origin: rule.origin)
    }

    private func actions(of rule: LoadBalancerRule, _ function: Function) -> [Node] {
        var actions = rule.authorizers.enumerated().map { action(of: $1, order: $0 + 1) }
        actions.append([
            "Type": "forward",
            "TargetGroupArn": .ref(Naming.targetGroup(of: rule, function.key)),
            "Order": actions.isEmpty ? nil : Node(actions.count + 1),
        ])
        return actions
    }

    private func action(of authorizer: LoadBalancerAuthorizer, order: Int) -> Node {
        switch authorizer.provider {
        case .cognito(let arn, let client, let domain):
            let config: Node = ["UserPoolArn": arn, "UserPoolClientId": client, "UserPoolDomain": domain]
            return [
                "Type": "authenticate-cognito", "Order": Node(order),
                "AuthenticateCognitoConfig": signIn(authorizer, config),
            ]
        case .openID(let provider):
            let config: Node = [
                "AuthorizationEndpoint": provider.authorizationEndpoint, "ClientId": provider.client,
                "Issuer": provider.issuer, "TokenEndpoint": provider.tokenEndpoint,
                "UserInfoEndpoint": provider.userInfoEndpoint, "ClientSecret": provider.secret,
                "UseExistingClientSecret": provider.secret == nil ? true : nil,
            ]
            return [
                "Type": "authenticate-oidc", "Order": Node(order),
                "AuthenticateOidcConfig": signIn(authorizer, config),
            ]
        }
    }

    private func signIn(_ authorizer: LoadBalancerAuthorizer, _ config: Node) -> Node {
        var config = config
        config["OnUnauthenticatedRequest"] = authorizer.onUnauthenticated
        config["AuthenticationRequestExtraParams"] = authorizer.parameters
        config["Scope"] = authorizer.scope
        config["SessionCookieName"] = authorizer.cookieName
        config["SessionTimeout"] = authorizer.sessionTimeout
        return config
    }

    private func conditions(of conditions: LoadBalancerRule.Conditions) -> [Node] {
        var result: [Node] = []
        if let values = conditions.path { result.append(["Field": "path-pattern", "Values": Node(values)]) }
        if let values = conditions.host { result.append(condition("host-header", "HostHeaderConfig", values)) }
        if let values = conditions.method {
            result.append(condition("http-request-method", "HttpRequestMethodConfig", values))
        }
        for header in conditions.headers {
            let config: Node = ["HttpHeaderName": header.name, "Values": header.values]
            result.append(["Field": "http-header", "HttpHeaderConfig": config])
        }
        for query in conditions.queries {
            let values = query.inJavaScriptOrder.map { ["Key": Node($0.key), "Value": $0.value] as Node }
            result.append(condition("query-string", "QueryStringConfig", values))
        }
        if let values = conditions.ip { result.append(condition("source-ip", "SourceIpConfig", values)) }
        return result
    }

    private func condition(_ field: Node, _ config: String, _ values: [Node]) -> Node {
        ["Field": field, config: ["Values": Node(values)]]
    }

    // MARK: Permissions

    /// One permission for the requests of the target group, and one for putting the function into it.
    private mutating func permitLoadBalancer(_ rule: LoadBalancerRule, _ function: Function) {
        let sources: [(String, Node?)] = [
            ("Alb", .ref(Naming.targetGroup(of: rule, function.key))), ("RegisterTarget", nil),
        ]
        for (suffix, source) in sources {
            let id = Naming.permission(function.key, suffix)
            permitInvoke(id, of: function, by: "elasticloadbalancing.amazonaws.com", source: source)
            if let alias = alias(of: function) { graph[id]?.dependsOn = [alias] }
        }
    }
}

extension Naming {
    static func targetGroup(of rule: LoadBalancerRule, _ key: String) -> String {
        "\(function(key))Alb\(rule.hasMultiValueHeaders ? "MultiValue" : "")TargetGroup\(rule.loadBalancerID)"
    }
}
