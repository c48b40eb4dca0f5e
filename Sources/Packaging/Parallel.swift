import Glibc
import Synchronization

/// Calls `work` with each of `0..<count` once, on as many threads as the machine has processors; returns when all is done.
///
/// Threads of the system, since the command line is synchronous and has no other use for a run loop.
func concurrently(_ count: Int, _ work: @escaping @Sendable (Int, borrowing Deflater) -> Void) {
    let shared = SharedWork(count: count, work: work)
    let processors = max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 8, count / 16))
    var threads: [pthread_t] = []
    for _ in 1..<max(processors, 1) {
        var thread = pthread_t()
        let reference = Unmanaged.passRetained(shared).toOpaque()
        let status = pthread_create(&thread, nil, { run($0!) }, reference)
        if status == 0 { threads.append(thread) } else { Unmanaged<SharedWork>.fromOpaque(reference).release() }
    }
    shared.run()
    for thread in threads { pthread_join(thread, nil) }
}

private func run(_ reference: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<SharedWork>.fromOpaque(reference).takeRetainedValue().run()
    return nil
}

private final class SharedWork: Sendable {
    private let count: Int
    private let next = Atomic(0)
    private let work: @Sendable (Int, borrowing Deflater) -> Void

    init(count: Int, work: @escaping @Sendable (Int, borrowing Deflater) -> Void) {
        self.count = count
        self.work = work
    }

    /// Takes the next number until there is none.
    func run() {
        let deflater = Deflater()
        while true {
            let index = next.add(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            work(index, deflater)
        }
    }
}
