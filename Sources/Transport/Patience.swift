import NIOCore

/// Closes a connection from which nothing comes for too long. Every request moves the deadline, so one alarm that looks at it
/// when it rings is cheaper than one for each deadline.
final class Patience {
    private var deadline: NIODeadline?
    private var alarm: Scheduled<Void>?
    private var ring = NIODeadline.distantFuture

    /// Waits for so many milliseconds from now on.
    func wait(_ milliseconds: Int, _ channel: any Channel) {
        wait(until: .now() + .milliseconds(Int64(milliseconds)), channel)
    }

    func wait(until deadline: NIODeadline, _ channel: any Channel) {
        self.deadline = deadline
        if alarm == nil || deadline < ring { set(deadline, channel) }
    }

    /// Waits for nothing while somebody else is at work.
    func rest() { deadline = nil }

    func end() {
        alarm?.cancel()
        (alarm, deadline) = (nil, nil)
    }

    private func set(_ deadline: NIODeadline, _ channel: any Channel) {
        alarm?.cancel()
        ring = deadline
        let bound = NIOLoopBound((self, channel), eventLoop: channel.eventLoop)
        alarm = channel.eventLoop.scheduleTask(deadline: deadline) {
            let (patience, channel) = bound.value
            patience.look(channel)
        }
    }

    private func look(_ channel: any Channel) {
        alarm = nil
        guard let deadline else { return }
        if deadline <= .now() { channel.close(promise: nil) } else { set(deadline, channel) }
    }
}
