extension Node {
    /// Whether any text in this tree holds `part`; keys do not count.
    package func mentions(_ part: String) -> Bool {
        switch content {
        case .string(let text): text.utf8.count >= part.utf8.count && text.containsText(part)
        case .list(let elements): elements.contains { $0.mentions(part) }
        case .map(let mapping): mapping.contains { $0.value.mentions(part) }
        default: false
        }
    }

    /// The tree with `old` replaced in every text; keys stay.
    package func replacingText(_ old: String, with new: String) -> Node {
        mapTexts { .string($0.replacing(old, with: new)) }
    }

    /// The tree with something else for every text in it; keys stay.
    package func mapTexts(_ transform: (String) -> Content) -> Node {
        switch content {
        case .string(let text): Node(transform(text), origin)
        case .list(let elements): Node(elements.map { $0.mapTexts(transform) }, origin)
        case .map(let mapping): Node(mapping.mapValues { $0.mapTexts(transform) }, origin)
        default: self
        }
    }
}

extension String {
    /// Whether `part` stands somewhere in this text, byte by byte.
    fileprivate func containsText(_ part: String) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            bytes.indices.contains { bytes[$0...].starts(with: part.utf8) }
        }
    }
}
