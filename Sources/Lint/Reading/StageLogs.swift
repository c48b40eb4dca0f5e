import Diagnostics
import Surface
import Tree

extension LintContext {
    /// What a spec says of a REST API's logs. The framework sets them after the deployment, so the template has no trace
    /// of them.
    var restLogs: Node? { spec?["provider"]?["logs"]?["restApi"].flatMap { $0.isTruthy ? $0 : nil } }

    /// Whether a REST API's stage writes a line for each request.
    func hasAccessLog(_ stage: Stage, of api: API) -> Bool {
        if !stage.accessLog.isAbsent { return stage.missingOfAccessLog == nil }
        guard api.kind == .rest, let logs = restLogs else { return false }
        return logs["accessLogging"]?.isTruthy ?? true
    }

    /// The formats of access logs that are known, with their stages.
    var accessLogFormats: [(text: String, place: Origin, stage: String)] {
        let formats = allStages.compactMap { stage -> (String, Origin, String)? in
            guard let format = stage.accessLog?["Format"], let text = format.string else { return nil }
            return (text, format.origin.or(stage.accessLog?.origin ?? .none, stage.origin), stage.id)
        }
        guard let format = restLogs?["format"], let text = format.string else { return formats }
        return formats + [(text, format.origin, "restApi")]
    }

    /// Stages that are deployed with the template, with their APIs; also of APIs that are elsewhere.
    func stages(of kinds: API.Kind...) -> [(api: API, stage: Stage)] {
        let own = surface.apis.filter { $0.definition != .elsewhere }
        return (own + surface.foreignStages).filter { kinds.contains($0.kind) }
            .flatMap { api in api.stages.map { (api, $0) } }
    }

    var allStages: [Stage] { (surface.apis + surface.foreignStages).flatMap(\.stages) }
}

extension Stage {
    /// What an access log that is written lacks, without which API Gateway writes none: where to, or what. `nil` when
    /// both are there, or nothing is.
    var missingOfAccessLog: String? {
        guard let log = accessLog, !log.isNull, !log.isOpen else { return nil }
        return ["DestinationArn", "Format"].first { log[$0].isAbsent || log[$0]?.isText == false }
    }
}

extension Node {
    /// Whether this is a text, or may turn out to be one.
    fileprivate var isText: Bool { string != nil || isOpen }
}
