import Tree

/// The root of a serverless.yml.
package struct ServiceSpec: SpecObject {
    package var node = Node.null
    package var service: Expr<String>?
    package var provider: ProviderSpec?
    package var functions: Keyed<FunctionSpec>?
    package var apis: Keyed<APISpec>?
    package var layers: Keyed<LayerSpec>?
    package var package: PackageSpec?
    package var resources: Node?
    package var custom: Node?

    package init() {}

    package static let table = Table<Self>(
        "the service", "A service: its functions, what calls them, and the resources beside them.",
        [
            Field(
                "service", \.service, .string(StringRule(pattern: .serviceName)), required: true,
                "Name of the service; part of every generated name."),
            Field("provider", \.provider, ProviderSpec.schema, required: true, "Where and how the service runs."),
            Field("functions", \.functions, .map(FunctionSpec.schema, keys: .functionName), "The functions by name."),
            Field(
                "apis", \.apis, .map(APISpec.schema, keys: .apiName),
                "APIs by name, with everything that they can have."),
            Field("layers", \.layers, .map(LayerSpec.schema), "Lambda layers by name."),
            Field("package", \.package, PackageSpec.schema, "What goes into the archives."),
            Field("resources", \.resources, ResourcesSpec.schema, "CloudFormation merged over what is generated."),
            Field("custom", \.custom, .map(.any), "Values of your own, and settings of plugins."),
            Field(carried: "params", .map(.map(.any), keys: .stage), "Values for `${param:…}` by stage."),
            Field(
                carried: "plugins", .anyOf([PluginsSpec.schema, .strings]),
                "Plugins of the framework; gwc runs none of them."),
            Field(carried: "frameworkVersion", .string, "Which framework the service wants; gwc compiles it anyway."),
            Field(
                carried: "configValidationMode", .values("error", "warn", "off"),
                "What a value outside the schema is. Default `warn`."),
            Field(carried: "useDotenv", .oneOf([true]), "Read variables of the environment from `.env` files."),
            Field(
                carried: "deprecationNotificationMode", .values("error", "warn", "warn:summary"),
                "How the framework tells of deprecations."),
            Field(
                carried: "disabledDeprecations",
                .anyOf([.oneOf(["*"]), .list(.string(StringRule(pattern: .errorCode)))]), "Deprecations not to tell."),
            Field(
                carried: "projectDir", .string(StringRule(pattern: .folderAbove)), "Has no effect any more."),
            Field(carried: "variablesResolutionMode", .values("20210219", "20210326"), "Has no effect any more."),
            Field(carried: "console", .anyOf([.boolean, .map(.any)]), "Has no effect any more."),
        ])
}

/// `plugins:`, as a map.
package struct PluginsSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "plugins", "Plugins of the framework.",
        [
            Field(carried: "localPath", .string, "Folder of plugins of your own."),
            Field(carried: "modules", .strings, required: true, "Names of the plugins."),
        ])
}

extension Pattern {
    package static let serviceName = Pattern(
        "^[a-zA-Z][0-9a-zA-Z-]+$", "letters, digits and `-`, a letter first, at least 2"
    ) { text in
        text.utf8.count > 1 && text.utf8.first!.isLetter
            && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
    }

    /// Part of logical ids, which have letters and digits only.
    package static let apiName = Pattern("^[a-zA-Z][a-zA-Z0-9]*$", "letters and digits, a letter first") { text in
        text.utf8.first?.isLetter == true && text.utf8.allSatisfy { $0.isLetter || $0.isDigit }
    }

    /// The service's folder or one above it.
    package static let folderAbove = Pattern(
        #"^(\.\/?|(\.\/)?\.\.(\/\.\.)*\/?)$"#, "`.`, or a folder above such as `../..`"
    ) { text in
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)[...]
        if parts.last == "" { parts.removeLast() }
        if parts == ["."] { return true }
        if parts.first == "." { parts.removeFirst() }
        return !parts.isEmpty && parts.allSatisfy { $0 == ".." }
    }

    package static let errorCode = Pattern.characters(
        "^[A-Z0-9_]+$", "upper case letters, digits and `_`"
    ) { (0x41...0x5A).contains($0) || $0.isDigit || $0 == 0x5F }
}
