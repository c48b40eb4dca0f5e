import Tree

/// One layer below `layers:`.
package struct LayerSpec: SpecObject {
    package var node = Node.null
    package var name: Expr<String>?
    package var path: Expr<String>?
    package var description: Node?
    package var licenseInfo: Node?
    package var compatibleRuntimes: Node?
    package var compatibleArchitectures: Node?
    package var allowedAccounts: Node?
    package var retain: Node?
    package var package: LayerPackageSpec?

    package init() {}

    package static let table = Table<Self>(
        "layer", "A Lambda layer that the service publishes.",
        [
            Field("path", \.path, .string, "Folder that goes into the layer."),
            Field(
                "name", \.name, .string(StringRule(pattern: .layerName, minLength: 1, maxLength: 140)),
                "Its name. Default its key."),
            Field("description", \.description, .string(StringRule(maxLength: 256)), "What it is for."),
            Field("licenseInfo", \.licenseInfo, .string(StringRule(maxLength: 512)), "Its licence."),
            Field(
                "compatibleRuntimes", \.compatibleRuntimes, .list(.runtime, count: 0...15), "Runtimes that it suits."),
            Field(
                "compatibleArchitectures", \.compatibleArchitectures, .list(.architecture, count: 0...2),
                "Processors that it suits."),
            Field(
                "allowedAccounts", \.allowedAccounts, .list(.string(StringRule(pattern: .account))),
                "Accounts that may use it; `*` is everybody."),
            Field("retain", \.retain, .boolean, "Keep old versions when a new one is published."),
            Field("package", \.package, LayerPackageSpec.schema, "What goes into the archive."),
        ])
}

extension Pattern {
    package static let wholeAccountID = Pattern(#"^\d{12}$"#, "an account id of 12 digits") { text in
        text.utf8.count == 12 && text.utf8.allSatisfy(\.isDigit)
    }

    /// A name, or the ARN of a layer.
    package static let layerName = Pattern(
        #"^((arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+)$"#,
        "letters, digits, `-` and `_`, or the ARN of a layer"
    ) { text in
        if functionName.matches(text) { return true }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 7 && parts[0] == "arn" && parts[2] == "lambda" && parts[5] == "layer"
            && wholeAccountID.matches(parts[4]) && stage.matches(parts[1]) && stage.matches(parts[3])
            && functionName.matches(parts[6])
    }

    /// Who may use a layer: an account, the root of one, or everybody.
    package static let account = Pattern(
        #"^(\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root)$"#, "an account id, `*`, or the ARN of an account's root"
    ) { text in
        if text == "*" { return true }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let id = parts.count == 6 && parts[0] == "arn" && parts[2] == "iam" && parts[5] == "root" ? parts[4] : text[...]
        return id.utf8.count == 12 && id.utf8.allSatisfy(\.isDigit)
    }
}
