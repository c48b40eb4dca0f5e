/// A service as policies see it: its actions, its kinds of resources and its condition keys.
package struct IAMService: Sendable {
    /// What stands before the colon of an action: `dynamodb`.
    package let prefix: String
    /// In words: `Amazon DynamoDB`.
    package let name: String
    /// By name.
    package let actions: [IAMAction]
    package let resources: [IAMResourceType]
    package let conditionKeys: [IAMConditionKey]
    /// Places in `actions` by the name in lower case.
    private let places: [String: Int]

    init(
        prefix: String, name: String, actions: [IAMAction], resources: [IAMResourceType],
        conditionKeys: [IAMConditionKey]
    ) {
        self.prefix = prefix
        self.name = name
        self.actions = actions
        self.resources = resources
        self.conditionKeys = conditionKeys
        places = Dictionary(actions.indices.map { (actions[$0].lowercased, $0) }) { first, _ in first }
    }

    /// The action of a name without its prefix, in any case of letters.
    package func action(_ name: String) -> IAMAction? { places[name.lowercased()].map { actions[$0] } }

    /// The kinds of resources that an action can be granted on; empty when it takes only `*`.
    package func resources(of action: IAMAction) -> [IAMResourceType] { action.resources.map { resources[$0.index] } }

    /// The keys of conditions on an action: its own, and those of the resources that it can be granted on.
    package func conditionKeys(of action: IAMAction) -> [IAMConditionKey] {
        let indices = action.conditionKeys + action.resources.flatMap { resources[$0.index].conditionKeys }
        return Set(indices).sorted().map { conditionKeys[$0] }
    }
}

/// `Query` of `dynamodb`.
package struct IAMAction: Sendable, Hashable {
    package var name: String
    package var lowercased: String
    package var level: AccessLevel
    /// The kinds of resources that it can be granted on.
    package var resources: [Reference]
    /// Places in the service's keys.
    var conditionKeys: [Int]

    /// A kind of resource of the service, and whether every call of the action names one.
    package struct Reference: Sendable, Hashable {
        package var index: Int
        package var isRequired: Bool
    }

    /// Whether AWS looks at the resource of a statement at all; otherwise only `*` grants the action.
    package var takesResources: Bool { !resources.isEmpty }
}

/// `table` of `dynamodb`.
package struct IAMResourceType: Sendable, Hashable {
    package var name: String
    /// With `${Name}` or `*` where anything may stand: `arn:${Partition}:s3:::${BucketName}`.
    package var arn: String
    /// Places in the service's keys.
    var conditionKeys: [Int]
}

/// `dynamodb:LeadingKeys`; `${TagKey}` or `<key>` stands for anything.
package struct IAMConditionKey: Sendable, Hashable {
    package var name: String
    package var type: ConditionValueType
}
