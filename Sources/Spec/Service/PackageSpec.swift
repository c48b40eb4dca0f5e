import Tree

/// `package:` of a service.
package struct PackageSpec: SpecObject {
    package var node = Node.null
    package var artifact: Expr<String>?
    package var individually: Node?
    package var path: Expr<String>?

    package init() {}

    package static let table = Table<Self>(
        "package", "What goes into the archives.",
        [
            Field("artifact", \.artifact, .string, "A finished archive, as a path or an `s3://` address."),
            Field("individually", \.individually, .boolean, "Give every function an archive of its own."),
            Field(carried: "patterns", .strings, "Globs of files to pack; `!` leaves out."),
            Field(carried: "include", .strings, "Former spelling of `patterns`."),
            Field(carried: "exclude", .strings, "Former spelling of `patterns` with `!`."),
            Field(carried: "excludeDevDependencies", .boolean, "Leave development dependencies out. Default `true`."),
            Field("path", \.path, .string, "Folder of the archives. Default `.serverless`."),
        ])
}
