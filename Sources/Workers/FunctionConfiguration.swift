/// What is needed to run a function here: the same settings that Lambda has.
package struct FunctionConfiguration: Sendable, Hashable {
    /// The function's name, which it also finds in `AWS_LAMBDA_FUNCTION_NAME`.
    package var name: String
    package var arn: String
    package var runtime: Runtime
    /// `src/users.get`: the file, and the name that it exports.
    package var handler: String
    /// The folder that the handler is looked for in.
    package var folder: String
    package var environment: [String: String]
    package var region: String
    /// In seconds; 3 by default on AWS.
    package var timeout: Double
    /// In MB; told to the function, not enforced.
    package var memorySize: Int
    /// Processes at once. An invocation beyond it is throttled when it is the function's reserved concurrency; `nil` lets
    /// invocations wait for one of `WorkerPool.defaultLimit`.
    package var reservedConcurrency: Int?

    package init(
        name: String, arn: String? = nil, runtime: Runtime, handler: String, folder: String,
        environment: [String: String] = [:], region: String = "us-east-1", timeout: Double = 3, memorySize: Int = 128,
        reservedConcurrency: Int? = nil
    ) {
        self.name = name
        self.arn = arn ?? "arn:aws:lambda:\(region):000000000000:function:\(name)"
        self.runtime = runtime
        self.handler = handler
        self.folder = folder
        self.environment = environment
        self.region = region
        self.timeout = timeout
        self.memorySize = memorySize
        self.reservedConcurrency = reservedConcurrency
    }
}

/// How a function's process is started and talked to.
package enum Runtime: Sendable, Hashable {
    /// `node`, with a program of ours that loads the handler; `inspect` opens its debugger there, `host:port`.
    case node(inspect: String? = nil)
    /// `python3`, with a program of ours that loads the handler.
    case python
    /// A program that asks the Lambda Runtime API for its events: `bootstrap` of `provided.al2023`, or one of AWS's runtime
    /// clients.
    case program(String, arguments: [String] = [])

    /// The runtime for an identifier of Lambda, such as `nodejs22.x`; `nil` for one that needs a program of its own to be
    /// named, such as `java21`.
    package init?(identifier: String, folder: String) {
        if identifier.hasPrefix("nodejs") {
            self = .node()
        } else if identifier.hasPrefix("python") {
            self = .python
        } else if identifier.hasPrefix("provided") || identifier == "go1.x" {
            self = .program("\(folder)/bootstrap")
        } else {
            return nil
        }
    }
}
