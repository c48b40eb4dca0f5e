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
    /// What `${sls:instanceId}` stands for; authors name a REST API's deployment by it, `ApiGatewayDeployment<id>`.
    package var instanceID: String
    package var deploymentBucket: DeploymentBucket
    /// Folder of the artifacts in the deployment bucket.
    package var artifactFolder: String
    /// Paths of packed artifacts in the deployment bucket, by their path as in `Code.Archive`: named by their content.
    package var artifactKeys: [String: String]
    /// In the order written.
    package var functions: [Function]
    /// In the order written.
    package var layers: [Layer]
    /// The role that functions without one of their own share; `nil` when none is generated.
    package var executionRole: ExecutionRole?
    /// Tags of everything that can have tags, by key.
    package var tags: Mapping?
    package var apis: [API]
    /// The CloudFront distribution that calls functions at the edge.
    package var distribution: Distribution?
    package var cachePolicies: [CachePolicy]
    /// A CloudFormation template of the author's own, merged over what is generated.
    package var resources: Mapping
    /// Changes of generated resources by logical id.
    package var extensions: Mapping
    /// How the functions behind custom resources run.
    package var helpers: HelperFunctions
    /// Where its name is written.
    package var origin: Origin

    package init(name: String, stage: String, region: String, stackName: String, origin: Origin) {
        self.name = name
        self.stage = stage
        self.region = region
        self.stackName = stackName
        self.instanceID = "0"
        self.deploymentBucket = DeploymentBucket()
        self.artifactFolder = "serverless/\(name)/\(stage)"
        self.artifactKeys = [:]
        self.functions = []
        self.layers = []
        self.apis = []
        self.cachePolicies = []
        self.resources = Mapping()
        self.extensions = Mapping()
        self.helpers = HelperFunctions()
        self.origin = origin
    }
}
