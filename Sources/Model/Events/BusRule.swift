import Diagnostics
import Tree

/// A rule on an EventBridge bus.
package struct BusRule: Sendable, Hashable {
    /// Where events come from.
    package enum Bus: Sendable, Hashable {
        /// The default bus; `name` is `default` when the author spelt it out.
        case standard(name: Node?)
        /// A bus that is there already, by what its ARN says after the slash or by a CloudFormation function.
        case existing(Node)
        /// A bus of this stack, by its name.
        case new(String)
    }

    /// How the rule is made.
    package enum Maker: Sendable, Hashable {
        case cloudFormation
        /// A function of ours, told the bus as the author wrote it.
        case customResource(bus: Node?)
    }

    /// Its place among the function's events of all kinds, counted from 1; part of the generated names.
    package var number: Int
    package var bus: Bus
    package var maker: Maker
    package var name: Node?
    package var description: Node?
    package var isEnabled: Bool
    package var pattern: Node?
    package var schedule: Node?
    /// The text is a tree here: CloudFormation gets it as JSON, the custom resource as it is.
    package var input: EventInput
    /// `MaximumEventAgeInSeconds` and `MaximumRetryAttempts`.
    package var retryPolicy: Node?
    package var deadLetterQueue: Node?
    package var origin: Origin

    package init(number: Int, bus: Bus, maker: Maker, isEnabled: Bool, input: EventInput, origin: Origin) {
        self.number = number
        self.bus = bus
        self.maker = maker
        self.isEnabled = isEnabled
        self.input = input
        self.origin = origin
    }
}
