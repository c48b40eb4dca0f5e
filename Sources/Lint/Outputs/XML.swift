/// A piece of XML 1.0: an element with its attributes in order, and what is in it.
struct XML {
    var name: String
    var attributes: [(String, String)] = []
    var text = ""
    var children: [XML] = []

    /// The document with this element as its root.
    var document: String {
        var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        write(to: &out, indent: "")
        return out
    }

    private func write(to out: inout String, indent: String) {
        out += "\(indent)<\(name)"
        for (key, value) in attributes { out += " \(key)=\"\(XML.escaped(value, inAttribute: true))\"" }
        if text.isEmpty, children.isEmpty {
            out += "/>\n"
            return
        }
        out += ">" + XML.escaped(text, inAttribute: false)
        if !children.isEmpty {
            out += "\n"
            for child in children { child.write(to: &out, indent: indent + "  ") }
            out += indent
        }
        out += "</\(name)>\n"
    }

    /// Text as XML spells it. What XML 1.0 has no place for, such as most control characters, is left out.
    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out.append(contentsOf: "&amp;".unicodeScalars)
            case "<": out.append(contentsOf: "&lt;".unicodeScalars)
            case ">": out.append(contentsOf: "&gt;".unicodeScalars)
            case "\"" where inAttribute: out.append(contentsOf: "&quot;".unicodeScalars)
            // Unescaped, a reader makes blanks of these in attributes, and a line feed of a carriage return anywhere.
            case "\t" where inAttribute, "\n" where inAttribute, "\r":
                out.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            case "\t", "\n", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                out.append(scalar)
            default: break
            }
        }
        return String(out)
    }
}
