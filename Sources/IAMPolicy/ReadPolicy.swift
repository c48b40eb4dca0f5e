import Diagnostics
import Tree

extension PolicyDocument {
    /// Reads a document. What IAM would refuse is read as far as it goes, and noted as a flaw of its statement; a list
    /// of documents is all of them together.
    package init(_ node: Node) {
        self.init(version: node["Version"], id: node["Id"], statements: [], origin: node.origin)
        if let documents = node.list {
            statements = documents.flatMap { PolicyDocument($0).statements }
            version = documents.first?["Version"]
        } else if let statement = node["Statement"] {
            read(statement, presence: [])
        } else if node.function != nil || node.isUnknown {
            statements = [Statement(unreadable: node, "the document is not known at build time", presence: [])]
        } else if node.map == nil, !node.isNull, node.string != "" {
            statements = [Statement(unreadable: node, "the document is \(node.kindName), not a map", presence: [])]
        }
    }

    private mutating func read(_ node: Node, presence: [Statement.Presence]) {
        if let list = node.list {
            for element in list { read(element, presence: presence) }
            return
        }
        if case ("Fn::If", let argument)? = node.function, let parts = argument.list, parts.count == 3,
            let condition = parts[0].string
        {
            read(parts[1], presence: presence + [.init(condition: condition, holds: true)])
            return read(parts[2], presence: presence + [.init(condition: condition, holds: false)])
        }
        if case ("Ref", let name)? = node.function, name.string == "AWS::NoValue" { return }
        guard let map = node.map, node.function == nil else {
            let message = "a statement is \(node.kindName), not a map"
            return statements.append(Statement(unreadable: node, message, presence: presence))
        }
        statements.append(Statement(map, node, presence: presence, hasVariables: hasVariables))
    }
}

extension Statement {
    fileprivate init(unreadable node: Node, _ message: String, presence: [Presence]) {
        self.init(
            conditions: [], flaws: [Flaw(element: "", message: message, origin: node.origin)], presence: presence,
            node: node)
    }

    fileprivate init(_ map: Mapping, _ node: Node, presence: [Presence], hasVariables: Bool) {
        self.init(conditions: [], flaws: [], presence: presence, node: node)
        sid = map["Sid"]
        readEffect(map["Effect"])
        principals = element("Principal", of: map) {
            Principals(isNegated: $0, entries: $1, origin: $2)
        } reading: {
            Statement.principals($0)
        }
        actions = element("Action", of: map) {
            Texts(isNegated: $0, texts: $1, origin: $2)
        } reading: {
            Statement.texts($0, variables: false)
        }
        resources = element("Resource", of: map) {
            Texts(isNegated: $0, texts: $1, origin: $2)
        } reading: {
            Statement.texts($0, variables: hasVariables)
        }
        if actions == nil, !flaws.contains(where: { $0.element == "Action" }) {
            flaws.append(Flaw(element: "Action", message: "there is no `Action`", origin: node.origin))
        }
        if let condition = map["Condition"] { readConditions(condition, hasVariables: hasVariables) }
    }

    private mutating func readEffect(_ node: Node?) {
        let effects = ["allow": Effect.allow, "deny": .deny]
        effect = node?.string.flatMap { effects[$0.lowercased()] }
        guard effect == nil else { return }
        let message = node == nil ? "there is no `Effect`" : "`Effect` is neither `Allow` nor `Deny`"
        flaws.append(Flaw(element: "Effect", message: message, origin: node?.origin ?? self.node.origin))
    }

    /// An element that can be turned around with `Not`; both at once are a flaw.
    private mutating func element<Value, Element>(
        _ name: String, of map: Mapping, make: (Bool, [Element], Origin) -> Value, reading: (Node) -> [Element]?
    ) -> Value? {
        let (plain, negated) = (map[name], map["Not\(name)"])
        guard let node = plain ?? negated else { return nil }
        if plain != nil, negated != nil {
            let message = "there are `\(name)` and `Not\(name)`"
            flaws.append(Flaw(element: name, message: message, origin: node.origin))
        }
        guard let elements = reading(node) else {
            let key = plain == nil ? "Not\(name)" : name
            let message = "`\(key)` is \(node.kindName)"
            flaws.append(Flaw(element: name, message: message, origin: node.origin))
            return nil
        }
        return make(plain == nil, elements, node.origin)
    }

    private mutating func readConditions(_ node: Node, hasVariables: Bool) {
        guard let operators = node.map, node.function == nil else {
            let message = "`Condition` is \(node.kindName)"
            return flaws.append(Flaw(element: "Condition", message: message, origin: node.origin))
        }
        for (name, keys, span) in operators.map({ ($0.key, $0.value, $0.keySpan) }) {
            guard keys.function == nil, let map = keys.map else {
                flaws.append(
                    Flaw(element: "Condition", message: "`\(name)` is \(keys.kindName)", origin: keys.origin))
                continue
            }
            for entry in map {
                conditions.append(
                    ConditionTest(
                        operatorName: name, operatorOrigin: Origin(span), key: entry.key,
                        keyOrigin: Origin(entry.keySpan), values: entry.value, hasVariables: hasVariables))
            }
        }
    }

    /// One text or a list of them; `nil` where any of them is none.
    private static func texts(_ node: Node, variables: Bool) -> [PolicyText]? {
        if let list = node.list {
            var texts: [PolicyText] = []
            for element in list where !element.isNoValue {
                guard let text = PolicyText(element, variables: variables) else { return nil }
                texts.append(text)
            }
            return texts
        }
        return PolicyText(node, variables: variables).map { [$0] }
    }

    private static func principals(_ node: Node) -> [Principal]? {
        if node.function == nil, let map = node.map {
            var entries: [Principal] = []
            for entry in map {
                for value in entry.value.list ?? [entry.value] where !value.isNoValue {
                    guard let text = PolicyText(value, variables: false) else { return nil }
                    entries.append(Principal(kind: entry.key, text: text))
                }
            }
            return entries
        }
        guard node.list == nil, let text = PolicyText(node, variables: false) else { return nil }
        return [Principal(kind: text.isEverything ? "*" : "AWS", text: text)]
    }
}

extension Node {
    var isNoValue: Bool {
        if case ("Ref", let name)? = function { name.string == "AWS::NoValue" } else { false }
    }
}
