import Diagnostics
import Model
import Spec
import Tree

/// What one route says about CORS, with every default filled in.
struct RouteCORS {
    /// `origin`, or the default when no list is given.
    var single: Node?
    /// `origins`.
    var list: [Node] = []
    var methods: [Node]
    var headers = RouteCORS.clientHeaders
    var allowsCredentials = false
    var maxAge: Node?
    var cacheControl: Node?
    var origin: Origin

    /// Headers that the AWS clients send.
    static let clientHeaders: [Node] = [
        "Content-Type", "X-Amz-Date", "Authorization", "X-Api-Key", "X-Amz-Security-Token", "X-Amz-User-Agent",
        "X-Amzn-Trace-Id",
    ]

    /// `cors:` of a route; `nil` when it is off.
    init?(_ http: HTTPEventSpec, method: String) {
        guard let node = http.cors?.ifTruthy else { return nil }
        let spec = HTTPCORSSpec(node)
        origin = node.origin
        methods = spec?.methods.map { $0.list ?? [$0].filter(\.isTruthy) } ?? ["OPTIONS"]
        for needed in ["OPTIONS", method] where !methods.contains(Node(needed)) { methods.append(Node(needed)) }
        list = spec?.origins?.list ?? []
        single = spec?.origin?.ifPresent ?? (spec?.origins?.isTruthy ?? false ? nil : "*")
        guard let spec else { return }
        if let headers = spec.headers?.ifTruthy { self.headers = headers.list ?? [headers] }
        allowsCredentials = spec.allowCredentials?.isTruthy ?? false
        maxAge = spec.maxAge?.ifTruthy
        cacheControl = spec.cacheControl?.ifTruthy
    }

    /// As the route's own answers have it.
    var model: CORS {
        var cors = CORS(
            origins: list.isEmpty ? [single].compactMap { $0 } : list, methods: methods, headers: headers,
            allowCredentials: allowsCredentials, maxAge: maxAge, origin: origin)
        cors.cacheControl = cacheControl
        cors.echoesOrigin = !list.isEmpty
        return cors
    }

    /// United with what earlier routes of the path say: lists newest first; of single values the last that is given.
    func united(with earlier: RouteCORS?) -> RouteCORS {
        var result = self
        result.list = (list + (earlier?.list ?? [])).eachOnce
        result.methods = (methods + (earlier?.methods ?? [])).eachOnce
        result.headers = (headers + (earlier?.headers ?? [])).eachOnce
        result.allowsCredentials = allowsCredentials || earlier?.allowsCredentials ?? false
        result.maxAge = maxAge ?? earlier?.maxAge
        result.cacheControl = cacheControl ?? earlier?.cacheControl
        return result
    }

    /// As the path's preflight has it: one `origin` with commas is several, and the methods of `ANY` are named.
    var preflight: CORS {
        var cors = model
        if let text = single?.printed, text.contains(",") {
            cors.origins = text.split(separator: ",", omittingEmptySubsequences: false).map { Node($0.trimmed) }
            cors.echoesOrigin = true
        }
        if let any = cors.methods.firstIndex(of: "ANY") {
            cors.methods.replaceSubrange(any...any, with: ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"])
        }
        return cors
    }
}

/// The preflights of an API as its routes are read, in the order in which the paths come.
struct PreflightUnion {
    private var paths: [String] = []
    private var byPath: [String: RouteCORS] = [:]

    mutating func add(_ cors: RouteCORS, path: String) {
        let earlier = byPath[path]
        if earlier == nil { paths.append(path) }
        byPath[path] = cors.united(with: earlier)
    }

    var preflights: [Preflight] {
        paths.compactMap { path in byPath[path].map { Preflight(path: path, cors: $0.preflight) } }
    }
}

extension Substring {
    /// Without blanks around.
    var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return String(rest)
    }
}
