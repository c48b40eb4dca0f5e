import Tree

/// `provider.ecr:`.
package struct ContainerImagesSpec: SpecObject {
    package var node = Node.null
    /// A URI or an `ContainerImageSpec` by name.
    package var images: Node?

    package init() {}

    package static let table = Table<Self>(
        "ecr", "Container images of functions.",
        [
            Field(
                "images", \.images, .map(.anyOf([.string, ContainerImageSpec.schema])),
                required: true, "The images by name."),
            Field(carried: "scanOnPush", .boolean, "Scan images for known weaknesses."),
            Field(carried: "maxImageCount", .integer(1...Int.max), "Images that the repository keeps."),
        ])
}
