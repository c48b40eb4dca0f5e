import CloudFormation
import Diagnostics
import Model
import Tree

/// The resources of a REST API: a tree of the parts of all paths.
struct RESTResourceTree {
    /// One part of a path.
    struct Part {
        /// Without slashes around it: `users/{id}`.
        var path: String
        var text: String
        /// Position of the part before it; `nil` below the root.
        var parent: Int?
        var children: [Int] = []
        /// Set for a resource that exists already.
        var existing: Node?
        /// Whether a route ends here.
        var hasRoute = false
        var origin: Origin
        var logicalID: String

        /// The resource's id.
        var id: Node { existing ?? .ref(logicalID) }
    }

    private(set) var parts: [Part] = []
    private var positions: [String: Int] = [:]
    private var top: [Int] = []
    private let root: Node
    /// The logical id of a path's resource.
    private let name: (String) -> String

    init(_ api: API, id: String = Naming.restAPI, name: @escaping (String) -> String = Naming.restResource) {
        self.name = name
        root = api.rest.rootResource ?? .getAtt(id, "RootResourceId")
        for resource in api.rest.existingResources {
            guard let position = add(Self.stripped(resource.path), resource.origin) else { continue }
            parts[position].existing = resource.id
        }
        for route in api.routes {
            guard case .http(_, let path) = route.key else { continue }
            if let position = add(Self.stripped(path), route.origin) { parts[position].hasRoute = true }
        }
    }

    /// Adds a path and the paths before it; its position, or nothing for the root.
    private mutating func add(_ path: String, _ origin: Origin) -> Int? {
        if let known = positions[path] { return known }
        if path.isEmpty { return nil }
        let slash = path.lastIndex(of: "/")
        let parent = slash.flatMap { add(String(path[..<$0]), origin) }
        let text = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let position = parts.count
        parts.append(Part(path: path, text: text, parent: parent, origin: origin, logicalID: name(path)))
        positions[path] = position
        if let parent { parts[parent].children.append(position) } else { top.append(position) }
        return position
    }

    private static func stripped(_ path: String) -> String {
        var text = path[...]
        if text.first == "/" { text.removeFirst() }
        if text.last == "/" { text.removeLast() }
        return String(text)
    }

    /// The id of a path's resource.
    func id(of path: String) -> Node { positions[Self.stripped(path)].map { parts[$0].id } ?? root }

    /// The id of what a part is below.
    func parentID(of part: Part) -> Node { part.parent.map { parts[$0].id } ?? root }

    /// The parts that have to be made, each after what it is below.
    var made: [Part] {
        let needed = neededParts
        var result: [Part] = []
        var stack = Array(top.reversed())
        while let position = stack.popLast() {
            if needed[position] { result.append(parts[position]) }
            stack += parts[position].children.reversed()
        }
        return result
    }

    /// Of every part, whether a route needs it made: those up to the nearest resource that exists.
    private var neededParts: [Bool] {
        var needed = [Bool](repeating: false, count: parts.count)
        for position in parts.indices where parts[position].existing == nil && parts[position].hasRoute {
            var next: Int? = position
            while let position = next, parts[position].existing == nil, !needed[position] {
                needed[position] = true
                next = parts[position].parent
            }
        }
        return needed
    }
}

extension Lowering {
    mutating func addRESTResources(_ rest: RESTLowering) {
        for part in rest.resources.made {
            graph[part.logicalID] = Resource(
                "AWS::ApiGateway::Resource",
                ["ParentId": rest.resources.parentID(of: part), "PathPart": Node(part.text), "RestApiId": rest.id],
                origin: part.origin)
        }
    }
}
