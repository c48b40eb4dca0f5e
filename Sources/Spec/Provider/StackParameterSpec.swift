import Tree

/// A value of `provider.stackParameters`.
package struct StackParameterSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "parameter", "The value of a parameter of the stack.",
        [
            Field(carried: "ParameterKey", .string, "Its name."),
            Field(carried: "ParameterValue", .string, "Its value."),
            Field(carried: "UsePreviousValue", .boolean, "Keep the value of the last deployment."),
            Field(carried: "ResolvedValue", .string, "Value of a parameter that is in the parameter store."),
        ])
}
