import Gateway
import NIOCore
import NIOHTTP1
import NIOPosix

/// The Lambda Runtime API, at a port of its own for each process, so that it is always known who asks.
///
/// Source: AWS Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes".
struct RuntimeAPILine: Line {
    private let server: any Channel
    private let desk: NIOLoopBound<RuntimeDesk>
    let environment: [String: String]
    let descriptor: Int32? = nil

    /// One loop does everything of a line, so that its state needs no lock.
    static func open(
        on loop: any EventLoop, _ receive: @escaping @Sendable (LineEvent) -> Void
    ) async throws -> RuntimeAPILine {
        let desk = try await loop.submit { NIOLoopBound(RuntimeDesk(receive), eventLoop: loop) }.get()
        let server = try await ServerBootstrap(group: loop)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
                    try channel.pipeline.syncOperations.addHandler(RuntimeAPIHandler(desk.value))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = server.localAddress?.port ?? 0
        return RuntimeAPILine(
            server: server, desk: desk, environment: ["AWS_LAMBDA_RUNTIME_API": "127.0.0.1:\(port)"])
    }

    func send(_ invocation: Invocation, deadline: Int, arn: String) {
        var head: HTTPHeaders = [
            "Content-Type": "application/json", "Lambda-Runtime-Aws-Request-Id": invocation.id,
            "Lambda-Runtime-Deadline-Ms": "\(deadline)", "Lambda-Runtime-Invoked-Function-Arn": arn,
        ]
        if let trace = invocation.traceID { head.add(name: "Lambda-Runtime-Trace-Id", value: trace) }
        if let context = invocation.clientContext { head.add(name: "Lambda-Runtime-Client-Context", value: context) }
        let (desk, event) = (desk, RuntimeDesk.Event(id: invocation.id, head: head, body: invocation.payload))
        server.eventLoop.execute { desk.value.give(event) }
    }

    func close() {
        let desk = desk
        server.close(promise: nil)
        server.eventLoop.execute { desk.value.close() }
    }
}

/// Where a process asks for its next event, and events wait for the process.
final class RuntimeDesk {
    struct Event: Sendable {
        var id: String
        var head: HTTPHeaders
        var body: [UInt8]
    }

    private let receive: @Sendable (LineEvent) -> Void
    /// The connections that have asked and got nothing yet; the last one gets the next event.
    private var asking: [RuntimeAPIHandler] = []
    private var waiting: Event?
    /// The event that was written to a connection, until the process has settled it.
    private var handed: (event: Event, to: ObjectIdentifier)?
    /// The same when its connection has gone since. The next one may well be at the same address.
    private var lost: Event?
    /// The id of the event that the process is busy with.
    private(set) var current: String?
    private var open: [ObjectIdentifier: RuntimeAPIHandler] = [:]
    private var isReady = false

    init(_ receive: @escaping @Sendable (LineEvent) -> Void) { self.receive = receive }

    func give(_ event: Event) {
        waiting = event
        hand()
    }

    func ask(_ handler: RuntimeAPIHandler) {
        asking.append(handler)
        takeBackLost()
        if !isReady { receive(.ready) }
        isReady = true
        hand()
    }

    /// Takes what the process says of an event; `false` when it is not the one that it was given.
    func settle(_ id: String, _ event: LineEvent) -> Bool {
        guard id == current else { return false }
        current = nil
        handed = nil
        lost = nil
        receive(event)
        return true
    }

    func failInit(_ document: ByteBuffer) { receive(.initFailure(document)) }
    func enter(_ handler: RuntimeAPIHandler) { open[ObjectIdentifier(handler)] = handler }

    /// A connection that has gone swallows no event: the one that asks next gets it, or has asked already.
    func leave(_ handler: RuntimeAPIHandler) {
        open[ObjectIdentifier(handler)] = nil
        asking.removeAll { $0 === handler }
        if let handed, handed.to == ObjectIdentifier(handler) {
            lost = handed.event
            self.handed = nil
        }
        if !asking.isEmpty { takeBackLost() }
        hand()
    }

    /// Whoever asks has not got the event that went to a connection that had gone, before anybody knew.
    private func takeBackLost() {
        guard let lost else { return }
        waiting = lost
        self.lost = nil
    }

    func close() { for handler in open.values { handler.close() } }

    private func hand() {
        guard let event = waiting, let handler = asking.popLast() else { return }
        waiting = nil
        current = event.id
        handed = (event, ObjectIdentifier(handler))
        handler.answer(.ok, event.head, ByteBuffer(bytes: event.body))
    }
}
