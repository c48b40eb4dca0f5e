import Tree

/// One `${…}` of a text: the sources to ask, in this order, until one has a value.
struct Variable {
    /// Bytes of the text that spell it, from the dollar sign through the closing brace.
    var range: Range<Int>
    var sources: [Source]

    /// One alternative of a variable.
    enum Source {
        /// A fallback written out: `'text'`, `12`, `true`, `null`.
        case literal(Node.Content)
        case lookup(Lookup)
        /// What an escape stands for; nothing in it is looked at again.
        case escape(String)
    }

    /// The text when this is an escape.
    var escape: String? {
        if case .escape(let text)? = sources.first { text } else { nil }
    }

    /// `type(params):address`.
    struct Lookup {
        var type: String
        /// `nil` when there are no parentheses.
        var params: [Part]?
        var address: Part?
        /// Bytes of the text from the type to the end of the address.
        var range: Range<Int>
    }

    /// A parameter or an address: a value, or a text with variables of its own.
    struct Part {
        var content: Node.Content
        var variables: [Variable] = []
    }
}

/// Why a text with `${` in it is no variable, and where.
struct GrammarError: Error, Equatable {
    var message: String
    /// Offset of the byte that is wrong.
    var offset: Int
    var help: String?
}

extension String {
    /// Whether there may be a variable in this text: it has a dollar sign. Most texts have none.
    var mentionsVariable: Bool { withBytes { $0.place(of: UInt8(ascii: "$")) < $0.count } }
}

extension Node {
    /// Whether a text in this tree may have a variable.
    var mentionsVariable: Bool { sizeWithoutVariables == nil }

    /// How many values are in this tree, as long as no text in it may have a variable; else `nil`.
    var sizeWithoutVariables: Int? { walk { $0.sizeWithoutVariables } }
}

extension UnsafePointer<Node> {
    fileprivate var sizeWithoutVariables: Int? {
        if case .string(let text) = pointee.content { return text.mentionsVariable ? nil : 1 }
        var size = 1
        let isWithout = allChildren { child in
            guard let inner = child.sizeWithoutVariables else { return false }
            size += inner
            return true
        }
        return isWithout ? size : nil
    }
}
