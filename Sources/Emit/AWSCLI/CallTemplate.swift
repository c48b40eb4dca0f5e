import CloudFormation
import Diagnostics
import Tree

/// What the `{…}` of a call are taken from.
struct Scope {
    /// The resource's properties, or the element of an `each`.
    var node: Node
    /// The resource's properties.
    var outer: Node
    var key: String?
    let commands: CommandSet
    /// Words by their name, such as `#tags`.
    var words: [String: ShellText] = [:]

    /// The value at a path such as `Code.S3Key`; `^` in front starts at the resource.
    func value(_ path: some StringProtocol) -> Node? {
        if path == "@" { return node }
        if path == "@key" { return key.map { Node($0) } }
        let start = path.hasPrefix("^") ? outer : node
        return path.split(separator: ".").reduce(start) { found, part -> Node? in
            found?[part.hasPrefix("^") ? String(part.dropFirst()) : String(part)]
        }
    }
}

extension ScriptValues {
    /// The words of a call.
    mutating func call(
        _ template: String, _ scope: Scope, without: Set<String> = []
    ) throws(Inexpressible) -> [ShellText] {
        var words: [ShellText] = []
        for word in template.split(separator: " ") {
            if word == "{*}" {
                words += try options(scope, without: without)
            } else if word == "{*json}" {
                words.append(try json(Node(scope.settings), scope.commands.casing))
            } else if let found = try expand(word, scope, isQuery: words.last?.literal == "--query") {
                words.append(found)
            } else if words.last?.literal?.hasPrefix("--") == true {
                words.removeLast()
            }
        }
        return words
    }

    /// A text with its `{…}` replaced; `nil` when an optional one has no value.
    mutating func expand(
        _ template: some StringProtocol, _ scope: Scope, isQuery: Bool = false
    ) throws(Inexpressible) -> ShellText? {
        var text = ShellText("")
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            let name = rest[rest.index(after: open)...]
            guard name.first.map({ $0.isLetter || "#.^@$".contains($0) }) == true, let close = name.firstIndex(of: "}")
            else {
                text += String(rest[...open])
                rest = rest[rest.index(after: open)...]
                continue
            }
            text += String(rest[..<open])
            guard var value = try placeholder(name[..<close], scope) else { return nil }
            if isQuery { value = value.escapedForQuery }
            text += value
            rest = name[name.index(after: close)...]
        }
        text += String(rest)
        return text
    }

    private mutating func placeholder(
        _ name: some StringProtocol, _ scope: Scope
    ) throws(Inexpressible) -> ShellText? {
        switch name {
        case let special where special.hasPrefix("#"):
            if let word = scope.words[String(special)] { return word }
        case let variable where variable.hasPrefix("$"): return ShellText(variable: "{\(variable.dropFirst())}")
        case let path where path.hasPrefix("."): return ShellText(field: String(path))
        default: break
        }
        let isOptional = name.hasSuffix("?")
        let parts = (isOptional ? name.dropLast() : name[...]).split(separator: "|", omittingEmptySubsequences: false)
        if let value = scope.value(parts[0]), !value.isNull { return try word(value, scope.casing(of: parts[0])) }
        if isOptional { return nil }
        if parts.count == 2 { return ShellText(String(parts[1])) }
        throw Inexpressible(
            message: "\(scope.commands.type) has no `\(parts[0])`, which its call needs", origin: scope.outer.origin)
    }

    /// All properties as options, those aside that other steps set.
    private mutating func options(_ scope: Scope, without: Set<String>) throws(Inexpressible) -> [ShellText] {
        var words: [ShellText] = []
        for entry in scope.node.map?.entries ?? [] where !without.contains(entry.key) {
            let option = scope.commands.renamed[entry.key] ?? kebab(entry.key)
            switch entry.value.content {
            case .bool(let value): words.append(ShellText(value ? "--\(option)" : "--no-\(option)"))
            default: words += [ShellText("--\(option)"), try word(entry.value, scope.casing(of: entry.key))]
            }
        }
        if let option = scope.commands.tags.option.name, let tags = scope.words["#tags"] {
            words += [ShellText("--\(option)"), tags]
        }
        return words
    }
}

extension Scope {
    /// The properties without name and tags.
    var settings: Mapping {
        Mapping(
            (node.map?.entries ?? []).filter {
                $0.key != "Tags" && $0.key != commands.name?.property && !commands.apart.contains($0.key)
            })
    }

    func casing(of property: some StringProtocol) -> KeyCasing {
        commands.casing.below(String(property.split(separator: ".").last ?? ""))
    }
}

extension ShellText {
    /// A literal may stand between the quotes of a JMESPath text.
    fileprivate var escapedForQuery: ShellText {
        var escaped = self
        escaped.pieces = pieces.map { piece in
            guard case .text(let text) = piece else { return piece }
            return .text(text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) })
        }
        return escaped
    }
}

/// `RouteKey` as the aws command spells options: `route-key`, `OpenIDConnectURL` as `open-id-connect-url`, and `CallbackURLs`
/// as `callback-urls`.
func kebab(_ name: String) -> String {
    var letters = Array(name.utf8)
    let capitals = letters.dropLast().reversed().prefix(while: \.isCapital).count
    if letters.last == UInt8(ascii: "s"), capitals > 1 {
        for index in letters.indices.suffix(capitals + 1).dropFirst() { letters[index] |= 0x20 }
    }
    var result: [UInt8] = []
    for (index, letter) in letters.enumerated() {
        if letter.isCapital, index > 0 {
            let endsCapitals = index + 1 < letters.count && letters[index + 1].isSmall
            if !letters[index - 1].isCapital || endsCapitals { result.append(UInt8(ascii: "-")) }
        }
        result.append(letter.isCapital ? letter | 0x20 : letter)
    }
    return String(decoding: result, as: UTF8.self)
}

extension UInt8 {
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
    fileprivate var isSmall: Bool { (0x61...0x7A).contains(self) }
}
