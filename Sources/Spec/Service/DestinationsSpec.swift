import Tree

/// `destinations:` of a function.
package struct DestinationsSpec: SpecObject {
    package var node = Node.null
    package var onSuccess: Node?
    package var onFailure: Node?

    package init() {}

    private static let target: Schema = .anyOf([.string(StringRule(minLength: 1)), DestinationSpec.schema])

    package static let table = Table<Self>(
        "destinations", "Where the results of asynchronous invocations go.",
        [
            Field("onSuccess", \.onSuccess, target, "Function of this service, or ARN, that gets the results."),
            Field("onFailure", \.onFailure, target, "Function of this service, or ARN, that gets the failures."),
        ])
}
