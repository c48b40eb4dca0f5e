import Tree

/// A statement as patterns, before it is known what the atoms are.
struct Draft {
    /// A set of texts: those that match, or all others.
    struct Globs {
        var isNegated = false
        var globs: [Glob]

        static let everything = Globs(globs: [.everything])
    }

    /// What a condition asks of a facet.
    struct Constraint {
        enum Values {
            case globs([Glob])
            case ranges([Range<Cut>])
            case everything
        }

        var facet: Facet
        var mode: IAMPolicy.Constraint.Mode
        var isNegated: Bool
        var values: Values
        var words: ConditionWords
    }

    var isDeny: Bool
    var principals: Globs
    var actions: Globs
    var resources: Globs
    /// One for each condition: the ways in which it can hold.
    var conditions: [[Constraint]] = []
}

/// Makes drafts of statements, and gathers what is said of each facet.
struct Drafting {
    var alphabet = Alphabet()
    let kind: PolicyKind
    /// Facets with several values in a request.
    private(set) var multivalued: Set<String> = Self.multivaluedKeys
    /// Facets that are true or false.
    private(set) var truths: Set<String> = []
    /// Kinds of facets of each key.
    private(set) var facets: [String: [Facet.Kind]] = [:]

    /// Keys that carry several values (IAM User Guide, "AWS global condition context keys").
    static let multivaluedKeys: Set<String> = [
        "aws:calledvia", "aws:principalorgpaths", "aws:principalservicenameslist", "aws:resourceorgpaths",
        "aws:sourceorgpaths", "aws:tagkeys",
    ]

    init(kind: PolicyKind, documents: [PolicyDocument]) {
        self.kind = kind
        for test in documents.flatMap(\.statements).flatMap(\.conditions) {
            let key = test.key.lowercased()
            guard let condition = test.condition, let facet = test.facetKind else { continue }
            if condition.quantifier != nil { multivalued.insert(key) }
            if condition.kind == .bool { truths.insert(key) }
            if condition.kind != .null, facets[key]?.contains(facet) != true { facets[key, default: []].append(facet) }
        }
    }

    mutating func draft(_ statement: Statement, of document: PolicyDocument) -> Draft {
        var draft = Draft(
            isDeny: statement.effect == .deny, principals: .everything, actions: .everything, resources: .everything)
        for presence in statement.presence {
            draft.conditions.append([assertion("the stack's condition \(presence.condition)", presence.holds)])
        }
        if let version = document.version, !PolicyDocument.versions.contains(version.string ?? "") {
            draft.conditions.append([assertion("IAM takes version \(JSONWriter.compact(version))", true)])
        }
        guard statement.flaws.isEmpty else {
            let text = JSONWriter.compact(statement.node.plain)
            draft.conditions.append([assertion("IAM takes \(text)", true)])
            return draft
        }
        draft.principals = principals(statement.principals)
        draft.actions = globs(statement.actions, .lowerCase)
        draft.resources = globs(statement.resources, .arn)
        for test in statement.conditions { draft.conditions += alternatives(test) }
        return draft
    }

    private mutating func globs(_ texts: Statement.Texts?, _ reading: Alphabet.Reading) -> Draft.Globs {
        guard let texts else { return .everything }
        return Draft.Globs(isNegated: texts.isNegated, globs: texts.texts.map { alphabet.glob($0, reading) })
    }

    private mutating func principals(_ principals: Statement.Principals?) -> Draft.Globs {
        guard let principals else { return kind == .identity ? .everything : Draft.Globs(globs: []) }
        return Draft.Globs(isNegated: principals.isNegated, globs: principals.entries.flatMap { globs($0) })
    }

    /// The principals that an entry means; an account means all who are in it.
    mutating func globs(_ principal: Principal) -> [Glob] {
        if principal.isEveryone { return [.everything] }
        guard let account = principal.account else { return [alphabet.glob("\(principal.kind):", principal.text)] }
        return ["iam", "sts"].map { service in
            let arn = [.literal("arn:"), .any, .literal(":\(service)::")] + account.parts + [.literal(":"), .any]
            return Glob("AWS:".unicodeScalars.map(\.value) + alphabet.glob(PolicyText(arn), .arn).codes)
        }
    }
}

extension Node {
    /// The tree without what IAM does not look at: order, lists of one, types of scalars, names of statements.
    fileprivate var plain: Node {
        switch content {
        case .map(let map):
            return Node(
                Mapping(
                    map.entries.filter { $0.key != "Sid" }.sorted { $0.key < $1.key }
                        .map { .init($0.key, $0.value.plain) }))
        case .list(let list):
            let elements = list.map(\.plain).sorted { JSONWriter.compact($0) < JSONWriter.compact($1) }
            return elements.count == 1 ? elements[0] : Node(elements)
        case .bool, .int, .double: return Node(printed)
        default: return self
        }
    }
}
