import CloudFormation
import Emit
import RuntimeConfig
import Tree

/// `local/gateway.json`, from which `gwc local` runs.
package func localGateway(_ graph: ResourceGraph, region: String, archives: [String: String] = [:]) -> Artifact {
    let config = configure(graph, region: region, archives: archives)
    return Artifact(path: "local/gateway.json", bytes: JSONWriter.write(config.config))
}
