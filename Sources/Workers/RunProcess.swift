import NIOCore
import Subprocess
import SystemPackage

extension Worker {
    /// Starts the process and stays with it until it has ended; a cancelled task ends it.
    func run(
        _ function: FunctionConfiguration, _ plan: LaunchPlan, on group: any EventLoopGroup,
        log: @escaping @Sendable (LogLine) -> Void
    ) async {
        let line: any Line
        do {
            line = try await open(plan.talk, on: group)
        } catch {
            return failed("cannot talk to a process of \(function.name): \(error)")
        }
        let (stops, stop) = AsyncStream<Void>.makeStream()
        started(line) { stop.yield() }
        let environment = plan.environment.merging(line.environment) { $1 }
        do {
            let status = try await launch(plan, environment, function, input: line.input, stops: stops, log: log)
            ended("\(status)")
        } catch {
            line.close()
            failed(launchFailure(error, plan, function))
        }
    }

    private func open(_ talk: LaunchPlan.Talk, on group: any EventLoopGroup) async throws -> any Line {
        let receive: @Sendable (LineEvent) -> Void = { [weak self] event in Task { await self?.receive(event) } }
        return switch talk {
        case .socket: try await SocketLine.open(on: group, receive)
        case .runtimeAPI: try await RuntimeAPILine.open(on: group, receive)
        }
    }

    private func launchFailure(_ error: any Error, _ plan: LaunchPlan, _ function: FunctionConfiguration) -> String {
        "cannot start \(plan.program) for \(function.name): \(error)"
    }

    private nonisolated func launch(
        _ plan: LaunchPlan, _ environment: [String: String], _ function: FunctionConfiguration, input: Int32?,
        stops: AsyncStream<Void>, log: @escaping @Sendable (LogLine) -> Void
    ) async throws -> String {
        var variables: [Environment.Key: String] = [:]
        for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
        var options = PlatformOptions()
        // A group of its own: what the handler starts ends with it, and Ctrl-C reaches us alone.
        options.processGroupID = 0
        let configuration = Configuration(
            executable: plan.program.contains("/") ? .path(FilePath(plan.program)) : .name(plan.program),
            arguments: Arguments(plan.arguments), environment: .custom(variables),
            workingDirectory: FilePath(function.folder), platformOptions: options)
        guard let input else {
            return try await attend(configuration, input: .none, function, stops, log)
        }
        let descriptor = FileDescriptor(rawValue: input)
        return try await attend(
            configuration, input: .fileDescriptor(descriptor, closeAfterSpawningProcess: true), function, stops, log)
    }

    private nonisolated func attend<Input: InputProtocol>(
        _ configuration: Configuration, input: Input, _ function: FunctionConfiguration, _ stops: AsyncStream<Void>,
        _ log: @escaping @Sendable (LogLine) -> Void
    ) async throws -> String {
        let result = try await Subprocess.run(configuration, input: input, output: .sequence, error: .sequence) {
            execution in
            let output = execution.standardOutput
            let error = execution.standardError
            await withTaskGroup(of: Void.self) { tasks in
                tasks.addTask { await self.copy(output, .output, of: function.name, to: log) }
                tasks.addTask { await self.copy(error, .error, of: function.name, to: log) }
                let stopping = Task {
                    for await _ in stops { try? execution.send(signal: .kill, toProcessGroup: true) }
                }
                await withTaskCancellationHandler {
                    await tasks.waitForAll()
                } onCancel: {
                    try? execution.send(signal: .kill, toProcessGroup: true)
                }
                stopping.cancel()
            }
        }
        return description(result.terminationStatus)
    }

    private nonisolated func description(_ status: TerminationStatus) -> String {
        switch status {
        case .exited(let code): "exit status \(code)"
        case .signaled(let signal): "signal: \(signal)"
        }
    }

    private nonisolated func copy(
        _ stream: SubprocessOutputSequence, _ kind: LogLine.Stream, of function: String,
        to log: @Sendable (LogLine) -> Void
    ) async {
        do {
            for try await text in stream.strings() {
                log(LogLine(function: function, requestID: await requestID, stream: kind, text: text))
            }
        } catch {
            // The stream has gone with its process.
        }
    }
}
