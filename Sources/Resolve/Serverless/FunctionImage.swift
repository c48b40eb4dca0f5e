import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The container image that `image:` of a function means.
    mutating func image(_ node: Node, of key: String) -> Code.Image? {
        guard let settings = ImageSpec(node) else { return image(at: node, of: key) }
        guard let place = imagePlace(settings, of: key), var image = image(at: place, of: key) else { return nil }
        image.command = settings.command?.ifTruthy
        image.entryPoint = settings.entryPoint?.ifTruthy
        image.workingDirectory = settings.workingDirectory?.ifTruthy
        return image
    }

    /// The `uri` or the `name` of an image, of which there has to be one.
    private mutating func imagePlace(_ settings: ImageSpec, of key: String) -> Node? {
        switch (settings.uri?.node.ifTruthy, settings.name?.node.ifTruthy) {
        case (let uri?, nil): return uri
        case (nil, let name?): return name
        case (nil, nil):
            diagnostics.error(
                "image-without-place", "`image` of the function `\(key)` has neither `uri` nor `name`",
                at: settings.origin, help: "give the URI of the image, or a name below `provider.ecr.images`")
        case (_?, let name?):
            diagnostics.error(
                "image-with-two-places", "`image` of the function `\(key)` has both `uri` and `name`",
                at: name.origin, help: "remove one of them")
        }
        return nil
    }

    private mutating func image(at place: Node, of key: String) -> Code.Image? {
        guard let text = place.string else { return nil }
        if isImageURI(text) { return image(uri: place, text) }
        guard let named = provider.ecr?.images?[text]?.ifTruthy else {
            diagnostics.error(
                "unknown-image", "the image `\(text)` of the function `\(key)` is not in `provider.ecr.images`",
                at: place.origin, help: nearImage(text))
            return nil
        }
        if let settings = ContainerImageSpec(named) { return image(settings, named: text) }
        if let uri = named.string, isImageURI(uri) { return image(uri: named, uri) }
        return builtImage(text, at: named.origin)
    }

    private func nearImage(_ name: String) -> String {
        nearest(to: name, among: provider.ecr?.images?.map?.keys ?? []).map { "did you mean `\($0)`?" }
            ?? "add it there, or give the URI of an image in ECR"
    }

    private mutating func image(_ settings: ContainerImageSpec, named name: String) -> Code.Image? {
        let uri = settings.uri?.node.ifTruthy
        let path = settings.path?.node.ifTruthy
        guard let uri else {
            if let path { return builtImage(name, at: path.origin) }
            diagnostics.error(
                "image-without-place", "the image `\(name)` has neither `uri` nor `path`", at: settings.origin,
                help: "give the URI of an image in ECR")
            return nil
        }
        for key in ["path", "buildArgs", "cacheFrom", "platform", "provenance", "buildOptions"] {
            guard let other = settings.node[key]?.ifTruthy else { continue }
            diagnostics.error(
                "image-with-two-places", "the image `\(name)` has both `uri` and `\(key)`", at: other.origin,
                help: "an image with a `uri` is not built; remove `\(key)`")
            return nil
        }
        return uri.string.flatMap { image(uri: uri, $0) }
    }

    /// The image that the framework would build and push. Its place is known, its digest is not.
    private mutating func builtImage(_ name: String, at origin: Origin) -> Code.Image? {
        let repository = repositoryName
        if let image = pinned("\(repository):\(name)", at: origin) { return image }
        diagnostics.warning(
            "image-to-build", "the image `\(name)` has to be built, which gwc does not do", at: origin,
            help:
                "build it and push it to the repository `\(repository)` with the tag `\(name)`, and give its URI with the "
                + "digest as `ecr:\(repository):\(name)` in the `--values` file")
        let uri = Node.sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/\(repository):\(name)")
        return Code.Image(uri: uri, digest: nil)
    }

    /// `serverless-<service>-<stage>` in lower case, without hyphens in a row or at the end.
    private var repositoryName: String {
        let parts = "serverless-\(serviceName)-\(stage)".lowercased().split(separator: "-")
        return parts.joined(separator: "-")
    }

    private mutating func image(uri node: Node, _ uri: String) -> Code.Image? {
        if let at = uri.firstIndex(of: "@") {
            let digest = uri[at...].dropFirst().prefix { $0 != "@" }.dropFirst("sha256:".utf8.count)
            return Code.Image(uri: node, digest: String(digest))
        }
        let labels = uri.split(separator: ".", omittingEmptySubsequences: false)
        if labels.count > 3, labels[3] != region {
            diagnostics.error(
                "image-in-other-region", "the image `\(uri)` is in `\(labels[3])`, and the service in `\(region)`",
                at: node.origin, help: "Lambda takes images of its own region only; copy the image there")
            return nil
        }
        if let image = pinned(uri, at: node.origin) { return image }
        diagnostics.warning(
            "image-without-digest", "only ECR can tell which image `\(uri)` is", at: node.origin,
            help:
                "give its URI with the digest, `<registry>/<repository>@sha256:…`, here or as `ecr:\(uri)` in the `--values` "
                + "file, and every new image becomes a new version")
        return Code.Image(uri: node, digest: nil)
    }

    /// The image with the digest that the `--values` file gives for it.
    private func pinned(_ uri: String, at origin: Origin) -> Code.Image? {
        guard let pinned = imageURI(uri), let digest = pinned.firstRange(of: "@sha256:") else { return nil }
        return Code.Image(uri: Node(pinned, origin), digest: String(pinned[digest.upperBound...]))
    }
}
