import Tree

/// How Lambda deals with events that nobody waits for.
package struct AsynchronousInvocation: Sendable, Hashable {
    package var onSuccess: Destination?
    package var onFailure: Destination?
    /// Seconds.
    package var maximumEventAge: Node?
    package var maximumRetryAttempts: Node?

    package init() {}
}

/// What gets the results of asynchronous invocations.
package struct Destination: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
        /// A function of this service, by its key.
        case function(String)
        case arn(Node)
    }

    package var target: Target
    /// The IAM action that delivers to it.
    package var action: String

    package init(target: Target, action: String) {
        self.target = target
        self.action = action
    }
}
