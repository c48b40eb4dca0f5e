import Tree

/// `vpc:` of the provider or of a function.
package struct VPCSpec: SpecObject {
    package var node = Node.null
    package var securityGroupIds: Node?
    package var subnetIds: Node?
    package var ipv6AllowedForDualStack: Node?

    package init() {}

    package static let table = Table<Self>(
        "vpc", "The network that functions run in.",
        [
            Field(
                "securityGroupIds", \.securityGroupIds, .listOfStrings(count: 0...5), required: true,
                "Security groups, at most 5."),
            Field("subnetIds", \.subnetIds, .listOfStrings(count: 0...16), required: true, "Subnets, at most 16."),
            Field("ipv6AllowedForDualStack", \.ipv6AllowedForDualStack, .boolean, "Allow IPv6 to dual-stack subnets."),
        ])
}

/// `fileSystemConfig:` of a function.
package struct FileSystemSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var localMountPath: Node?

    package init() {}

    package static let table = Table<Self>(
        "fileSystemConfig", "An EFS access point that a function mounts; the function has to be in a VPC.",
        [
            Field(
                "arn", \.arn,
                .anyOf([
                    .string(StringRule(pattern: .accessPoint)),
                    .function(["Fn::GetAtt", "Fn::Join", "Fn::ImportValue"]),
                ]), required: true, "ARN of the access point."),
            Field(
                "localMountPath", \.localMountPath, .string(StringRule(pattern: .mountPath)), required: true,
                "Where it is mounted, below `/mnt/`."),
        ])
}

/// `runtimeManagement:`, as a map.
package struct RuntimeManagementSpec: SpecObject {
    package var node = Node.null
    package var mode: Expr<String>?
    package var arn: Node?

    package init() {}

    package static let table = Table<Self>(
        "runtimeManagement", "When Lambda updates the runtime.",
        [
            Field("mode", \.mode, .values("auto", "onFunctionUpdate", "manual"), "Who decides about updates."),
            Field("arn", \.arn, .arn, "The runtime version to stay at, with `manual`."),
        ])

    /// A mode by itself, or the map.
    package static let choice: Schema = .anyOf([.values("auto", "onFunctionUpdate"), schema])
}

/// `logs:` of a function, and `provider.logs.lambda`.
package struct LambdaLogsSpec: SpecObject {
    package var node = Node.null
    package var applicationLogLevel: Node?
    package var logFormat: Node?
    package var logGroup: Node?
    package var systemLogLevel: Node?

    package init() {}

    package static let table = Table<Self>(
        "logs", "Format, level and group of functions' logs.",
        [
            Field(
                "applicationLogLevel", \.applicationLogLevel,
                .values("DEBUG", "ERROR", "FATAL", "INFO", "TRACE", "WARN"),
                "Least level of the function's own lines, with `JSON`."),
            Field(
                "logFormat", \.logFormat, .values("JSON", "Text"), "Format of the lines. Lambda's default is `Text`."),
            Field(
                "logGroup", \.logGroup,
                .string(
                    StringRule(
                        pattern: .characters(
                            #"^[.\-_/#A-Za-z0-9]{1,512}$"#, "1 to 512 letters, digits and `.-_/#`", limit: 512
                        ) { $0.isLetter || $0.isDigit || ".-_/#".utf8.contains($0) })),
                "Log group instead of the function's own."),
            Field(
                "systemLogLevel", \.systemLogLevel, .values("DEBUG", "INFO", "WARN"),
                "Least level of Lambda's lines, with `JSON`."),
        ])
}

/// `logDataProtectionPolicy:`, the policy document.
package struct DataProtectionSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "logDataProtectionPolicy", "Which sensitive data is masked in logs.",
        [
            Field(carried: "Name", .string, required: true, "Name of the policy."),
            Field(carried: "Description", .string, "What it is for."),
            Field(carried: "Version", .string, required: true, "Version of the policy language, `2021-06-01`."),
            Field(carried: "Statement", .list(.any), required: true, "What is found, audited and masked."),
        ])
}

/// `destinations:` of a function.
package struct DestinationsSpec: SpecObject {
    package var node = Node.null
    package var onSuccess: Node?
    package var onFailure: Node?

    package init() {}

    private static let target: Schema = .anyOf([.string(StringRule(minLength: 1)), DestinationSpec.schema])

    package static let table = Table<Self>(
        "destinations", "Where the results of asynchronous invocations go.",
        [
            Field("onSuccess", \.onSuccess, target, "Function of this service, or ARN, that gets the results."),
            Field("onFailure", \.onFailure, target, "Function of this service, or ARN, that gets the failures."),
        ])
}

/// A destination whose ARN a CloudFormation function gives.
package struct DestinationSpec: SpecObject {
    package var node = Node.null
    package var arn: Node?
    package var type: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "destination", "A destination whose ARN a CloudFormation function gives.",
        [
            Field("arn", \.arn, .stringFunction, required: true, "Its ARN."),
            Field("type", \.type, .values("function", "sns", "sqs", "eventBus"), required: true, "What it is."),
        ])
}

/// `httpApi:` of a function.
package struct FunctionHTTPAPISpec: SpecObject {
    package var node = Node.null
    package var payload: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "httpApi", "How HTTP API routes call the function.",
        [Field("payload", \.payload, .values("1.0", "2.0"), "Version of the event's format. Default `2.0`.")])
}

/// `url:` of a function, as a map.
package struct FunctionURLSpec: SpecObject {
    package var node = Node.null
    package var authorizer: Expr<String>?
    package var cors: Node?
    package var invokeMode: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "url", "An HTTPS address of a function's own.",
        [
            Field("authorizer", \.authorizer, .values("aws_iam"), "`aws_iam`; without it everybody may call."),
            Field("cors", \.cors, .anyOf([.boolean, FunctionURLCORSSpec.schema]), "Which pages may call."),
            Field(
                "invokeMode", \.invokeMode, .values("BUFFERED", "RESPONSE_STREAM"),
                "Answer at once or as a stream. Default `BUFFERED`."),
        ])
}

/// `url.cors:`, as a map. A null takes a default away.
package struct FunctionURLCORSSpec: SpecObject {
    package var node = Node.null
    package var allowCredentials: Node?
    package var allowedHeaders: Node?
    package var allowedMethods: Node?
    package var allowedOrigins: Node?
    package var exposedResponseHeaders: Node?
    package var maxAge: Node?

    package init() {}

    package static let table = Table<Self>(
        "cors", "Which pages of other origins may call, and how.",
        [
            Field("allowCredentials", \.allowCredentials, .boolean, "Allow cookies and authorization."),
            Field("allowedHeaders", \.allowedHeaders, .list(.string, count: 1...100), "Request headers."),
            Field("allowedMethods", \.allowedMethods, .list(.string, count: 1...6), "Methods. Default `*`."),
            Field("allowedOrigins", \.allowedOrigins, .list(.string, count: 1...100), "Origins. Default `*`."),
            Field(
                "exposedResponseHeaders", \.exposedResponseHeaders, .list(.string, count: 1...100),
                "Response headers that pages may read."),
            Field("maxAge", \.maxAge, .integer(0...Int.max), "Seconds that a preflight's answer is kept."),
        ])
}

extension Pattern {
    package static let mountPath = Pattern(
        "^/mnt/[a-zA-Z0-9-_.]+$", "a folder below `/mnt/`, of letters, digits and `-_.`"
    ) { text in
        text.hasPrefix("/mnt/") && text.utf8.count > 5
            && text.utf8.dropFirst(5).allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
    }

    /// The ARN of an EFS access point.
    package static let accessPoint = Pattern(
        "^arn:aws[a-zA-Z-]*:elasticfilesystem:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-[1-9]{1}:[0-9]{12}:"
            + "access-point/fsap-[a-f0-9]{17}$", "the ARN of an EFS access point"
    ) { text in
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), parts[2] == "elasticfilesystem" else {
            return false
        }
        let id = parts[5].utf8.dropFirst("access-point/fsap-".utf8.count)
        return isRegion(parts[3]) && wholeAccountID.matches(parts[4]) && parts[5].hasPrefix("access-point/fsap-")
            && id.count == 17 && id.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
    }

    /// `eu-west-1`, `us-gov-east-1`, `us-isob-east-1`.
    private static func isRegion(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isInPartition = parts.count == 4 && ["gov", "iso", "isob"].contains(parts[1])
        guard parts.count == 3 || isInPartition, parts[0].utf8.count == 2, let number = parts.last else { return false }
        return parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
            && number.utf8.count == 1 && number.utf8.allSatisfy { (0x31...0x39).contains($0) }
    }
}
