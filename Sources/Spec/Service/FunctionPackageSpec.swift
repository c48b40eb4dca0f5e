import Tree

/// `package:` of a function.
package struct FunctionPackageSpec: SpecObject {
    package var node = Node.null
    package var artifact: Expr<String>?
    package var individually: Node?

    package init() {}

    package static let table = Table<Self>(
        "package", "What goes into a function's archive.",
        [
            Field("artifact", \.artifact, .string, "A finished archive, as a path or an `s3://` address."),
            Field("individually", \.individually, .boolean, "Give the function an archive of its own."),
            Field(carried: "patterns", .strings, "Globs of files to pack; `!` leaves out."),
            Field(carried: "include", .strings, "Former spelling of `patterns`."),
            Field(carried: "exclude", .strings, "Former spelling of `patterns` with `!`."),
        ])
}
