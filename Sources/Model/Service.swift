import Diagnostics
import Tree

/// A service as meant: every default filled in, every reference resolved, whichever dialect described it.
package struct Service: Sendable, Hashable {
    /// Part of every generated name.
    package var name: String
    package var stage: String
    package var region: String
    /// Name of the CloudFormation stack, `<service>-<stage>` unless given.
    package var stackName: String
    /// In the order written.
    package var functions: [Function]
    package var apis: [API]
    /// CloudFormation of the author's own, merged over what is generated; one tree after another.
    package var resources: [Node]
    /// How the functions behind custom resources run.
    package var helpers: HelperFunctions
    package var origin: Origin

    package init(name: String, stage: String, region: String, stackName: String, origin: Origin) {
        self.name = name
        self.stage = stage
        self.region = region
        self.stackName = stackName
        self.functions = []
        self.apis = []
        self.resources = []
        self.helpers = HelperFunctions()
        self.origin = origin
    }
}
