import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `alb:` as a rule of an Application Load Balancer's listener; `nil` when it can never deploy, and then the reason is
    /// reported.
    mutating func resolve(_ event: ALBEventSpec, of function: FunctionSpec) -> LoadBalancerRule? {
        guard event.node.map != nil else { return nil }
        guard let (loadBalancer, listener) = listener(of: event), let conditions = conditions(of: event) else {
            return nil
        }
        var rule = LoadBalancerRule(
            listener: event.listenerArn ?? .null, loadBalancerID: loadBalancer, listenerID: listener,
            priority: event.priority ?? .null, conditions: conditions, origin: event.node.origin)
        rule.hasMultiValueHeaders = event.multiValueHeaders?.isTruthy ?? false
        rule.targetGroupPrefix = provider.alb?.targetGroupPrefix?.ifTruthy?.printed ?? ""
        rule.targetGroupName = targetGroupName(of: event)
        rule.authorizers = authorizers(of: event)
        rule.healthCheck = event.healthCheck?.ifTruthy.map(healthCheck)
        return rule
    }

    /// Ids of the load balancer and the listener; a listener of the template stands for both.
    private mutating func listener(of event: ALBEventSpec) -> (String, String)? {
        let written = event.listenerArn?.ifPresent
        if let name = written?["Ref"]?.ifTruthy { return (name.printed, name.printed) }
        if let text = written?.string, let arn = ListenerARN(text) { return (arn.loadBalancer, arn.listener) }
        if let written, written.isUnknown {
            let name = String(decoding: written.printed.utf8.filter { $0.isLetter || $0.isDigit }, as: UTF8.self)
            return (name, name)
        }
        diagnostics.error(
            "invalid-listener",
            written.map { "\($0.quoted) is no listener of an Application Load Balancer" }
                ?? "the event has no `listenerArn`",
            at: written?.origin ?? event.node.origin,
            help: "give its ARN, `arn:aws:elasticloadbalancing:…:listener/app/NAME/ID/ID`, or `!Ref` of a listener")
        return nil
    }

    // MARK: Conditions

    private mutating func conditions(of event: ALBEventSpec) -> LoadBalancerRule.Conditions? {
        guard let spec = event.conditions, spec.node.map?.isEmpty == false else {
            diagnostics.error(
                "no-conditions", "the rule has no conditions", at: event.conditions?.node.origin ?? event.node.origin,
                help: "add at least one condition, such as `path: /users/*`")
            return nil
        }
        var result = LoadBalancerRule.Conditions()
        result.path = elements(spec.path)
        result.host = elements(spec.host)
        result.method = elements(spec.method)
        result.headers = (elements(spec.header) ?? []).map {
            LoadBalancerRule.Header(name: $0["name"]?.ifPresent, values: $0["values"]?.ifPresent)
        }
        result.queries = (elements(spec.query) ?? []).compactMap(\.map)
        result.ip = elements(spec.ip)
        return result
    }

    private func elements(_ node: Node?) -> [Node]? { node?.ifTruthy.map { $0.list ?? [$0] } }

    // MARK: Target group

    private mutating func targetGroupName(of event: ALBEventSpec) -> Node? {
        guard let name = event.targetGroupName?.ifTruthy else { return nil }
        if let prefix = provider.alb?.targetGroupPrefix?.ifTruthy {
            diagnostics.error(
                "name-and-prefix", "the target group has a name, and the provider has a prefix for made names",
                at: name.origin, secondary: [.init(prefix.origin.place, "the prefix")],
                help: "remove `targetGroupName` or `provider.alb.targetGroupPrefix`")
        }
        return name
    }

    private func healthCheck(_ node: Node) -> LoadBalancerRule.HealthCheck {
        var result = LoadBalancerRule.HealthCheck()
        guard let spec = ALBHealthCheckSpec(node) else { return result }
        result.path = spec.path?.ifPresent ?? result.path
        result.interval = spec.intervalSeconds?.ifPresent ?? result.interval
        result.timeout = spec.timeoutSeconds?.ifPresent ?? result.timeout
        result.healthyThreshold = spec.healthyThresholdCount?.ifPresent ?? result.healthyThreshold
        result.unhealthyThreshold = spec.unhealthyThresholdCount?.ifTruthy ?? result.unhealthyThreshold
        result.statuses = spec.matcher?.httpCode?.ifTruthy ?? result.statuses
        return result
    }

    // MARK: Authorizers

    private mutating func authorizers(of event: ALBEventSpec) -> [LoadBalancerAuthorizer] {
        (elements(event.authorizer) ?? []).compactMap { name in
            if let spec = provider.alb?.authorizers?[name.printed] { return authorizer(spec) }
            if name.isUnknown { return nil }
            let known = provider.alb?.authorizers?.entries.map(\.key) ?? []
            diagnostics.error(
                "unknown-authorizer", "\(name.quoted) is no authorizer of load balancers", at: name.origin,
                help: nearest(to: name.printed, among: known).map { "did you mean `\($0)`?" }
                    ?? "add it below `provider.alb.authorizers`")
            return nil
        }
    }

    private func authorizer(_ spec: ALBAuthorizerSpec) -> LoadBalancerAuthorizer {
        var result = LoadBalancerAuthorizer(
            provider: spec.type?.string == "cognito"
                ? .cognito(arn: spec.userPoolArn, client: spec.userPoolClientId, domain: spec.userPoolDomain)
                : .openID(openID(spec)),
            onUnauthenticated: spec.onUnauthenticatedRequest?.ifTruthy ?? "deny")
        result.parameters = spec.requestExtraParams?.ifPresent
        result.scope = spec.scope?.ifPresent
        result.cookieName = spec.sessionCookieName?.ifPresent
        result.sessionTimeout = spec.sessionTimeout?.ifPresent
        return result
    }

    private func openID(_ spec: ALBAuthorizerSpec) -> LoadBalancerAuthorizer.OpenID {
        var result = LoadBalancerAuthorizer.OpenID()
        result.authorizationEndpoint = spec.authorizationEndpoint?.ifPresent
        result.client = spec.clientId?.ifPresent
        result.secret = spec.clientSecret?.ifTruthy
        result.issuer = spec.issuer?.ifPresent
        result.tokenEndpoint = spec.tokenEndpoint?.ifPresent
        result.userInfoEndpoint = spec.userInfoEndpoint?.ifPresent
        return result
    }
}

// Rules of one listener are told apart by their priorities, and the framework names them by function and priority.
extension Resolver {
    /// What can be told only with the rules of all functions at hand.
    mutating func checkLoadBalancerRules(of service: Service) {
        var listeners: [Node: LoadBalancerRule] = [:]
        var owners: [[Node]: (function: String, rule: LoadBalancerRule)] = [:]
        for function in service.functions {
            listeners.removeAll(keepingCapacity: true)
            for case .loadBalancerRule(let rule) in function.triggers {
                if let first = listeners[rule.priority] {
                    checkSamePriority(rule, first, of: function.key)
                } else {
                    listeners[rule.priority] = rule
                }
                let place = [Node(rule.listenerID), rule.priority]
                if let owner = owners[place], owner.function != function.key {
                    reportPriority(rule, owner.rule, "`\(owner.function)` has a rule of this priority already")
                } else if owners[place] == nil {
                    owners[place] = (function.key, rule)
                }
            }
        }
    }

    private mutating func checkSamePriority(_ rule: LoadBalancerRule, _ first: LoadBalancerRule, of function: String) {
        if rule.listenerID != first.listenerID {
            return reportPriority(rule, first, "two rules of `\(function)` have one priority")
        }
        diagnostics.warning(
            "duplicate-rule", "two rules of `\(function)` have one priority, and only the last one is made",
            at: rule.priority.origin, secondary: [.init(first.priority.origin.place, "this one is lost")],
            help: "give each its own `priority`")
    }

    private mutating func reportPriority(_ rule: LoadBalancerRule, _ first: LoadBalancerRule, _ headline: String) {
        diagnostics.error(
            "priority-in-use", headline, at: rule.priority.origin,
            secondary: [.init(first.priority.origin.place, "the first one")],
            help: "give each its own `priority`, even at different listeners")
    }
}
