import Gateway
import NIOCore

/// The way to talk with one process of a function.
protocol Line: Sendable {
    /// Environment variables that the process needs to find its end of the line.
    var environment: [String: String] { get }
    /// What the process gets as its descriptor 3; closed here once it has started.
    var descriptor: Int32? { get }
    /// - Parameter deadline: in milliseconds since 1970.
    func send(_ invocation: Invocation, deadline: Int, arn: String)
    func close()
}

/// What a process says.
enum LineEvent: Sendable {
    /// The handler is loaded.
    case ready
    /// What it returned, as JSON.
    case answer(ByteBuffer)
    /// What it raised, as Lambda writes errors.
    case failure(ByteBuffer)
    /// The handler cannot be loaded.
    case initFailure(ByteBuffer)
    /// The process will say no more.
    case closed
}
