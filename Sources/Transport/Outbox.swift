import NIOCore
import Synchronization

/// The connections of one event loop with an answer to send. They are sent together, when everything that had come has been
/// answered: the code of the gateway and that of the system then each run many times in a row.
final class Outbox {
    private let loop: any EventLoop
    private var waiting: [any Channel] = []

    private init(_ loop: any EventLoop) { self.loop = loop }

    /// Sends what was written to a connection, soon.
    func add(_ channel: any Channel) {
        if waiting.isEmpty {
            let bound = NIOLoopBound(self, eventLoop: loop)
            loop.execute { bound.value.send() }
        }
        waiting.append(channel)
    }

    private func send() {
        let ready = waiting
        waiting.removeAll(keepingCapacity: true)
        for channel in ready { channel.flush() }
    }

    private static let all = Mutex<[ObjectIdentifier: NIOLoopBound<Outbox>]>([:])

    /// The one of a loop; loops live as long as the process.
    static func of(_ loop: any EventLoop) -> Outbox {
        all.withLock { all in
            if let known = all[ObjectIdentifier(loop)] { return known }
            let made = NIOLoopBound(Outbox(loop), eventLoop: loop)
            all[ObjectIdentifier(loop)] = made
            return made
        }.value
    }
}
