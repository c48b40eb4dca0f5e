import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The integration of a route that calls a service: `sqs: { queue: … }`.
    mutating func serviceIntegration(_ name: String, _ spec: RouteSpec, _ kind: APIKind, at origin: Origin)
        -> Integration
    {
        let written = spec.node[name] ?? [:]
        if name == "aws" { return anyService(written, at: origin) }
        guard let call = ServiceCall.all[name], Feature.has(kind, name, at: .integration) else {
            return Integration(target: .mock)
        }
        guard let resource = written[call.resource] else {
            diagnostics.error(
                "incomplete-integration", "`\(name)` needs `\(call.resource)`",
                at: written.origin.place.isNone ? origin : written.origin,
                help: "name what is called, such as `\(call.resource): !Ref Resource`")
            return Integration(target: .mock)
        }
        let called = Called(
            action: checkedAction(written["action"], call, name, kind), resource: Reference(node: resource),
            written: written, serviceName: serviceName)
        checkKeys(of: called, call, name)
        if kind != .http { checkTexts(of: called, call) }
        return integration(called, call, kind)
    }

    private func integration(_ called: Called, _ call: ServiceCall, _ kind: APIKind) -> Integration {
        var draft = CallDraft(
            called: called, target: ServiceTarget(service: call.service, address: Node("action/\(called.action)")))
        draft.target.role = called["role"]
        draft.target.region = called["region"]
        draft.target.rights = call.rights(called)
        if kind == .http, let http = call.http {
            draft.target.subtype = "\(http.prefix)-\(called.action)"
            draft.request.parameters["Region"] = called["region"]
            for (name, value) in http.parameters(called) { draft.request.parameters[name] = value }
        } else {
            draft.request.passThrough = "NEVER"
            call.draft(&draft)
            if let whole = called["request"] { draft.send(whole.asText) }
        }
        var integration = Integration(target: .service(draft.target))
        integration.request = draft.request
        return integration
    }

    // MARK: Checks

    private mutating func checkedAction(_ node: Node?, _ call: ServiceCall, _ name: String, _ kind: APIKind) -> String {
        guard let node else { return call.defaultAction }
        let action = node.printed
        let choices = kind == .http ? call.http?.actions ?? [] : call.actions
        if !choices.contains(action) {
            diagnostics.error(
                "unknown-action", "`\(name)` has no action `\(action)` here", at: node.origin,
                help: nearest(to: action, among: choices).map { "did you mean `\($0)`?" }
                    ?? "it has \(choices.map { "`\($0)`" }.joined(separator: ", "))")
        }
        return action
    }

    /// Says what the action does not take, what has no effect beside a whole request, and what is missing.
    private mutating func checkKeys(of called: Called, _ call: ServiceCall, _ name: String) {
        for entry in called.written.map?.entries ?? [] {
            if let actions = call.only[entry.key], !actions.contains(called.action) {
                diagnostics.error(
                    "not-for-action", "`\(entry.key)` of `\(name)` means nothing to `\(called.action)`",
                    at: Origin(entry.keySpan),
                    help:
                        "\(actions.map { "`\($0)`" }.joined(separator: ", ")) takes it: set `action`, or remove the key"
                )
            } else if called["request"] != nil, call.replaced.contains(entry.key) {
                diagnostics.error(
                    "replaced-by-request", "`\(entry.key)` of `\(name)` has no effect beside `request`",
                    at: Origin(entry.keySpan), help: "remove one of them: `request` is the whole request")
            }
        }
        checkQueue(called, name)
        guard ["appsync", "opensearch"].contains(name), called["endpoint"] == nil, called.resource.logicalID == nil
        else { return }
        diagnostics.error(
            "incomplete-integration", "`\(name)` needs the `endpoint` of what this stack does not make",
            at: called.resource.node.origin,
            help: "add `endpoint`, its address, or name a resource of this stack: `\(call.resource): !Ref Resource`")
    }

    private mutating func checkQueue(_ called: Called, _ name: String) {
        guard name == "sqs", called.action == "SendMessage", called["groupId"] == nil,
            called.resource.node.string?.hasSuffix(".fifo") == true
        else { return }
        diagnostics.error(
            "fifo-without-group", "a FIFO queue takes no message without a group", at: called.resource.node.origin,
            help: "add `groupId`, which keeps the order of what has the same")
    }

    // MARK: Any service

    /// `aws:`, any service: the author says what is called and what that takes.
    private mutating func anyService(_ written: Node, at origin: Origin) -> Integration {
        let place = written.origin.place.isNone ? origin : written.origin
        guard let service = written["service"]?.string, written["action"] != nil || written["path"] != nil else {
            diagnostics.error(
                "incomplete-integration", "`aws` needs `service`, and `action` or `path`", at: place,
                help:
                    "for example `aws: { service: dynamodb, action: GetItem, allow: { dynamodb:GetItem: !GetAtt Table.Arn } }`"
            )
            return Integration(target: .mock)
        }
        checkAlternatives(written, "action", "path", "an integration has one address")
        checkAlternatives(written, "allow", "role", "rights are of the role that gwc makes")
        let address = written["path"].map { path in
            path.string.map { Node("path/\($0)") } ?? .join("", ["path/", path])
        }
        var target = ServiceTarget(
            service: service, address: address ?? Node("action/\(written["action"]?.printed ?? "")"))
        target.method = written["method"]?.string ?? "POST"
        target.region = written["region"]
        target.role = written["role"]
        target.rights = (written["allow"]?.map?.entries ?? []).map { Right([$0.key], on: $0.value.list ?? [$0.value]) }
        if target.role == nil, target.rights.isEmpty {
            diagnostics.error(
                "integration-without-rights", "`aws` says neither `allow` nor `role`", at: written.origin,
                help: "list the actions with their resources, such as `allow: { kms:Encrypt: !GetAtt Key.Arn }`")
        }
        var integration = Integration(target: .service(target))
        if let request = written["request"] {
            integration.request.templates = request.map ?? Mapping([.init("application/json", request)])
            integration.request.passThrough = "NEVER"
        }
        integration.responses = (written["responses"]?.map?.entries ?? []).map { statusMapping($0, .rest) }
        return integration
    }

    private mutating func checkAlternatives(_ written: Node, _ one: String, _ other: String, _ why: String) {
        guard written[one] != nil, let entry = written.map?.entry(other) else { return }
        diagnostics.error(
            "two-alternatives", "`aws` has `\(one)` or `\(other)`", at: Origin(entry.keySpan),
            help: "remove one of them: \(why)")
    }
}
