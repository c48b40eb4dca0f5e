import CloudFormation
import Tree

/// What CloudFormation does when properties of a type of resource change.
///
/// Sources: the schemas of the CloudFormation registry (`createOnlyProperties` and the like) as cfn-lint bundles them; of
/// interruptions and of changes that are refused, the CloudFormation user guide's "Update requires".
package struct UpdateBehaviour: Sendable {
    /// Paths of properties, elements of lists left out: `GlobalSecondaryIndexes.KeySchema`.
    package private(set) var replacing: [String] = []
    package private(set) var mayReplace: [String] = []
    package private(set) var interrupting: [String] = []
    package private(set) var refused: [String] = []
    /// Properties that AWS never tells, so that a live value cannot be compared.
    package private(set) var writeOnly: [String] = []
    /// Properties of one's choice that are the resource's name.
    package private(set) var identifiers: [String] = []
    /// Lists whose order says nothing.
    package private(set) var unordered: Set<String> = []
    /// Values that hold where nothing is written, as JSON, by path.
    package private(set) var defaults: [(path: String, json: String)] = []
    /// Whether it holds data that is lost with it.
    package private(set) var isStateful = false
    /// Whether a replacement deletes the old one first.
    package private(set) var deletesFirst = false

    /// The behaviour of a type; of an unknown type nothing is known, and everything is an update.
    package static func of(_ type: String) -> UpdateBehaviour {
        guard let line = UpdateTable.line(of: type) else { return UpdateBehaviour() }
        var behaviour = UpdateBehaviour()
        for field in line.split(separator: "\t").dropFirst() {
            let value = field.dropFirst(2)
            let paths = value.split(separator: ",").map(String.init)
            switch field.first {
            case "f":
                behaviour.isStateful = value.utf8.contains(UInt8(ascii: "S"))
                behaviour.deletesFirst = value.utf8.contains(UInt8(ascii: "F"))
            case "c", "r": behaviour.replacing += paths.map(withoutElements)
            case "m": behaviour.mayReplace = paths.map(withoutElements)
            case "s": behaviour.interrupting = paths.map(withoutElements)
            case "x": behaviour.refused = paths.map(withoutElements)
            case "w": behaviour.writeOnly = paths
            case "i": behaviour.identifiers = paths
            case "u": behaviour.unordered = Set(paths.map(withoutElements))
            case "d":
                behaviour.defaults = paths.compactMap { path in
                    path.firstIndex(of: "=").map { (String(path[..<$0]), String(path[path.index(after: $0)...])) }
                }
            default: break
            }
        }
        return behaviour
    }

    /// What a change at a path comes to; the worst of what holds for it.
    package func impact(of path: String) -> Impact {
        func touches(_ paths: [String]) -> Bool {
            paths.contains { $0 == path || path.hasPrefix("\($0).") || $0.hasPrefix("\(path).") }
        }
        if touches(replacing) { return .replace }
        if touches(mayReplace) { return .mayReplace }
        if touches(interrupting) { return .interrupt }
        return .update
    }

    /// Whether CloudFormation refuses a change at a path.
    package func refuses(_ path: String) -> Bool { refused.contains { $0 == path || path.hasPrefix("\($0).") } }

    /// The property that is the resource's name, which no other resource of the account and region can have: `FunctionName`.
    package func nameProperty(of type: String) -> String? {
        if identifiers.count == 1 { return identifiers[0] }
        let last = type.split(separator: ":").last.map(String.init) ?? ""
        return replacing.first { $0 == "\(last)Name" || $0 == "Name" }
    }

    private static func withoutElements(_ path: String) -> String {
        path.split(separator: ".").filter { $0 != "*" }.joined(separator: ".")
    }
}

extension Resource {
    /// The name that its author gave it, which no other resource of the account and region can have; `nil` where AWS makes
    /// the name.
    var ownName: String? {
        guard let key = UpdateBehaviour.of(type).nameProperty(of: type), let name = properties[key],
            name.function == nil
        else { return nil }
        return name.string
    }
}

/// How much a change costs, from little to much.
package enum Impact: String, Sendable, CaseIterable, Comparable {
    case none, update, interrupt
    case mayReplace = "may-replace"
    case replace

    private var rank: Int { Impact.allCases.firstIndex(of: self) ?? 0 }
    package static func < (a: Impact, b: Impact) -> Bool { a.rank < b.rank }
}

/// The lines of the table, a type each; found when first asked for.
private enum UpdateTable {
    static func line(of type: String) -> String? {
        places[type].map { String(decoding: text[$0], as: UTF8.self) }
    }

    private static var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: updateTableText.utf8Start, count: updateTableText.utf8CodeUnitCount)
    }

    private static let places: [String: Range<Int>] = {
        var places: [String: Range<Int>] = [:]
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 10) ?? text.count
            let name = text[start..<end].prefix { $0 != 9 }
            places[String(decoding: name, as: UTF8.self)] = start..<end
            start = end + 1
        }
        return places
    }()
}
