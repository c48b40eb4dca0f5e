import NIOCore

/// The way to talk with one process of a function.
protocol Line: Sendable {
    /// Environment variables that the process needs to find its end of the line.
    var environment: [String: String] { get }
    /// What the process gets as its standard input; closed here once it has started.
    var input: Int32? { get }
    func send(_ invocation: Invocation, deadline: Int, arn: String)
    func close()
}

/// What a process says.
enum LineEvent: Sendable {
    case ready
    case answer(ByteBuffer)
    case failure(ByteBuffer)
    case initFailure(ByteBuffer)
}
