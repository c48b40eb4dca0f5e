import Tree

/// What a compilation may know besides the spec.
package struct Environment: Sendable {
    /// `--stage`, `--region` and the other options that `${opt:…}` reads.
    package var options: [String: String]
    /// `--param`.
    package var parameters: [String: String]
    /// Environment variables, for `${env:…}`.
    package var variables: [String: String]
    /// `--values`: what only AWS could tell, by key such as `ssm:/path`.
    package var values: Mapping
    /// `${sls:instanceId}`. In the Serverless Framework the time of the start; here a number that only the spec decides.
    package var instanceID: String

    package init(
        options: [String: String] = [:], parameters: [String: String] = [:], variables: [String: String] = [:],
        values: Mapping = Mapping(), instanceID: String = "0"
    ) {
        self.options = options
        self.parameters = parameters
        self.variables = variables
        self.values = values
        self.instanceID = instanceID
    }
}

/// Where the bytes of a service come from: the work tree, a git commit, a test.
package protocol FileSource: Sendable {
    /// The bytes of a file, its path relative to the service's folder; `nil` when there is none.
    func read(_ path: String) -> [UInt8]?
    /// The service's folder on this machine, where its scripts and git can run; `nil` when it is not on it.
    var folder: String? { get }
}

extension FileSource {
    package var folder: String? { nil }
}
