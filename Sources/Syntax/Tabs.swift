/// Tabs on lines that say nothing. libyaml takes a tab at the start of such a line for indentation and refuses it; YAML
/// and the framework do not.
enum Tabs {
    /// Makes the blanks at an offset spaces when its line has nothing but blanks and a comment; whether it did.
    static func blank(at offset: Int, in text: inout [UInt8]) -> Bool {
        guard offset < text.count, text[offset] == UInt8(ascii: "\t") else { return false }
        var start = offset
        while start > 0, text[start - 1] == UInt8(ascii: " ") || text[start - 1] == UInt8(ascii: "\t") { start -= 1 }
        guard start == 0 || text[start - 1] == UInt8(ascii: "\n") || text[start - 1] == UInt8(ascii: "\r") else {
            return false
        }
        var end = offset
        while end < text.count, text[end] == UInt8(ascii: " ") || text[end] == UInt8(ascii: "\t") { end += 1 }
        guard end == text.count || [UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "#")].contains(text[end])
        else {
            return false
        }
        for index in start..<end { text[index] = UInt8(ascii: " ") }
        return true
    }
}
