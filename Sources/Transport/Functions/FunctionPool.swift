import CPOSIX
import Gateway
import Glibc
import NIOPosix
import RuntimeConfig
import Synchronization

/// The functions of a service as processes of this machine: each handles one request at a time, as on Lambda, is kept for
/// the next one, and there are as many as there are requests.
package final class FunctionPool: Sendable {
    private let pools: [String: WorkerPool]

    /// - Parameters:
    ///   - folder: of the service, absolute.
    ///   - bootstraps: a folder to write the programs into that call handlers, and to unpack archives in.
    ///   - log: takes what functions write. It is called from several threads, and returns soon.
    package init(
        _ config: Config, folder: String, bootstraps: String, options: FunctionOptions = FunctionOptions(),
        log: @escaping @Sendable (FunctionEvent) -> Void = { _ in }
    ) {
        for (name, text) in [("bootstrap.mjs", Bootstraps.node), ("bootstrap.py", Bootstraps.python)] {
            // A process that another pool starts right now must not find half of it.
            let path = "\(bootstraps)/\(name)"
            guard let file = fopen("\(path).new", "w") else { continue }
            fputs(text, file)
            fclose(file)
            rename("\(path).new", path)
        }
        let code = CodeFolders(folder, unpackingInto: bootstraps)
        pools = Dictionary(
            uniqueKeysWithValues: config.functions.map { name, function in
                let arn = "arn:aws:lambda:\(config.region):\(config.account):function:\(name)"
                let plan: @Sendable () throws(LaunchPlan.Unknown) -> LaunchPlan = { () throws(LaunchPlan.Unknown) in
                    try LaunchPlan(
                        name, function, region: config.region, folder: try code.folder(of: function),
                        bootstraps: bootstraps, options)
                }
                let isInspected = options.inspected?.function == name
                return (name, WorkerPool(name, arn, function, isInspected: isInspected, plan: plan, log: log))
            })
    }

    package func invoke(_ invocation: Invocation) async -> InvocationResult {
        guard let pool = pools[invocation.function] else { return .missing }
        if invocation.isEvent {
            Task { _ = await pool.invoke(invocation) }
            return .answer([])
        }
        return await pool.invoke(invocation)
    }

    /// Ends the processes that wait; those that work end with their request.
    package func retire() { for pool in pools.values { pool.retire() } }

    /// Ends all processes at once.
    package func stop() { for pool in pools.values { pool.stop() } }
}
