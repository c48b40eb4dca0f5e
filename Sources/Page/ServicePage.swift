import Gateway
import RuntimeConfig
import Synchronization
import Tree

/// The page at `/_gwc` of the local gateway: the routes with their settings, what became of requests, a form to send one, and
/// a console for WebSocket APIs.
///
/// Only callers on this machine get it, by a name of this machine: a page of somebody else in the same browser, or a name that
/// somebody points here, does not.
package final class ServicePage: Sendable {
    private struct State {
        var config = Config()
        /// The latest requests; the one with number n is at n modulo their number.
        var entries: [LogLine] = []
        var count = 0
    }

    private let state = Mutex(State())
    /// So many requests are remembered.
    private static let memory = 500

    package init() {}

    /// Takes what runs from now on.
    package func show(_ config: Config) { state.withLock { $0.config = config } }

    /// Remembers what became of a request.
    package func record(_ line: LogLine) {
        state.withLock { state in
            if state.entries.count < Self.memory {
                state.entries.append(line)
            } else {
                state.entries[state.count % Self.memory] = line
            }
            state.count += 1
        }
    }

    /// The answer to a request for the page or for its data; `nil` for everything else.
    package func answer(_ request: Request) -> Response? {
        let path = request.rawPath
        guard path == "/_gwc" || path.hasPrefix("/_gwc/"), request.isFromHere else { return nil }
        guard request.isOfThePage else { return Response(status: 403) }
        guard request.method == "GET" || request.method == "HEAD" else { return Response(status: 405) }
        switch path {
        case "/_gwc", "/_gwc/": return response(Array(pageText.utf8), "text/html; charset=utf-8")
        case "/_gwc/routes": return response(JSONWriter.write(routes), "application/json")
        case "/_gwc/log": return response(JSONWriter.write(log(after: request.number)), "application/json")
        default: return Response(status: 404)
        }
    }

    private var routes: Node {
        let config = state.withLock { $0.config }
        return ["apis": Node(config.apis.map { $0.page })]
    }

    private func log(after number: Int) -> Node {
        state.withLock { state in
            [
                "last": Node(state.count),
                "lines": Node(
                    (max(number, state.count - state.entries.count, 0)..<max(number, state.count)).map {
                        state.entries[$0 % Self.memory].page($0 + 1)
                    }),
            ]
        }
    }

    private func response(_ body: [UInt8], _ type: String) -> Response {
        var response = Response(status: 200, body: body)
        response.headers.add("Content-Type", type)
        response.headers.add("Content-Length", "\(body.count)")
        response.headers.add("Cache-Control", "no-store")
        response.headers.add("X-Content-Type-Options", "nosniff")
        response.headers.add(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self' ws: wss:; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        return response
    }
}

extension Request {
    /// Whether the caller is on this machine and calls it by a name of it.
    fileprivate var isFromHere: Bool {
        let host = headers["Host"] ?? ""
        let name = host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
        return (sourceIP.hasPrefix("127.") || sourceIP == "::1") && ["localhost", "127.0.0.1", "[::1]"].contains(name)
    }

    /// Whether no other page asks: browsers say where a request comes from ("Fetch Metadata Request Headers", W3C), and older
    /// ones at least the origin.
    fileprivate var isOfThePage: Bool {
        let host = headers["Host"] ?? ""
        return ["same-origin", "none", nil].contains(headers["Sec-Fetch-Site"])
            && [nil, "http://\(host)", "https://\(host)"].contains(headers["Origin"])
    }

    /// `after` of the query; 0 without one.
    fileprivate var number: Int {
        rawQuery.hasPrefix("after=") ? Int(rawQuery.dropFirst("after=".count)) ?? 0 : 0
    }
}
