import CloudFormation
import Tree

/// Writes the steps of one resource as lines of bash.
struct StepWriter {
    var values: ScriptValues
    var scope: Scope
    let id: String
    let commands: CommandSet
    /// Whether one without tags may be a half-made one of ours: its name is one that only we would choose.
    var mayBeNew = false
    /// What goes with it and is for it: the types.
    var attached: Set<String> = []
    /// What parts of it are said to be of: itself, or the function of an alias.
    var family = ""
    var lines: [String] = []
    /// The lines that find the resource and say whose it is, for `destroy.sh`.
    private(set) var find: [String] = []

    mutating func write(_ steps: [Step]) throws(Inexpressible) {
        for step in steps { try write(step) }
    }

    private mutating func write(_ step: Step) throws(Inexpressible) {
        switch step {
        case .look(let call, let view):
            lines.append(try line("look", call))
            if let view { lines.append("view '\(view)'") }
            if find.isEmpty { try writeOwner() }
        case .part(let path): lines.append("part \(try word(path))")
        case .make(let call, let without): try writeMake(call, without)
        case .keep(let call, let except):
            let isPatch = call.hasPrefix("patch ")
            let kept = try line(isPatch ? "patch" : "keep", isPatch ? String(call.dropFirst(6)) : call)
            lines.append(kept + (except.isEmpty ? "" : " -- " + except.map { "--\($0)" }.joined(separator: " ")))
        case .put(let call): lines.append(try line("put", call))
        case .ensure(let json, let call):
            guard let wanted = try values.expand(json, scope) else { return }
            lines.append(try line("ensure \(wanted.word)", call))
        case .each(let property, let steps): try writeEach(property, steps)
        case .when(let property, let steps): if scope.value(property).map(\.isNull) == false { try write(steps) }
        case .unless(let property, let steps):
            if scope.value(property).map(\.isNull) ?? true { try write(steps) }
        case .alone(let type, let steps): if !attached.contains(type) { try write(steps) }
        case .choose(let property, let text, let steps, let others):
            try write(scope.value(property)?.string == text ? steps : others)
        case .line(let text): lines.append(try words(text))
        }
    }

    /// Ends what finds the resource: from here on it has to be the service's own.
    private mutating func writeOwner() throws(Inexpressible) {
        switch commands.tags {
        case .none: break
        case .map(_, let path), .list(_, let path, _): lines.append("mine \(ShellText.quoted(path))")
        case .call(_, _, let read, let path):
            let verb = mayBeNew && commands.tags.option.name == nil ? "mine_or_new" : "mine"
            lines.append(try line("\(verb) \(ShellText.quoted(path))", read))
        }
        find = lines
    }

    /// Brings the tags of one that was there to what the spec says.
    mutating func writeTags() throws(Inexpressible) {
        if let tagging = commands.tagging { lines.append(try line("tag", tagging)) }
    }

    private mutating func writeMake(_ call: String, _ without: Set<String>) throws(Inexpressible) {
        let tagged: Set<String> = commands.tags.option.name == nil ? without : without.union(["Tags"])
        let words = try values.call(call, scope, without: tagged)
        lines.append(Self.line("make", words))
    }

    private mutating func writeEach(_ property: String, _ steps: [Step]) throws(Inexpressible) {
        guard let value = scope.value(property) else { return }
        let whole = scope
        defer { scope = whole }
        for element in value.list ?? [] {
            scope.node = element
            try write(steps)
        }
        for entry in value.map?.entries ?? [] {
            scope.node = entry.value
            scope.key = entry.key
            try write(steps)
        }
    }

    private mutating func line(_ verb: String, _ call: String) throws(Inexpressible) -> String {
        Self.line(verb, try values.call(call, scope))
    }

    private mutating func words(_ text: String) throws(Inexpressible) -> String {
        if let equals = text.firstIndex(of: "="), text[..<equals].allSatisfy(\.isLetter) {
            let value = text[text.index(after: equals)...]
            if value.hasPrefix("$") || value.isEmpty { return text }
            return "\(text[...equals])\(try word(String(value)))"
        }
        let words = try values.call(text, scope)
        return words.enumerated().map { $0.offset == 0 ? $0.element.literal ?? $0.element.word : $0.element.word }
            .joined(separator: " ")
    }

    private mutating func word(_ text: String) throws(Inexpressible) -> String {
        (try values.expand(text, scope) ?? ShellText("")).word
    }

    /// A verb with a call, one option a line when it is long.
    static func line(_ verb: String, _ words: [ShellText]) -> String {
        let texts = words.map(\.word)
        let whole = ([verb] + texts).joined(separator: " ")
        guard whole.count > 110, texts.count > 4 else { return whole }
        var result = "\(verb) \(texts[0]) \(texts[1])"
        for text in texts.dropFirst(2) { result += text.hasPrefix("--") ? " \\\n  \(text)" : " \(text)" }
        return result
    }

    /// What `Ref` and `Fn::GetAtt` of the resource stand for.
    mutating func references() throws(Inexpressible) -> [(reference: Reference, value: String)] {
        var found = [(Reference(id), try reference(commands.ref))]
        for (attribute, source) in commands.attributes.sorted(by: { $0.key < $1.key }) {
            found.append((Reference(id, attribute), try reference(source)))
        }
        return found
    }

    private mutating func reference(_ source: String) throws(Inexpressible) -> String {
        source.hasPrefix(".")
            ? "$(field \(ShellText.quoted(source)))" : (try values.expand(source, scope) ?? ShellText("")).word
    }

    mutating func drops(_ calls: [String]) throws(Inexpressible) -> [String] {
        var lines: [String] = []
        for call in calls {
            lines.append(call.hasPrefix("$ ") ? try words(String(call.dropFirst(2))) : try line("drop", call))
        }
        return lines
    }
}
