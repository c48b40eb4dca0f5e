import Diagnostics
import Model
import Spec
import Tree

/// Turns what is written into what is meant. `nil` when too little is there to mean anything; the reasons are reported.
package func resolve(
    _ spec: ServiceSpec, stage: String?, region: String?, into diagnostics: inout DiagnosticBag
) -> Service? {
    var resolver = Resolver(spec: spec, stage: stage, region: region, diagnostics: diagnostics)
    let service = resolver.resolve()
    diagnostics = resolver.diagnostics
    return service
}

/// The resolution under way.
struct Resolver {
    let spec: ServiceSpec
    let stage: String
    let region: String
    var diagnostics: DiagnosticBag

    /// `stage` and `region` are the command line's.
    init(spec: ServiceSpec, stage: String?, region: String?, diagnostics: DiagnosticBag) {
        self.spec = spec
        self.stage = stage ?? spec.provider?.stage?.literal ?? "dev"
        self.region = region ?? spec.provider?.region?.literal ?? "us-east-1"
        self.diagnostics = diagnostics
    }

    mutating func resolve() -> Service? {
        guard let name = spec.service?.literal else { return nil }
        var service = Service(
            name: name, stage: stage, region: region, stackName: "\(name)-\(stage)", origin: spec.origin)
        for entry in spec.functions?.entries ?? [] {
            var function = Function(key: entry.key, origin: entry.keyOrigin)
            function.triggers = (entry.value.events ?? []).enumerated().compactMap {
                trigger($1, at: $0, of: entry.value)
            }
            service.functions.append(function)
        }
        service.apis = resolveAPIs()
        checkEvents(of: service)
        service.helpers = resolveHelperFunctions()
        return service
    }
}
