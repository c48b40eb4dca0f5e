extension Template {
    /// The text of the template with `bindings` for its names. What the template sets stays in the maps of `bindings`.
    ///
    /// Throws where the engine raises an exception, for example when a list has no element of an index: API Gateway then
    /// answers 500.
    package func render(_ bindings: [(String, Value)]) throws(TemplateError) -> String {
        let scope = Scope(bindings)
        var output = ""
        _ = try scope.render(statements, into: &output)
        return output
    }
}

/// The names of a template while it is rendered.
final class Scope {
    private var values: [String: Value]
    private var budget = 1 << 20
    private var depth = 0
    /// The innermost `#foreach`.
    private var loop: LoopState?

    /// API Gateway stops a `#foreach` after this many rounds ("API Gateway quotas").
    static let rounds = 1000

    init(_ bindings: [(String, Value)]) {
        values = Dictionary(bindings, uniquingKeysWith: { $1 })
    }

    enum Flow { case next, leaveLoop, stop }

    func render(_ statements: [Statement], into output: inout String) throws(TemplateError) -> Flow {
        depth += 1
        defer { depth -= 1 }
        guard depth < 200 else { throw TemplateError("the template renders too deeply") }
        for statement in statements {
            let flow = try render(statement, into: &output)
            if flow != .next { return flow }
        }
        return .next
    }

    private func render(_ statement: Statement, into output: inout String) throws(TemplateError) -> Flow {
        budget -= 1
        guard budget > 0 else { throw TemplateError("the template takes too many steps") }
        switch statement {
        case .text(let text): output += text
        case .reference(let reference): try render(reference, into: &output)
        case .set(let target, let value): try set(target, to: value)
        case .conditional(let branches, let otherwise):
            return try render(branch(branches) ?? otherwise, into: &output)
        case .forEach(let name, let elements, let body):
            return try forEach(name, try evaluate(elements), body, into: &output)
        case .define(let name, let body): values[name] = .object(Definition(body, in: self))
        case .stop: return .stop
        case .leaveLoop: return .leaveLoop
        }
        return .next
    }

    private func branch(
        _ branches: [(condition: Expression, body: [Statement])]
    ) throws(TemplateError) -> [Statement]? {
        for branch in branches where try isTrue(branch.condition) { return branch.body }
        return nil
    }

    private func render(_ reference: Reference, into output: inout String) throws(TemplateError) {
        output += reference.prefix
        if reference.isEscaped {
            output += reference.literal
            return
        }
        let value = try self.value(reference)
        if case .object(let object as Definition) = value { return try object.render(into: &output) }
        output += value.isNull ? "" : value.text
    }

    // MARK: Names

    /// The value behind a name; `nil` when nothing was ever set.
    subscript(name: String) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    private func set(_ target: Reference, to expression: Expression) throws(TemplateError) {
        let value = try evaluate(expression)
        if value.isNull { return }
        guard let last = target.path.last else {
            self[target.root] = value
            return
        }
        guard var owner = self[target.root] else { return }
        for access in target.path.dropLast() { owner = try follow(access, from: owner) ?? .null }
        switch last {
        case .property(let name): owner.map?[name] = value
        case .index(let index): try assign(value, at: try evaluate(index), in: owner)
        case .method: break
        }
    }

    private func assign(_ value: Value, at index: Value, in owner: Value) throws(TemplateError) {
        if let map = owner.map {
            map[index.text] = value
            return
        }
        guard let list = owner.list, let position = index.int else { return }
        let place = position < 0 ? list.elements.count + position : position
        guard list.elements.indices.contains(place) else { throw TemplateError("the list has no element \(position)") }
        list.elements[place] = value
    }

    // MARK: Loops

    private func forEach(
        _ name: String, _ elements: Value, _ body: [Statement], into output: inout String
    ) throws(TemplateError) -> Flow {
        guard let elements = elements.elements else { return .next }
        let saved = (self[name], self["velocityCount"], self["velocityHasNext"], self["foreach"], loop)
        defer {
            self[name] = saved.0
            self["velocityCount"] = saved.1
            self["velocityHasNext"] = saved.2
            self["foreach"] = saved.3
            loop = saved.4
        }
        let state = LoopState(count: elements.count, parent: loop)
        loop = state
        for (index, element) in elements.prefix(Scope.rounds).enumerated() {
            state.index = index
            self["foreach"] = .object(state)
            self["velocityCount"] = .int(index + 1)
            self["velocityHasNext"] = .bool(state.hasNext)
            self[name] = element
            let flow = try render(body, into: &output)
            if flow == .stop { return .stop }
            if flow == .leaveLoop || state.isStopped { break }
        }
        return .next
    }
}

/// `$foreach` in a loop.
private final class LoopState: TemplateObject {
    var index = 0
    var isStopped = false
    private let count: Int
    private let parent: LoopState?

    init(count: Int, parent: LoopState?) {
        self.count = count
        self.parent = parent
    }

    var hasNext: Bool { index + 1 < count }
    var text: String { "" }

    func property(_ name: String) -> Value? {
        switch name {
        case "index": .int(index)
        case "count": .int(index + 1)
        case "hasNext": .bool(hasNext)
        case "first": .bool(index == 0)
        case "last": .bool(!hasNext)
        case "parent": parent.map { .object($0) }
        case "topmost": .object(topmost)
        default: nil
        }
    }

    private var topmost: LoopState { parent?.topmost ?? self }

    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        guard arguments.isEmpty else { return nil }
        switch method {
        case "getIndex", "getCount", "getHasNext":
            return property(method.dropFirst(3).prefix(1).lowercased() + method.dropFirst(4))
        case "hasNext": return .bool(hasNext)
        case "isFirst", "isLast": return property(method.dropFirst(2).lowercased())
        case "stop":
            isStopped = true
            return .null
        default: return nil
        }
    }
}

/// A block named by `#define`, rendered wherever the name stands.
private final class Definition: TemplateObject {
    private let body: [Statement]
    private unowned let scope: Scope
    private var depth = 0
    /// Velocity lets a block appear in itself this deep.
    private static let depthLimit = 2

    init(_ body: [Statement], in scope: Scope) {
        self.body = body
        self.scope = scope
    }

    func render(into output: inout String) throws(TemplateError) {
        guard depth < Definition.depthLimit else { return }
        depth += 1
        defer { depth -= 1 }
        _ = try scope.render(body, into: &output)
    }

    var text: String {
        var output = ""
        try? render(into: &output)
        return output
    }

    func property(_ name: String) -> Value? { nil }
    func call(_ method: String, _ arguments: [Value]) throws(TemplateError) -> Value? {
        method == "toString" && arguments.isEmpty ? .string(text) : nil
    }
}
