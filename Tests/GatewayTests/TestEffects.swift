import Gateway
import Synchronization
import Tree

extension Effects {
    /// A world in which time stands still, functions are a closure and nobody else answers.
    static func test(
        clock: Clock = Clock(), fetch: @escaping @Sendable (Outbound) -> OutboundResult = { _ in .unreachable },
        credentials: [String: String] = [:], sockets: Sockets = Sockets(), log: Log = Log(),
        codings: Codings = Codings(),
        functions: @escaping @Sendable (String, Node) throws -> Node = { _, _ in .null }
    ) -> Effects {
        Effects(
            now: { clock.now }, random: { clock.random() },
            invoke: { invocation in
                let event = JSONText.read(String(decoding: invocation.payload, as: UTF8.self)) ?? .null
                do {
                    return .answer(Array(JSONWriter.compact(try functions(invocation.function, event)).utf8))
                } catch let failure as Failure {
                    return failure.result
                } catch {
                    return .missing
                }
            }, fetch: { fetch($0) }, verify: { _ in true }, codings: codings, sockets: sockets, log: { log.add($0) },
            credentials: credentials)
    }

    /// A function that does not return.
    enum Failure: Error {
        case raised(String)
        case timeout

        var result: InvocationResult {
            switch self {
            case .timeout: .timeout
            case .raised(let message):
                .failure(Array(JSONWriter.compact(["errorMessage": Node(message), "errorType": "Error"]).utf8))
            }
        }
    }
}

/// A clock that tests set, and chance that is always the same.
final class Clock: Sendable {
    private let state = Mutex((now: 1_795_688_430_000, seed: UInt64(1)))

    var now: Int { state.withLock { $0.now } }
    func advance(_ milliseconds: Int) { state.withLock { $0.now += milliseconds } }
    func random() -> UInt64 {
        state.withLock { state in
            state.seed = state.seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state.seed >> 1
        }
    }
}

/// The lines that a gateway logged.
final class Log: Sendable {
    private let state = Mutex<[LogLine]>([])

    var lines: [LogLine] { state.withLock { $0 } }
    func add(_ line: LogLine) { state.withLock { $0.append(line) } }
}
