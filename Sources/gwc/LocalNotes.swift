import CloudFormation
import Surface

/// What is not here as it is on AWS.
extension LocalService {
    /// What of the spec needs an option to be as it is on AWS.
    func warnOfDomains() {
        guard options.truststore == nil else { return }
        for domain in domains where domain.truststore != nil {
            Console.err.write(
                "gwc: \(domain.name) asks callers for certificates on AWS; give its truststore with --truststore FILE "
                    + "to have that here\n")
        }
    }

    /// A service that nobody can call.
    func warnOfNothing() {
        Console.err.write(
            "gwc: the spec has no API, so nothing is answered here; an event such as `httpApi: GET /hello` makes one\n")
    }

    /// Routes whose answers come whole here.
    func warnOfStreams(_ graph: ResourceGraph) {
        for route in Surface(graph).apis.flatMap(\.routes)
        where route.integration?.properties["ResponseTransferMode"]?.string == "STREAM" {
            Console.err.write(
                "gwc: \(route.key.text) streams its answer on AWS; here it comes whole, and functions have no "
                    + "awslambda.streamifyResponse\n")
        }
    }
}
