import CloudFormation
import Model
import Tree

extension Lowering {
    /// Log groups, the shared role, the functions with their versions, aliases, addresses and permissions.
    mutating func lowerFunctions() {
        for function in service.functions { lowerLogGroup(of: function) }
        lowerExecutionRole()
        lowerLayers()
        for function in service.functions { lowerOwnRole(of: function) }
        for function in service.functions { lower(function) }
        for function in inDeliveryOrder { lowerAsynchronousInvocation(of: function) }
        for function in service.functions where function.versioning.publishes { lowerVersion(of: function) }
        for function in service.functions { lower(function.logs, of: function) }
        for function in service.functions { lowerURL(of: function) }
    }

    private mutating func lowerLogGroup(of function: Function) {
        guard function.logs.isEnabled else { return }
        graph[Naming.logGroup(function.key)] = Resource(
            "AWS::Logs::LogGroup",
            [
                "LogGroupName": logGroupName(of: function),
                "RetentionInDays": function.logs.retentionInDays,
                "DataProtectionPolicy": function.logs.dataProtectionPolicy,
            ], origin: function.origin)
    }

    private mutating func lower(_ function: Function) {
        let dependencies = dependencies(of: function)
        graph[Naming.lambda(function.key)] = Resource(
            body: [
                "Type": "AWS::Lambda::Function",
                "Properties": properties(of: function, function.settings),
                "Condition": function.settings.condition,
                "DependsOn": dependencies.isEmpty ? nil : Node(dependencies),
            ], origin: function.origin)
        allow(function.settings, of: function)
    }

    /// The log group, what the author wants, and a role of the stack.
    private func dependencies(of function: Function) -> [Node] {
        var dependencies: [Node] = function.logs.isEnabled ? [Node(Naming.logGroup(function.key))] : []
        if let own = function.settings.dependsOn { dependencies += own.list ?? [own] }
        if let role = function.permissions.customRole {
            if let name = role.string, !name.hasPrefix("arn:"), name != SharedRole.logicalID {
                dependencies.append(role)
            } else if let target = role["Fn::GetAtt"]?.list?.first {
                dependencies.append(target)
            }
        }
        return dependencies
    }

    private func properties(of function: Function, _ settings: Function.Settings) -> Node {
        let code: Node =
            switch function.code {
            case .archive(let archive): properties(of: archive)
            case .image(let image): Self.properties(of: image)
            }
        let others: Node = [
            "FunctionName": function.name,
            "MemorySize": function.memorySize,
            "Timeout": function.timeout,
            "Architectures": settings.architecture.map { [$0] },
            "Description": settings.description,
            "Tags": settings.tags.map { tagList($0) },
            "EphemeralStorage": settings.ephemeralStorage.map { ["Size": $0] },
            "RecursiveLoop": settings.recursiveLoop,
            "DeadLetterConfig": settings.deadLetterTarget.map { ["TargetArn": $0] },
            "KmsKeyArn": settings.encryptionKey,
            "TracingConfig": settings.tracing.map { ["Mode": $0] },
            "Environment": settings.environment.map { ["Variables": Node($0)] },
            "Role": roleARN(of: function),
            "VpcConfig": settings.network.map(Self.properties),
            "FileSystemConfigs": settings.fileSystem.map { [["Arn": $0.accessPoint, "LocalMountPath": $0.path]] },
            "ReservedConcurrentExecutions": settings.reservedConcurrency,
            "Layers": settings.layers,
        ]
        return Node(Mapping([code, others].flatMap { $0.map?.entries ?? [] }))
    }

    private func properties(of archive: Code.Archive) -> Node {
        [
            "Code": ["S3Bucket": artifactBucket, "S3Key": Node(artifactKey(archive.path))],
            "RuntimeManagementConfig": archive.runtimeUpdates.map(Self.properties),
            "Handler": archive.handler,
            "Runtime": archive.runtime,
        ]
    }

    private static func properties(of image: Code.Image) -> Node {
        ["Code": ["ImageUri": image.uri], "ImageConfig": configuration(of: image), "PackageType": "Image"]
    }

    private static func properties(of updates: RuntimeUpdates) -> Node {
        switch updates {
        case .onFunctionUpdate: ["UpdateRuntimeOn": "FunctionUpdate"]
        case .manual(let version): ["UpdateRuntimeOn": "Manual", "RuntimeVersionArn": version]
        }
    }

    private static func configuration(of image: Code.Image) -> Node? {
        let configuration: Node = [
            "Command": image.command, "EntryPoint": image.entryPoint, "WorkingDirectory": image.workingDirectory,
        ]
        return configuration.map?.isEmpty == true ? nil : configuration
    }

    private static func properties(of network: Network) -> Node {
        [
            "Ipv6AllowedForDualStack": network.allowsIPv6, "SecurityGroupIds": network.securityGroups,
            "SubnetIds": network.subnets,
        ]
    }

    private func roleARN(of function: Function) -> Node {
        if function.permissions.ownRole != nil { return .arn(Naming.ownRole(function.key)) }
        guard let role = function.permissions.customRole else { return .arn(SharedRole.logicalID) }
        guard let name = role.string, !name.hasPrefix("arn:") else { return role }
        return .arn(name)
    }

    /// Path of an artifact in the deployment bucket.
    func artifactKey(_ path: String) -> String {
        service.artifactKeys[path] ?? "\(service.artifactFolder)/\(path.split(separator: "/").last ?? "")"
    }

    private mutating func lower(_ logs: Logs, of function: Function) {
        let configuration: Node = [
            "ApplicationLogLevel": logs.applicationLevel, "LogFormat": logs.format, "LogGroup": logs.group,
            "SystemLogLevel": logs.systemLevel,
        ]
        guard configuration.map?.isEmpty == false else { return }
        graph[Naming.lambda(function.key)]?.properties["LoggingConfig"] = configuration
    }
}

// What the shared role has to be allowed for a function's settings.
extension Lowering {
    private mutating func allow(_ settings: Function.Settings, of function: Function) {
        if let topic = settings.deadLetterTarget, topic.string != nil {
            allow(["Effect": "Allow", "Action": ["sns:Publish"], "Resource": [topic]], for: function)
        }
        if let key = settings.encryptionKey, key.string != nil {
            allowOnce(["Effect": "Allow", "Action": ["kms:Decrypt"], "Resource": [key]], for: function)
        }
        if settings.tracing != nil {
            allowOnce(
                [
                    "Effect": "Allow", "Action": ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
                    "Resource": ["*"],
                ], for: function)
        }
        if let fileSystem = settings.fileSystem {
            allow(
                [
                    "Effect": "Allow", "Action": ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"],
                    "Resource": [fileSystem.accessPoint],
                ], for: function)
        }
    }
}
