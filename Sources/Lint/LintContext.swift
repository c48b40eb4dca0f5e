import CloudFormation
import CrossOrigin
import Diagnostics
import IAMPolicy
import Plan
import Surface
import Tree

/// What a rule may look at. A spec and a template come here as the same thing: a graph whose values know where the
/// author wrote them.
package struct LintContext {
    /// What the author wrote: a spec that was compiled, or the template itself.
    package enum Input: Sendable { case spec, template }

    package let input: Input
    package let graph: ResourceGraph
    /// The spec with its variables expanded, for rules about how it is written; `nil` for a template.
    package let spec: Node?
    /// The stage that the spec was compiled for; `nil` for a template.
    package let stage: String?
    /// The files that spans point into, for fixes that keep the author's way of writing.
    package let sources: SourceMap
    /// The state that this one is compared with.
    private let before: Snapshot?
    /// Names of stages that customers use.
    private let productionStages: Set<String>
    /// Logical ids by type, in the order of the template.
    private let idsByType: [String: [String]]
    private let views: Views

    package init(
        _ input: Input, graph: ResourceGraph, spec: Node? = nil, stage: String? = nil, sources: SourceMap = SourceMap(),
        productionStages: Set<String> = LintSettings().productionStages, since before: Snapshot? = nil
    ) {
        self.productionStages = productionStages
        self.input = input
        self.graph = graph
        self.spec = spec
        self.stage = stage
        self.sources = sources
        var ids: [String: [String]] = [:]
        for (id, resource) in graph.resources { ids[resource.type, default: []].append(id) }
        idsByType = ids
        views = Views(graph, spec)
        self.before = before
    }

    /// Whether a stage is one that customers use.
    package func isProduction(_ stage: String) -> Bool { productionStages.contains(stage.lowercased()) }

    /// Whether what is looked at is for customers: a spec compiled for one of their stages.
    package var isForProduction: Bool { stage.map(isProduction) ?? false }

    /// The resources of a type, such as `AWS::ApiGatewayV2::Api`, in the order of the template.
    package func resources(_ type: String) -> [(id: String, resource: Resource)] {
        (idsByType[type] ?? []).compactMap { id in graph[id].map { (id, $0) } }
    }

    // MARK: Read when a rule first asks

    /// What the template puts before callers.
    package var surface: Surface { views.surface }
    /// What has changed for callers since the state that this one is compared with; nothing without one.
    package var changes: [Change] {
        if let known = views.changes { return known }
        let now = Snapshot(label: "", graph: graph, sources: sources)
        let changes = before.map { Plan(from: $0, to: now).gateway } ?? []
        views.changes = changes
        return changes
    }
    /// REST and HTTP APIs as pages of other origins see them.
    package var crossOriginAPIs: [CrossOriginAPI] { views.crossOriginAPIs }
    /// Requests of pages that are meant to work and do not.
    var browserFailures: [BrowserFailure] { views.browserFailures }
    /// Every place that says which pages may call.
    var corsSettings: [CORSSetting] {
        if let known = views.corsSettings { return known }
        let settings = readCORSSettings()
        views.corsSettings = settings
        return settings
    }
    var settingsByPlace: [SettingPlace: CORSSetting] {
        if let known = views.settingsByPlace { return known }
        let settings = Dictionary(
            corsSettings.map { (SettingPlace(api: $0.api?.id, route: $0.route?.id), $0) },
            uniquingKeysWith: { first, _ in first })
        views.settingsByPlace = settings
        return settings
    }
    var writtenStatements: [Policy.Kind: [WrittenStatement]] {
        if let known = views.writtenStatements { return known }
        let statements = readStatements()
        views.writtenStatements = statements
        return statements
    }
    /// Every action that the author's identity policies allow.
    var grants: [Grant] {
        if let known = views.grants { return known }
        let grants = readGrants()
        views.grants = grants
        return grants
    }
    /// The actions that one covers, worked out once for each pattern; `nil` for a service that is not known.
    func knownActions(of action: PolicyText) -> [KnownAction]? {
        guard action.hasWildcards else { return action.knownActions }
        if let known = views.actionsByPattern[action] { return known }
        let actions = action.knownActions
        views.actionsByPattern[action] = .some(actions)
        return actions
    }
    /// Routes but `OPTIONS`, by API and path.
    var ownRoutesByPath: [String: [String: [Route]]] { views.ownRoutesByPath }
    /// What a spec says below `cors`, by its place.
    var writtenCORS: [Span: Node] { views.writtenCORS }
    /// The function that a reference leads to; `nil` for one of elsewhere.
    package func function(_ reference: FunctionReference) -> Function? { reference.id.flatMap { views.functions[$0] } }
}

/// Views of the graph that most rules share.
private final class Views {
    private let graph: ResourceGraph
    private let spec: Node?
    lazy var surface = Surface(graph)
    lazy var crossOriginAPIs = surface.apis.filter { $0.kind != .webSocket }.map { CrossOriginAPI($0) }
    var changes: [Change]?
    var corsSettings: [CORSSetting]?
    var settingsByPlace: [SettingPlace: CORSSetting]?
    var writtenStatements: [Policy.Kind: [WrittenStatement]]?
    var grants: [Grant]?
    var actionsByPattern: [PolicyText: [KnownAction]?] = [:]
    lazy var ownRoutesByPath = Dictionary(
        surface.apis.map { ($0.id, Dictionary(grouping: $0.ownRoutes) { $0.key.path ?? "" }) },
        uniquingKeysWith: { first, _ in first })
    lazy var browserFailures = crossOriginAPIs.flatMap { $0.failures() }
    lazy var functions = Dictionary(surface.functions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    lazy var writtenCORS: [Span: Node] = {
        var found: [Span: Node] = [:]
        spec?.collect("cors", into: &found)
        return found
    }()

    init(_ graph: ResourceGraph, _ spec: Node?) {
        self.graph = graph
        self.spec = spec
    }
}

extension Node {
    /// The values of a key, wherever in this value it stands.
    fileprivate func collect(_ key: String, into found: inout [Span: Node]) {
        for element in list ?? [] { element.collect(key, into: &found) }
        for entry in map ?? Mapping() {
            if entry.key == key { found[entry.value.origin.place] = entry.value }
            entry.value.collect(key, into: &found)
        }
    }
}
