import NIOCore

/// One call of a function.
package struct Invocation: Sendable {
    package var requestID: String
    /// JSON.
    package var event: ByteBuffer
    /// For `_X_AMZN_TRACE_ID`.
    package var traceID: String?

    package init(requestID: String, event: ByteBuffer, traceID: String? = nil) {
        self.requestID = requestID
        self.event = event
        self.traceID = traceID
    }
}

/// What came of a call.
package enum Outcome: Sendable {
    /// What the handler returned, as JSON.
    case answered(ByteBuffer)
    /// An error document as Lambda writes it: `errorType`, `errorMessage` and what the runtime adds.
    case failed(Failure, ByteBuffer)
    /// All of the reserved concurrency is in use: `TooManyRequestsException`.
    case throttled

    /// Why there is no answer.
    package enum Failure: Sendable, Hashable {
        /// The handler threw.
        case handler
        /// The handler could not be loaded.
        case initialization
        /// The function's timeout passed, and its process was ended.
        case timeout
        /// The process ended by itself.
        case exit
        /// There is no such program as the runtime needs.
        case launch
    }
}

extension Outcome {
    /// A failure that the process did not tell of itself.
    static func failed(_ failure: Failure, _ type: String, _ message: String) -> Outcome {
        .failed(
            failure,
            ByteBuffer(string: #"{"errorType":"\#(type)","errorMessage":"\#(message.escapedForJSON)"}"#))
    }
}

extension String {
    /// This text as the inside of a JSON string.
    var escapedForJSON: String {
        unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            case _ where scalar.value < 0x20: "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
            default: String(scalar)
            }
        }.joined()
    }
}

/// A line that a function wrote.
package struct LogLine: Sendable {
    package enum Stream: String, Sendable {
        case output = "stdout"
        case error = "stderr"
    }

    package var function: String
    /// The call during which it was written; `nil` between calls.
    package var requestID: String?
    package var stream: Stream
    package var text: String
}
