import Tree

/// One function below `functions:`.
package struct FunctionSpec: SpecObject {
    package var node = Node.null
    package var name: Expr<String>?
    package var handler: Expr<String>?
    package var image: Node?
    package var eventList: EventListSpec?
    package var runtime: Expr<String>?
    package var runtimeManagement: Node?
    package var memorySize: Node?
    package var timeout: Node?
    package var architecture: Node?
    package var description: Node?
    package var condition: Node?
    package var dependsOn: Node?
    package var environment: Node?
    package var tags: Node?
    package var role: Node?
    package var iam: FunctionIAMSpec?
    package var layers: Node?
    package var package: FunctionPackageSpec?
    package var vpc: Node?
    package var fileSystemConfig: FileSystemSpec?
    package var ephemeralStorageSize: Node?
    package var kmsKeyArn: Node?
    package var onError: Node?
    package var tracing: Node?
    package var recursiveLoop: Node?
    package var logs: LambdaLogsSpec?
    package var disableLogs: Node?
    package var logRetentionInDays: Node?
    package var logDataProtectionPolicy: Node?
    package var versionFunction: Node?
    package var provisionedConcurrency: Node?
    package var reservedConcurrency: Node?
    package var snapStart: Node?
    package var maximumEventAge: Node?
    package var maximumRetryAttempts: Node?
    package var destinations: DestinationsSpec?
    package var url: Node?
    package var httpApi: FunctionHTTPAPISpec?

    package init() {}

    /// What calls the function, in the order written.
    package var events: [EventSpec] { eventList?.events ?? [] }

    package static let table = Table<Self>(
        "function", "A Lambda function and what calls it.",
        [
            Field("handler", \.handler, .string, "File and exported name that Lambda calls, such as `src/users.get`."),
            Field(
                "image", \.image,
                .anyOf([
                    .string(StringRule(pattern: .imageURI)), .string(StringRule(pattern: .imageName)), ImageSpec.schema,
                ]),
                "Container image instead of a handler: its URI, a name below `provider.ecr.images`, or a map."),
            Field("events", \.eventList, EventListSpec.schema, "What calls the function."),
            Field(
                "name", \.name, .string(StringRule(pattern: .functionName)),
                "Name of the function. Default `<service>-<stage>-<key>`; at most 64 characters."),
            Field("description", \.description, .string(StringRule(maxLength: 256)), "What the function is for."),
            Field("runtime", \.runtime, .runtime, "Lambda runtime. Default `provider.runtime`, then `nodejs20.x`."),
            Field(
                "runtimeManagement", \.runtimeManagement, RuntimeManagementSpec.choice,
                "When Lambda updates the runtime. Default `auto`."),
            Field("memorySize", \.memorySize, .memorySize, "Memory in MB, 128 to 10240. Default 1024."),
            Field("timeout", \.timeout, .timeout, "Seconds until an invocation is ended, 1 to 900. Default 6."),
            Field("architecture", \.architecture, .architecture, "Processor. Lambda's default is `x86_64`."),
            Field("environment", \.environment, .environment, "Environment variables, over those of the provider."),
            Field("role", \.role, .role, "Execution role instead of the shared one: an ARN or a logical id."),
            Field("iam", \.iam, FunctionIAMSpec.schema, "A role of its own, with these rights only."),
            Field("layers", \.layers, .layers, "ARNs of the layers, instead of those of the provider."),
            Field("package", \.package, FunctionPackageSpec.schema, "What goes into the archive."),
            Field("tags", \.tags, .tags, "Tags, over those of the provider."),
            Field("vpc", \.vpc, VPCSpec.schema, "Network of the function; `~` leaves the provider's."),
            Field("fileSystemConfig", \.fileSystemConfig, FileSystemSpec.schema, "EFS access point to mount."),
            Field(
                "ephemeralStorageSize", \.ephemeralStorageSize, .integer(512...10240),
                "Size of `/tmp` in MB, 512 to 10240. Lambda's default is 512."),
            Field("kmsKeyArn", \.kmsKeyArn, .kmsKey, "KMS key that encrypts the environment variables."),
            Field(carried: "awsKmsKeyArn", .kmsKey, "Former name of `kmsKeyArn`; has no effect."),
            Field(
                "onError", \.onError,
                .anyOf([.string(StringRule(pattern: .awsARN(of: "sns"))), .stringFunction]),
                "SNS topic that gets the events of failed asynchronous invocations."),
            Field("tracing", \.tracing, .tracingMode, "X-Ray: `true`, `Active` or `PassThrough`."),
            Field(
                "recursiveLoop", \.recursiveLoop, .values("Allow", "Terminate"),
                "What happens when the function calls itself through other services."),
            Field("logs", \.logs, LambdaLogsSpec.schema, "Format, level and group of the logs."),
            Field("disableLogs", \.disableLogs, .boolean, "No log group, and no permission to write logs."),
            Field("logRetentionInDays", \.logRetentionInDays, .logRetention, "Days that logs are kept."),
            Field(
                "logDataProtectionPolicy", \.logDataProtectionPolicy, DataProtectionSpec.schema,
                "Which sensitive data is masked in the logs."),
            Field(
                "versionFunction", \.versionFunction, .boolean,
                "Publish a version at every change. Default `provider.versionFunctions`."),
            Field(
                "provisionedConcurrency", \.provisionedConcurrency, .integerOrFunction(0...Int.max),
                "Instances that are kept ready, behind the alias `provisioned`."),
            Field(
                "reservedConcurrency", \.reservedConcurrency, .integerOrFunction(0...Int.max),
                "Instances that are set aside, which is also the most there can be."),
            Field("snapStart", \.snapStart, .boolean, "Start from a snapshot, behind the alias `snapstart`."),
            Field(
                "maximumEventAge", \.maximumEventAge, .integer(60...21600),
                "Seconds that an asynchronous event may wait, 60 to 21600."),
            Field(
                "maximumRetryAttempts", \.maximumRetryAttempts, .integer(0...2),
                "Retries of a failed asynchronous invocation, 0 to 2."),
            Field(
                "destinations", \.destinations, DestinationsSpec.schema, "Where results of asynchronous calls go."),
            Field("url", \.url, .anyOf([.boolean, FunctionURLSpec.schema]), "An HTTPS address of the function's own."),
            Field("httpApi", \.httpApi, FunctionHTTPAPISpec.schema, "How the function's HTTP API routes call it."),
            Field("condition", \.condition, .string, "Condition on which the function exists."),
            Field("dependsOn", \.dependsOn, .strings, "Logical ids that have to exist first."),
        ])
}

extension Keyed<FunctionSpec>.Entry {
    /// What calls the function, in the order written. Reads nothing else of it: everybody asks who looks for one kind of event.
    package var events: [EventSpec] { value.eventList?.events ?? [] }
}

extension Schema {
    /// An integer, or a CloudFormation function that gives one.
    package static func integerOrFunction(_ range: ClosedRange<Int>) -> Schema {
        .anyOf([.integer(range), .function()])
    }
}

extension Pattern {
    package static let functionName = Pattern.characters(
        "^[a-zA-Z0-9-_]+$", "letters, digits, `-` and `_`"
    ) { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
}
