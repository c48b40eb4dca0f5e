import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The Lambda settings of a function, those of the provider filled in.
    mutating func settings(of spec: FunctionSpec, key: String, at origin: Origin) -> Function.Settings {
        var settings = Function.Settings()
        settings.architecture = spec.architecture?.ifTruthy ?? provider.architecture?.ifTruthy
        settings.description = spec.description?.ifTruthy
        settings.condition = spec.condition?.ifTruthy
        settings.dependsOn = spec.dependsOn?.ifTruthy
        settings.tags = assigned(provider.tags, spec.tags)
        settings.environment = assigned(provider.environment, spec.environment)
        settings.ephemeralStorage = spec.ephemeralStorageSize?.ifTruthy
        settings.recursiveLoop = spec.recursiveLoop?.ifTruthy
        settings.deadLetterTarget = spec.onError?.ifTruthy
        settings.encryptionKey = spec.kmsKeyArn?.ifTruthy ?? provider.kmsKeyArn?.ifTruthy
        settings.tracing = (spec.tracing?.ifTruthy ?? provider.tracing?.lambda?.ifTruthy).map {
            $0.bool == nil ? $0 : "Active"
        }
        settings.network = network(of: spec)
        settings.fileSystem = fileSystem(of: spec, key: key, inNetwork: settings.network != nil)
        settings.reservedConcurrency = spec.reservedConcurrency?.ifPresent
        settings.layers = spec.layers?.ifTruthy ?? provider.layers?.ifTruthy
        return settings
    }

    /// The entries of both, the second over the first; `nil` when neither is there.
    private func assigned(_ first: Node?, _ second: Node?) -> Mapping? {
        guard first?.isTruthy == true || second?.isTruthy == true else { return nil }
        var result = first?.map ?? Mapping()
        for entry in second?.map?.entries ?? [] { result[entry.key] = entry.value }
        return result
    }

    /// Lists of the function first, each by itself, then those of the provider; none when the function says `vpc: ~`.
    private func network(of spec: FunctionSpec) -> Network? {
        if let vpc = spec.vpc, vpc.isNull || vpc.bool == false { return nil }
        let own = spec.vpc?.ifTruthy
        let shared = provider.vpc?.ifTruthy
        guard
            let groups = own?["securityGroupIds"]?.ifTruthy ?? shared?["securityGroupIds"]?.ifTruthy,
            let subnets = own?["subnetIds"]?.ifTruthy ?? shared?["subnetIds"]?.ifTruthy
        else { return nil }
        return Network(
            securityGroups: groups, subnets: subnets,
            allowsIPv6: own?["ipv6AllowedForDualStack"]?.ifTruthy ?? shared?["ipv6AllowedForDualStack"])
    }

    private mutating func fileSystem(of spec: FunctionSpec, key: String, inNetwork: Bool) -> FileSystem? {
        guard let settings = spec.fileSystemConfig else { return nil }
        if !inNetwork {
            diagnostics.error(
                "file-system-without-vpc", "the function `\(key)` mounts a file system and is in no VPC",
                at: settings.origin, help: "give `vpc` with subnets and security groups, here or at the provider")
        }
        return FileSystem(accessPoint: settings.arn ?? .null, path: settings.localMountPath ?? .null)
    }
}
