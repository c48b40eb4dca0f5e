import Diagnostics
import Syntax
import Tree

/// `file(path):address`. Paths are relative to the service's folder.
extension Expander {
    func file(_ query: Query) throws(Unresolved) -> Answer {
        guard let path = query.params.first?.embeddedText, !path.isEmpty else {
            throw fail("invalid-variable", "`file` needs a path: `file(path)`", at: query.origin)
        }
        let keys = query.address?.embeddedText.map { address in
            address.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        }
        switch path.fileExtension {
        case "js", "cjs", "mjs", "ts", "mts", "cts": return try script(path.normalizedPath, keys ?? [], query)
        case let name:
            let isTree = ["yml", "yaml", "json", "tfstate"].contains(name)
            guard let root = try contents(of: path.normalizedPath, isTree: isTree, query) else {
                return .absent(path)
            }
            return try member(keys ?? [], of: root, path, query)
        }
    }

    /// The tree in a file, or its text; `nil` when there is no file.
    private func contents(of path: String, isTree: Bool, _ query: Query) throws(Unresolved) -> Node? {
        if let known = included[path] { return known }
        guard let bytes = files.read(path) else {
            included.updateValue(nil, forKey: path)
            return nil
        }
        let file = sources.add(path: path, bytes: bytes)
        var root: Node?
        if isTree {
            root = readTree(file, of: sources, folder: nil, into: &diagnostics)
        } else {
            let end = UInt32(truncatingIfNeeded: bytes.count)
            root = Node(String(decoding: bytes, as: UTF8.self), Origin(Span(file: file, start: 0, end: end)))
        }
        guard let root else {
            included.updateValue(.null, forKey: path)
            throw Unresolved()
        }
        included.updateValue(root, forKey: path)
        return root
    }

    private func member(_ keys: [String], of root: Node, _ path: String, _ query: Query) throws(Unresolved) -> Answer {
        var node = root
        for (index, key) in keys.enumerated() {
            if let text = node.string, text.mentionsVariable {
                var site = query.site
                site.nesting += 1
                node = try expand(text, at: site).node
            }
            if node.isUnknown { return .value(node) }
            guard let next = node.member(key) else {
                let place =
                    keys[..<index].isEmpty ? "`\(path)`" : "`\(keys[..<index].joined(separator: "."))` in `\(path)`"
                let near = nearest(to: key, among: node.keys)
                return .missing("\(place) has no `\(key)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
            }
            node = next
        }
        return .value(node)
    }
}

extension Node {
    /// The element of a map by its key, of a list by its number.
    fileprivate func member(_ key: String) -> Node? {
        if let map { return map[key] }
        guard let list, let index = Int(key), list.indices.contains(index) else { return nil }
        return list[index]
    }
}

extension String {
    /// What follows the last dot of the file's name.
    fileprivate var fileExtension: String {
        let name = split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return String(name[name.index(after: dot)...])
    }

    /// The path without `.` and inner `..`.
    var normalizedPath: String {
        var parts: [Substring] = []
        for part in split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return (hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}
