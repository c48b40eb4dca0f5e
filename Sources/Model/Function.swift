import Diagnostics
import Tree

/// A Lambda function. Values that CloudFormation may compute are nodes; what is `nil` is left to Lambda.
package struct Function: Sendable, Hashable {
    /// Its key in the spec, from which its logical ids are made.
    package var key: String
    /// Its name in AWS.
    package var name: Node
    @Boxed package var code: Code
    /// Megabytes.
    package var memorySize: Node
    /// Seconds.
    package var timeout: Node
    package var triggers: [Trigger]
    @Boxed package var settings: Settings
    @Boxed package var permissions: Permissions
    @Boxed package var logs: Logs
    package var versioning: Versioning
    package var asynchronous: AsynchronousInvocation?
    package var url: FunctionURL?
    package var origin: Origin

    package init(key: String, name: Node, code: Code, memorySize: Node, timeout: Node, origin: Origin) {
        self.key = key
        self.name = name
        self.code = code
        self.memorySize = memorySize
        self.timeout = timeout
        self.triggers = []
        self.settings = Settings()
        self.permissions = Permissions()
        self.logs = Logs()
        self.versioning = Versioning()
        self.origin = origin
    }

    /// Lambda settings that go into the template as they are.
    package struct Settings: Sendable, Hashable {
        package var architecture: Node?
        package var description: Node?
        /// A condition of the template on which the function exists.
        package var condition: Node?
        /// Logical ids, as written.
        package var dependsOn: Node?
        /// Tags by key, those of the provider first; empty is not the same as none.
        package var tags: Mapping?
        /// Variables by name, those of the provider first.
        package var environment: Mapping?
        /// Megabytes of `/tmp`.
        package var ephemeralStorage: Node?
        package var recursiveLoop: Node?
        /// Topic for the events of failed asynchronous invocations.
        package var deadLetterTarget: Node?
        package var encryptionKey: Node?
        /// `Active` or `PassThrough`.
        package var tracing: Node?
        package var network: Network?
        package var fileSystem: FileSystem?
        package var reservedConcurrency: Node?
        package var layers: Node?

        package init() {}
    }

    /// The role that a function works under.
    package struct Permissions: Sendable, Hashable {
        /// A role of the author's own; `nil` stands for the shared role of the service.
        package var customRole: Node?
        /// A role that is made for this function alone.
        package var ownRole: ExecutionRole?

        package init() {}
    }
}

/// What a function runs.
package enum Code: Sendable, Hashable {
    case archive(Archive)
    case image(Image)

    /// A zip with the function's files.
    package struct Archive: Sendable, Hashable {
        package var handler: Node
        package var runtime: Node
        package var runtimeUpdates: RuntimeUpdates?
        /// Path of the zip, relative to the service's folder.
        package var path: String
        /// SHA-256 of the zip in base64; `nil` when it is not packed yet.
        package var digest: String?

        package init(handler: Node, runtime: Node, runtimeUpdates: RuntimeUpdates?, path: String, digest: String?) {
            self.digest = digest
            self.handler = handler
            self.runtime = runtime
            self.runtimeUpdates = runtimeUpdates
            self.path = path
        }
    }

    /// A container image.
    package struct Image: Sendable, Hashable {
        package var uri: Node
        /// SHA-256 in hexadecimal digits; `nil` when only ECR can tell it.
        package var digest: String?
        package var command: Node?
        package var entryPoint: Node?
        package var workingDirectory: Node?

        package init(uri: Node, digest: String?) {
            self.uri = uri
            self.digest = digest
        }
    }
}

/// When Lambda updates a runtime, other than by itself.
package enum RuntimeUpdates: Sendable, Hashable {
    /// When the function is updated.
    case onFunctionUpdate
    /// Never; the runtime stays at a version.
    case manual(version: Node?)
}

/// Subnets and security groups of a function.
package struct Network: Sendable, Hashable {
    package var securityGroups: Node
    package var subnets: Node
    package var allowsIPv6: Node?

    package init(securityGroups: Node, subnets: Node, allowsIPv6: Node?) {
        self.securityGroups = securityGroups
        self.subnets = subnets
        self.allowsIPv6 = allowsIPv6
    }
}

/// An EFS access point that a function mounts.
package struct FileSystem: Sendable, Hashable {
    package var accessPoint: Node
    package var path: Node

    package init(accessPoint: Node, path: Node) {
        self.accessPoint = accessPoint
        self.path = path
    }
}

/// A function's log group and log lines.
package struct Logs: Sendable, Hashable {
    /// Whether there is a log group, and permission to write to it.
    package var isEnabled = true
    package var retentionInDays: Node?
    package var dataProtectionPolicy: Node?
    package var applicationLevel: Node?
    package var format: Node?
    /// Log group instead of the function's own.
    package var group: Node?
    package var systemLevel: Node?

    package init() {}
}

/// Published versions of a function, and the alias that callers use.
package struct Versioning: Sendable, Hashable {
    package enum Alias: Sendable, Hashable {
        /// Keeps instances ready.
        case provisioned(concurrency: Node)
        /// Starts from a snapshot.
        case snapStart

        /// The alias' name.
        package var name: String {
            switch self {
            case .provisioned: "provisioned"
            case .snapStart: "snapstart"
            }
        }
    }

    /// Whether every change publishes a version that stays.
    package var isOn = true
    package var alias: Alias?

    package init() {}

    /// Whether a version is published at all: an alias needs one.
    package var publishes: Bool { isOn || alias != nil }
}
