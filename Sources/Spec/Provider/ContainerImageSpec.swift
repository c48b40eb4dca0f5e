import Tree

/// One image below `provider.ecr.images`.
package struct ContainerImageSpec: SpecObject {
    package var node = Node.null
    package var uri: Expr<String>?
    package var path: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "image", "A container image: one that is in ECR, or one to build.",
        [
            Field("uri", \.uri, .string(StringRule(pattern: .imageURI)), "Its URI in ECR."),
            Field("path", \.path, .string, "Folder to build it from."),
            Field(carried: "file", .string, "Its Dockerfile. Default `Dockerfile`."),
            Field(carried: "buildArgs", .map(.string), "Arguments of the build."),
            Field(carried: "buildOptions", .strings, "Options of the build."),
            Field(carried: "cacheFrom", .strings, "Images whose layers are reused."),
            Field(carried: "platform", .string, "Platform to build for."),
            Field(carried: "provenance", .string, "Provenance that the build attests."),
        ])
}
