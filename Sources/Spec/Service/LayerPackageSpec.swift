import Tree

/// `package:` of a layer.
package struct LayerPackageSpec: SpecObject {
    package var node = Node.null
    package var artifact: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "package", "What goes into a layer's archive.",
        [
            Field("artifact", \.artifact, .string, "A finished archive."),
            Field(carried: "patterns", .strings, "Globs of files to pack; `!` leaves out."),
            Field(carried: "include", .strings, "Former spelling of `patterns`."),
            Field(carried: "exclude", .strings, "Former spelling of `patterns` with `!`."),
        ])
}
