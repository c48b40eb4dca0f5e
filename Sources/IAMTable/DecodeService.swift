/// Reads the lines of one service in the table. Each line tells by its first letter what it is:
///
///     @dynamodb⇥Amazon DynamoDB
///     kS⇥dynamodb:LeadingKeys                                a condition key; `+` after the type for several values
///     rtable⇥dynamodb:${Region}:${Account}:table/${Name}⇥0   a kind of resource, its ARN after the partition, its keys
///     aR⇥0!,1⇥3,4⇥GetItem Query                              actions of one level, their resources, their keys
///
/// Numbers are places among the keys and resources of the service; `!` marks a resource that every call names.
struct ServiceDecoder {
    private var prefix = ""
    private var name = ""
    private var actions: [IAMAction] = []
    private var resources: [IAMResourceType] = []
    private var keys: [IAMConditionKey] = []

    static func decode(_ text: some Collection<UInt8>) -> IAMService {
        var decoder = ServiceDecoder()
        for line in text.split(separator: UInt8(ascii: "\n")) { decoder.read(line) }
        decoder.actions.sort { $0.name < $1.name }
        return IAMService(
            prefix: decoder.prefix, name: decoder.name, actions: decoder.actions, resources: decoder.resources,
            conditionKeys: decoder.keys)
    }

    private mutating func read(_ line: some Collection<UInt8>) {
        let fields = line.dropFirst().split(separator: 9, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        switch line.first {
        case UInt8(ascii: "@"): (prefix, name) = (fields[0], fields[1])
        case UInt8(ascii: "k"): keys.append(IAMConditionKey(name: fields[1], type: Self.type(fields[0])))
        case UInt8(ascii: "r"):
            resources.append(
                IAMResourceType(
                    name: fields[0], arn: "arn:${Partition}:\(fields[1])", conditionKeys: Self.numbers(fields[2])))
        default: readActions(fields)
        }
    }

    private mutating func readActions(_ fields: [String]) {
        let level = fields[0].first.flatMap(AccessLevel.init) ?? .unknown
        let references = fields[1].split(separator: ",").compactMap { field in
            Int(field.prefix { $0.isNumber }).map {
                IAMAction.Reference(index: $0, isRequired: field.hasSuffix("!"))
            }
        }
        let keys = Self.numbers(fields[2])
        for name in fields[3].split(separator: " ") {
            actions.append(
                IAMAction(
                    name: String(name), lowercased: name.lowercased(), level: level, resources: references,
                    conditionKeys: keys))
        }
    }

    private static func numbers(_ field: String) -> [Int] { field.split(separator: ",").compactMap { Int($0) } }

    private static func type(_ field: String) -> ConditionValueType {
        ConditionValueType(
            field.first.flatMap(ConditionValueType.Kind.init) ?? .string, isMultivalued: field.hasSuffix("+"))
    }
}
