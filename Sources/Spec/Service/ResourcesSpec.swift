import Tree

/// `resources:`, lists of them merged into one.
package struct ResourcesSpec: SpecObject {
    package var node = Node.null

    package init() {}

    private static let anything: Schema = .map(.any)

    package static let table = Table<Self>(
        "resources", "CloudFormation of your own, merged over what is generated.",
        [
            Field(carried: "Resources", ResourceMapSpec.schema, "Resources by logical id."),
            Field(
                carried: "extensions", .map(ResourceExtensionSpec.schema, keys: .logicalID),
                "Changes of generated resources by logical id."),
            Field(carried: "Outputs", anything, "Outputs of the stack."),
            Field(carried: "Parameters", anything, "Parameters of the stack."),
            Field(carried: "Conditions", anything, "Conditions."),
            Field(carried: "Mappings", anything, "Tables for `Fn::FindInMap`."),
            Field(carried: "Metadata", anything, "Metadata of the template."),
            Field(carried: "Transform", .strings, "Macros that work on the template."),
            Field(carried: "Description", .string, "Description of the stack."),
            Field(carried: "AWSTemplateFormatVersion", .string, "`2010-09-09`."),
        ])
}

/// `resources.Resources`.
package struct ResourceMapSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "Resources", "Resources by logical id.", others: ResourceSpec.schema, otherKeys: .logicalID,
        [Field(carried: "Fn::Transform", TransformSpec.schema, "A macro that works on the resources.")])
}

/// `Fn::Transform` of a template.
package struct TransformSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "Fn::Transform", "A macro that works on a part of the template.",
        [
            Field(carried: "Name", .string, required: true, "Name of the macro."),
            Field(carried: "Parameters", .map(.any), "Its parameters."),
        ])
}

/// A resource below `resources.Resources`.
package struct ResourceSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "resource", "A CloudFormation resource.",
        [Field(carried: "Type", .string, required: true, "Its type, such as `AWS::DynamoDB::Table`.")]
            + ResourceExtensionSpec.attributes())
}

/// A change of a generated resource, below `resources.extensions`.
package struct ResourceExtensionSpec: SpecObject {
    package var node = Node.null

    package init() {}

    package static let table = Table<Self>(
        "extension", "A change of a generated resource.", attributes())

    static func attributes<Object>() -> [Field<Object>] {
        [
            Field(carried: "Properties", .map(.any), "Its properties."),
            Field(carried: "DependsOn", .strings, "Logical ids that have to exist first."),
            Field(carried: "Condition", .string, "Condition on which it exists."),
            Field(carried: "CreationPolicy", .map(.any), "When its creation counts as done."),
            Field(carried: "UpdatePolicy", .map(.any), "How it is updated."),
            Field(carried: "DeletionPolicy", .string, "What becomes of it when it leaves the stack."),
            Field(carried: "UpdateReplacePolicy", .string, "What becomes of it when it is replaced."),
            Field(carried: "Metadata", .map(.any), "Its metadata."),
        ]
    }
}

extension Pattern {
    package static let logicalID = Pattern.characters(
        "^[a-zA-Z0-9]{1,255}$", "1 to 255 letters and digits", limit: 255
    ) { $0.isLetter || $0.isDigit }
}
