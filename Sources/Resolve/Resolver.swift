import Diagnostics
import Model
import Spec
import Tree

/// Turns what is written into what is meant. `nil` when too little is there to mean anything; the reasons are reported.
///
/// - Parameters:
///   - digest: SHA-256 in base64 of a finished archive, by its path; `nil` when there is none.
///   - imageURI: URI with the digest of a container image, by the URI with the tag; `nil` when nobody has said it.
package func resolve(
    _ spec: ServiceSpec, stage: String?, region: String?, instanceID: String = "0",
    digest: @escaping (String) -> String? = { _ in nil },
    imageURI: @escaping (String) -> String? = { _ in nil }, into diagnostics: inout DiagnosticBag
) -> Service? {
    var resolver = Resolver(
        spec: spec, stage: stage, region: region, digest: digest, imageURI: imageURI, diagnostics: diagnostics)
    var service = resolver.resolve()
    service?.instanceID = instanceID
    diagnostics = resolver.diagnostics
    return service
}

/// The resolution under way.
struct Resolver {
    @Boxed var spec: ServiceSpec
    /// `spec.provider`, or an empty one.
    @Boxed var provider: ProviderSpec
    let serviceName: String
    let stage: String
    let region: String
    let digest: (String) -> String?
    let imageURI: (String) -> String?
    /// Keys of the functions, to tell references to them from mistakes.
    let functionNames: Set<String>
    var diagnostics: DiagnosticBag

    /// `stage` and `region` are the command line's.
    init(
        spec: ServiceSpec, stage: String?, region: String?, digest: @escaping (String) -> String?,
        imageURI: @escaping (String) -> String?, diagnostics: DiagnosticBag
    ) {
        self.digest = digest
        self.imageURI = imageURI
        let provider = spec.provider ?? ProviderSpec()
        self.spec = spec
        self.provider = provider
        serviceName = spec.service?.literal ?? ""
        self.stage = stage ?? provider.stage?.node.ifTruthy?.string ?? "dev"
        self.region = region ?? provider.region?.node.ifTruthy?.string ?? "us-east-1"
        functionNames = Set(spec.functions?.entries.map(\.key) ?? [])
        self.diagnostics = diagnostics
    }

    mutating func resolve() -> Service? {
        guard checkService() else { return nil }
        checkDeprecations()
        var service = Service(
            name: serviceName, stage: stage, region: region, stackName: stackName,
            origin: spec.service?.origin ?? spec.origin)
        service.deploymentBucket = resolveDeploymentBucket()
        service.artifactFolder = artifactFolder
        service.functions = resolveFunctions()
        service.layers = resolveLayers()
        service.executionRole = resolveExecutionRole()
        service.tags = provider.tags?.map
        service.apis = resolveAPIs()
        service.cachePolicies = resolveCachePolicies()
        service.distribution = resolveDistribution(of: service.functions)
        checkEvents(of: service)
        (service.resources, service.extensions) = resolveResources()
        service.helpers = resolveHelperFunctions()
        return service
    }

    /// The stack's name: the one given, or `<service>-<stage>`.
    var stackName: String { provider.stackName?.literal ?? "\(serviceName)-\(stage)" }
}
