import Tree

/// `image:` of a function, as a map.
package struct ImageSpec: SpecObject {
    package var node = Node.null
    package var name: Expr<String>?
    package var uri: Expr<String>?
    package var workingDirectory: Node?
    package var command: Node?
    package var entryPoint: Node?

    package init() {}

    package static let table = Table<Self>(
        "image", "A container image and how it is started.",
        [
            Field("name", \.name, .string(StringRule(pattern: .imageName)), "A name below `provider.ecr.images`."),
            Field("uri", \.uri, .string(StringRule(pattern: .imageURI)), "URI of the image in ECR."),
            Field("workingDirectory", \.workingDirectory, .string, "Folder to start in."),
            Field("command", \.command, .strings, "Arguments of the entry point."),
            Field("entryPoint", \.entryPoint, .strings, "Program to start."),
        ])
}

extension Pattern {
    package static let imageName = Pattern(
        "^[a-z][a-z0-9-_]{1,31}$", "2 to 32 lower case letters, digits, `-` and `_`, a letter first"
    ) { text in
        (2...32).contains(text.utf8.count) && (0x61...0x7A).contains(text.utf8.first!)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
    }

    /// An image in a private registry, or any image with its digest.
    package static let imageURI = Pattern(
        #"^\d+\.dkr\.ecr\.[a-z0-9-]+..amazonaws.com\/([^@]+)|([^@:]+@sha256:[a-f0-9]{64})$"#,
        "the URI of an image in ECR", matches: isImageURI)
}

/// Whether text is the URI of an image in ECR, with a tag or with a digest; anything else is a name.
package func isImageURI(_ text: String) -> Bool {
    isRegistryURI(text) || imageDigest(text) != nil
}

/// `<account>.dkr.ecr.<region>.amazonaws.com/<repository>…`
private func isRegistryURI(_ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    let labels = text[..<slash].split(separator: ".", omittingEmptySubsequences: false)
    let rest = text[text.index(after: slash)...]
    return labels.count == 6 && !labels[0].isEmpty && labels[0].utf8.allSatisfy(\.isDigit) && labels[1] == "dkr"
        && labels[2] == "ecr" && labels[4] == "amazonaws" && labels[5] == "com" && rest.first.map { $0 != "@" } == true
}

/// The 64 hexadecimal digits behind `@sha256:` at the end of an image's URI.
package func imageDigest(_ uri: String) -> String? {
    let parts = uri.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count >= 2, let digest = parts.last, digest.hasPrefix("sha256:") else { return nil }
    let digits = digest.dropFirst(7)
    let isHexadecimal = digits.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
    return digits.utf8.count == 64 && isHexadecimal ? String(digits) : nil
}
