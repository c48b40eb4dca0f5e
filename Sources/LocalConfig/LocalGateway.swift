import CloudFormation
import Emit
import RuntimeConfig
import Tree

/// `local/gateway.json`, from which `gwc local` runs.
package func localGateway(_ graph: ResourceGraph, region: String) -> Artifact {
    Artifact(path: "local/gateway.json", bytes: JSONWriter.write(configure(graph, region: region).config))
}
