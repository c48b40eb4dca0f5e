/// A pattern for paths: `*` and `?` stand for anything but a slash, `**` for anything; a pattern without a slash is
/// about the file's name, wherever the file is.
package struct Glob: Sendable, Hashable {
    private let pattern: [UInt8]

    package init(_ pattern: String) {
        self.pattern = Array((pattern.contains("/") ? pattern : "**/\(pattern)").utf8)
    }

    package func matches(_ path: String) -> Bool {
        let path = Array(path.utf8)
        // Which beginnings of the path the pattern read so far can be; `**/` may also be nothing at all.
        var reached = [Bool](repeating: false, count: path.count + 1)
        reached[0] = true
        var index = 0
        while index < pattern.count {
            let isDouble = pattern[index...].starts(with: "**".utf8)
            let isFolder = isDouble && pattern[index...].starts(with: "**/".utf8)
            reached = Glob.step(pattern[index], isDouble: isDouble, isFolder: isFolder, from: reached, in: path)
            index += isFolder ? 3 : isDouble ? 2 : 1
        }
        return reached[path.count]
    }

    private static func step(
        _ byte: UInt8, isDouble: Bool, isFolder: Bool, from before: [Bool], in path: [UInt8]
    ) -> [Bool] {
        let slash = UInt8(ascii: "/")
        var after = [Bool](repeating: false, count: before.count)
        var isOpen = false
        for end in before.indices {
            if byte == UInt8(ascii: "*") {
                if end > 0, !isDouble, path[end - 1] == slash { isOpen = false }
                isOpen = isOpen || before[end]
                after[end] = isFolder ? before[end] || isOpen && end > 0 && path[end - 1] == slash : isOpen
            } else if end > 0, before[end - 1] {
                let character = path[end - 1]
                after[end] = byte == UInt8(ascii: "?") ? character != slash : character == byte
            }
        }
        return after
    }
}
