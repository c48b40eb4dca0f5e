import CloudFormation
import Diagnostics
import Tree

/// A text of a policy as IAM reads it: letters, wildcards, and names for texts that are not known at build time.
///
/// `*` is any text and `?` any letter where the element takes wildcards; `${*}`, `${?}` and `${$}` are the letters
/// themselves. A policy variable such as `${aws:username}` and a CloudFormation function are symbols: two of the same
/// spelling are the same text, and nothing else is known of them (IAM User Guide, "IAM policy elements: Variables and
/// tags").
package struct PolicyText: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case literal(String)
        case any
        case one
        /// As `Fn::Sub` would spell it, or the function as JSON.
        case symbol(String)
    }

    package var parts: [Part]
    package var origin: Origin

    package init(_ parts: [Part], origin: Origin = .none) {
        self.parts = parts
        self.origin = origin
    }

    /// - Parameters:
    ///   - wildcards: whether `*` and `?` stand for more than themselves.
    ///   - variables: whether `${…}` is a policy variable; not so in policies of 2008.
    package init(_ text: String, wildcards: Bool = true, variables: Bool = true, origin: Origin = .none) {
        self.init([], origin: origin)
        append(text, wildcards: wildcards, variables: variables)
    }

    /// `nil` for what is no text, number or truth value, nor a function that gives one.
    package init?(_ node: Node, wildcards: Bool = true, variables: Bool = true) {
        if case .double(let value) = node.content {
            self.init([.literal(javaScriptNumber(value))], origin: node.origin)
            return
        }
        guard let pieces = node.textParts else { return nil }
        self.init([], origin: node.origin)
        for piece in pieces {
            switch piece {
            case .text(let text): append(text, wildcards: wildcards, variables: variables)
            case .reference(let reference): parts.append(.symbol(reference.substitution))
            case .opaque(let node): parts.append(.symbol(JSONWriter.compact(node)))
            }
        }
    }

    /// As an author would write it.
    package var text: String {
        parts.map {
            switch $0 {
            case .literal(let text): text
            case .any: "*"
            case .one: "?"
            case .symbol(let name): name
            }
        }.joined()
    }

    /// The text, when it is known and stands for itself alone.
    package var literal: String? {
        switch (parts.count, parts.first) {
        case (0, _): ""
        case (1, .literal(let text)?): text
        default: nil
        }
    }

    package var hasWildcards: Bool { parts.contains { $0 == .any || $0 == .one } }
    package var hasSymbols: Bool { parts.contains { if case .symbol = $0 { true } else { false } } }
    /// `*` alone.
    package var isEverything: Bool { parts == [.any] }

    private mutating func append(_ text: String, wildcards: Bool, variables: Bool) {
        var run = ""
        var rest = Substring(text)
        while let letter = rest.unicodeScalars.first {
            if variables, rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
                let variable = rest[...end]
                rest = rest[rest.index(after: end)...]
                if ["${*}", "${?}", "${$}"].contains(variable) {
                    run += variable.dropFirst(2).dropLast()
                } else {
                    flush(&run)
                    parts.append(.symbol(String(variable)))
                }
                continue
            }
            rest = Substring(rest.unicodeScalars.dropFirst())
            if wildcards, letter == "*" || letter == "?" {
                flush(&run)
                if letter == "?" || parts.last != .any { parts.append(letter == "*" ? .any : .one) }
            } else {
                run.unicodeScalars.append(letter)
            }
        }
        flush(&run)
    }

    private mutating func flush(_ run: inout String) {
        if run.isEmpty { return }
        if case .literal(let before)? = parts.last {
            parts[parts.count - 1] = .literal(before + run)
        } else {
            parts.append(.literal(run))
        }
        run = ""
    }
}
