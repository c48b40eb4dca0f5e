import Glibc
import NIOCore

/// The processes of one function: started when they are needed, kept for the next call, as many at once as the function may
/// have.
package actor WorkerPool {
    /// Processes of a function without reserved concurrency, so that a burst does not fill the machine.
    package static let defaultLimit = 10

    private let function: FunctionConfiguration
    private let plan: LaunchPlan
    private let group: any EventLoopGroup
    private let log: @Sendable (LogLine) -> Void
    private let launches: AsyncStream<Worker>
    private let launch: AsyncStream<Worker>.Continuation
    private var idle: [Worker] = []
    private var live = 0
    private var waiting: [CheckedContinuation<Worker?, Never>] = []
    private var isClosed = false

    package init(
        _ function: FunctionConfiguration, bootstraps: Bootstraps, environment: [String: String],
        group: any EventLoopGroup, log: @escaping @Sendable (LogLine) -> Void
    ) {
        self.function = function
        self.group = group
        self.log = log
        plan = LaunchPlan(function, bootstraps: bootstraps.folder, inherited: environment)
        (launches, launch) = AsyncStream.makeStream()
    }

    /// Holds the processes; returns when the pool is closed and the last one has ended. Cancelling ends them at once.
    package func run() async {
        await withDiscardingTaskGroup { tasks in
            for await worker in launches {
                tasks.addTask { [self] in
                    await worker.run(function, plan, on: group, log: log)
                    await gone(worker)
                }
            }
        }
    }

    /// Starts a process ahead of the first call.
    package func warm() async {
        guard live == 0, !isClosed else { return }
        let worker = start()
        if await worker.ready() == nil { giveBack(worker) } else { await worker.stop() }
    }

    package func invoke(_ invocation: Invocation) async -> Outcome {
        var isFresh = false
        let worker: Worker
        if let free = await nextIdle() {
            worker = free
        } else if live < limit {
            worker = start()
            isFresh = true
        } else if function.reservedConcurrency != nil {
            return .throttled
        } else if let free = await withCheckedContinuation({ waiting.append($0) }) {
            worker = free
        } else {
            return await invoke(invocation)
        }
        if isFresh, let failure = await worker.ready() {
            await worker.stop()
            return failure
        }
        let outcome = await worker.invoke(invocation, now: Self.milliseconds())
        if await worker.isIdle { giveBack(worker) }
        return outcome
    }

    /// Ends processes that are idle, and the others once their call is answered; new calls are not taken.
    package func close() async {
        isClosed = true
        for worker in idle { await worker.stop() }
        idle = []
        if live == 0 { launch.finish() }
    }

    private var limit: Int { function.reservedConcurrency ?? Self.defaultLimit }

    private func start() -> Worker {
        live += 1
        let worker = Worker(function, loop: group.next())
        launch.yield(worker)
        return worker
    }

    /// The process used last, because it is warm; those that have ended meanwhile are left out.
    private func nextIdle() async -> Worker? {
        while let worker = idle.popLast() { if await worker.isIdle { return worker } }
        return nil
    }

    private func giveBack(_ worker: Worker) {
        if isClosed {
            Task { await worker.stop() }
        } else if waiting.isEmpty {
            idle.append(worker)
        } else {
            waiting.removeFirst().resume(returning: worker)
        }
    }

    private func gone(_ worker: Worker) {
        live -= 1
        idle.removeAll { $0 === worker }
        if isClosed, live == 0 { launch.finish() }
        // Whoever waits may start a process in its place.
        if !waiting.isEmpty { waiting.removeFirst().resume(returning: nil) }
    }

    /// Since 1970.
    private static func milliseconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }
}
