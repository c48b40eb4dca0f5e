import Tree

/// What happens in the processes of functions, for a log.
package struct FunctionEvent: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// A line that the function wrote.
        case output(String)
        case errorOutput(String)
        /// A call has failed, or the function could not start: the error as its runtime tells it, with its stack where there
        /// is one.
        case failure(String)
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

extension FunctionEvent {
    /// What an error document of the Lambda Runtime API says, for people; `nil` when it is none.
    static func errorText(_ document: [UInt8]) -> String? {
        guard let root = JSONText.read(String(decoding: document, as: UTF8.self)),
            let message = root["errorMessage"]?.string
        else { return nil }
        let type = root["errorType"]?.string ?? "Error"
        let trace = ((root["trace"] ?? root["stackTrace"])?.list ?? []).compactMap(\.string)
        // JavaScript's stack begins with the error itself.
        let lines = trace.first?.hasPrefix(type) == true ? trace : ["\(type): \(message)"] + trace
        return lines.prefix(12).joined(separator: "\n")
    }
}
