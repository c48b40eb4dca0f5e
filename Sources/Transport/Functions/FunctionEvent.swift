/// What happens in the processes of functions, for a log.
package struct FunctionEvent: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A line that the function wrote.
        case output(String)
        case errorOutput(String)
        /// A call has ended: what it took, and what the start of its process took before; both in milliseconds.
        case report(duration: Int, start: Int?)
    }

    package var function: String
    /// The call during which it happened; for what is written between calls, the last one.
    package var requestID: String?
    package var kind: Kind

    package init(function: String, requestID: String?, kind: Kind) {
        self.function = function
        self.requestID = requestID
        self.kind = kind
    }
}
