import Tree

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
