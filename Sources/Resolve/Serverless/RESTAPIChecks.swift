import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    mutating func checkTransferMode(_ http: HTTPEventSpec, _ kind: IntegrationKind) {
        guard let mode = http.response?.transferMode?.ifTruthy else { return }
        if mode.printed.uppercased() != "BUFFERED" && mode.printed.uppercased() != "STREAM" {
            diagnostics.error(
                "invalid-transfer-mode", "`\(mode.printed)` is no transfer mode", at: mode.origin,
                help: "use `BUFFERED` or `STREAM`")
        } else if !kind.isProxy {
            diagnostics.error(
                "transfer-mode-needs-proxy", "`transferMode` is for proxies, and this integration is `\(kind.words)`",
                at: mode.origin, help: "use `lambda-proxy` or `http-proxy`, or remove `transferMode`")
        }
    }

    mutating func checkWebTarget(_ http: HTTPEventSpec, _ kind: IntegrationKind) {
        guard kind.isWeb else { return }
        if http.request?.uri?.ifTruthy == nil {
            diagnostics.error(
                "missing-uri", "the `\(kind.words)` integration has no address to call",
                at: http.integration?.origin ?? http.node.origin, help: "add `request.uri`")
        }
        guard let type = http.connectionType?.ifTruthy, connectionType(type) == "VPC_LINK" else { return }
        if http.connectionId?.ifTruthy == nil {
            diagnostics.error(
                "missing-connection", "`connectionType: \(type.printed)` names no VPC link", at: type.origin,
                help: "add `connectionId`, the id of the VPC link")
        }
    }

    /// `vpc-link` as API Gateway spells it.
    func connectionType(_ type: Node) -> String {
        var name = type.printed.uppercased()
        if let dash = name.firstIndex(of: "-") { name.replaceSubrange(dash...dash, with: "_") }
        return name
    }

    /// An empty list leaves no origin at all, where no list would mean every one.
    mutating func noteMissingOrigin(_ http: HTTPEventSpec) {
        guard let origins = http.cors?["origins"], origins.list?.isEmpty ?? false else { return }
        guard http.cors?["origin"]?.ifPresent == nil else { return }
        diagnostics.warning(
            "no-cors-origin", "`cors.origins` is empty, so no page may call", at: origins.origin,
            help: "name the origins that may call, or remove `origins` for all")
    }

    /// Tells what a proxy does not do.
    mutating func noteDroppedKeys(_ http: HTTPEventSpec, _ kind: IntegrationKind) {
        guard kind.isProxy else { return }
        let kept =
            kind == .httpProxy ? ["parameters", "uri", "schema", "schemas"] : ["parameters", "schema", "schemas"]
        for entry in http.request?.node.map?.entries ?? [] where !kept.contains(entry.key) {
            noteDropped("request.\(entry.key)", kind, at: entry.keySpan)
        }
        for entry in http.response?.node.map?.entries ?? [] where entry.key != "transferMode" {
            noteDropped("response.\(entry.key)", kind, at: entry.keySpan)
        }
    }

    private mutating func noteDropped(_ key: String, _ kind: IntegrationKind, at span: Span) {
        diagnostics.warning(
            "dropped-key", "`\(key)` has no effect with the `\(kind.words)` integration", at: Origin(span),
            help: "a proxy passes requests and answers on as they are: remove the key, or set `integration: "
                + (kind == .httpProxy ? "http`" : "lambda`"))
    }
}
