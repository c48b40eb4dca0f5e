import IAMPolicy
import IAMTable
import Tree

extension ConditionTest {
    /// The operator without `ForAllValues:`, `ForAnyValue:` and `IfExists`.
    var baseOperator: String {
        let name = operatorName.split(separator: ":").last.map(String.init) ?? operatorName
        return name.hasSuffix("IfExists") ? String(name.dropLast("IfExists".count)) : name
    }

    /// Whether its one value is a word, in any case of letters.
    func says(_ word: String) -> Bool {
        (node.list ?? [node]).contains { $0.string?.lowercased() == word || $0.bool.map { String($0) == word } == true }
    }

    /// The operators that fit the type of the key; `nil` where the type is not known or anything fits.
    func wantedOperators(of place: WrittenStatement) -> Set<String>? {
        guard condition != nil, baseOperator != "Null", let type = type(of: place) else { return nil }
        guard type.kind == .string else { return Operators.of(type.kind) }
        // Some keys that are listed as texts hold ARNs, or `true` and `false`.
        let texts = (node.list ?? [node]).map { $0.substitutionText ?? "" }
        let isARN = condition?.kind == .arn && texts.allSatisfy { $0.hasPrefix("arn:") || $0.hasPrefix("*") }
        let isTruth = condition?.kind == .bool && texts.allSatisfy { ["true", "false", ""].contains($0.lowercased()) }
        return isARN || isTruth ? nil : Operators.strings
    }

    /// Whether it asks what the resource of the request is like: its tags, its account, its organisation.
    var isAboutResource: Bool {
        let name = key.lowercased().split(separator: ":", maxSplits: 1).last ?? ""
        return ["resourcetag/", "resourceaccount", "resourceorg"].contains { name.hasPrefix($0) }
    }

    private func type(of place: WrittenStatement) -> ConditionValueType? {
        if key.lowercased().hasPrefix("aws:") { return GlobalKeys.type(key) }
        for action in place.actions {
            guard let service = action.servicePrefix.flatMap(ServiceReference.service) else { continue }
            if let found = service.conditionKeys.first(where: { $0.name.lowercased() == key.lowercased() }) {
                return found.type
            }
        }
        return nil
    }

    /// What is wrong with a value by what the operator compares; `nil` when nothing is.
    func flaw(of text: String) -> String? {
        if text.contains("$") { return nil }
        switch baseOperator {
        case "IpAddress", "NotIpAddress":
            guard let address = Address(text) else { return "is no address in CIDR form" }
            return key.lowercased() == "aws:sourceip" && address.isPrivate
                ? "is a private address, which IAM never sees" : nil
        case "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
            "NumericGreaterThanEquals":
            return Double(text) == nil ? "is no number" : nil
        case "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan",
            "DateGreaterThanEquals":
            let isDate = text.utf8.count >= 4 && text.utf8.prefix(4).allSatisfy(\.isDigit)
            return isDate ? nil : "is no date"
        default: return nil
        }
    }
}

extension KnownAction {
    /// Whether a condition of the action may look at a key; what stands behind a slash in tags is open.
    func hasKey(_ key: String) -> Bool {
        let key = key.lowercased()
        return service.conditionKeys(of: action).contains { known in
            let name = known.name.lowercased()
            if name == key { return true }
            guard let open = name.firstIndex(where: { $0 == "$" || $0 == "<" || $0 == "{" }) else { return false }
            return key.hasPrefix(name[..<open])
        }
    }
}

/// An address of the internet in version 4 with the length of its network, or one of version 6.
private struct Address {
    var isPrivate: Bool

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        if parts[0].contains(":") {
            guard parts[0].allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else { return nil }
            isPrivate = parts[0].lowercased().hasPrefix("fc") || parts[0].lowercased().hasPrefix("fd")
            return
        }
        let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        guard bytes.count == 4, parts.count == 1 || Int(parts[1]).map({ (0...32).contains($0) }) == true else {
            return nil
        }
        isPrivate =
            bytes[0] == 10 || bytes[0] == 127 || bytes[0] == 192 && bytes[1] == 168
            || bytes[0] == 172 && (16...31).contains(bytes[1])
    }
}

/// Names of operators of conditions.
///
/// Source: IAM User Guide, IAM JSON policy elements: Condition operators.
enum Operators {
    static func of(_ kind: ConditionValueType.Kind) -> Set<String> {
        switch kind {
        case .number: numeric
        case .date: date
        case .bool: ["Bool"]
        case .ipAddress: ["IpAddress", "NotIpAddress"]
        case .arn: ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"]
        case .string: strings
        }
    }

    static let strings: Set<String> = [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
        "StringNotLike",
    ]
    private static let numeric: Set<String> = [
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
        "NumericGreaterThanEquals",
    ]
    private static let date: Set<String> = [
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
    ]
    static let names: [String] =
        (strings.union(numeric).union(date)).sorted()
        + [
            "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike",
            "Null",
        ]
}

/// Condition keys that every service has.
///
/// Source: IAM User Guide, AWS global condition context keys.
enum GlobalKeys {
    static let names: [String] = table.keys.sorted()

    static func has(_ key: String) -> Bool {
        let key = key.lowercased()
        return lowered[key] != nil
            || ["aws:principaltag/", "aws:requesttag/", "aws:resourcetag/"].contains { key.hasPrefix($0) }
            || key.contains("$")
    }

    static func type(_ key: String) -> ConditionValueType? { lowered[key.lowercased()].map { ConditionValueType($0) } }

    private static let lowered = Dictionary(uniqueKeysWithValues: table.map { ($0.key.lowercased(), $0.value) })

    private static let table: [String: ConditionValueType.Kind] = {
        var table: [String: ConditionValueType.Kind] = [:]
        func add(_ kind: ConditionValueType.Kind, _ names: String) {
            for name in names.split(separator: " ") { table["aws:\(name)"] = kind }
        }
        add(
            .string,
            "PrincipalAccount PrincipalOrgID PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList PrincipalType userid username"
                + " Ec2InstanceSourceVpc FederatedProvider SourceIdentity SourceVpc SourceVpce SourceVpcArn VpceAccount VpceOrgID VpceOrgPaths"
                + " ResourceAccount ResourceOrgID ResourceOrgPaths RequestedRegion SourceAccount SourceOrgID SourceOrgPaths TagKeys UserAgent"
                + " referer CalledVia CalledViaFirst CalledViaLast AssumedRoot SignInSessionArn ChatbotSourceArn PrincipalTag RequestTag ResourceTag"
                + " AssumedRoot Ec2RoleDelivery Ec2InstanceSourcePrivateIPv4 ProtocolVersion")
        add(.arn, "PrincipalArn SourceArn")
        add(.bool, "PrincipalIsAWSService MultiFactorAuthPresent SecureTransport ViaAWSService IsMcpServiceAction")
        add(.number, "MultiFactorAuthAge")
        add(.date, "CurrentTime TokenIssueTime")
        add(.ipAddress, "SourceIp VpcSourceIp")
        return table
    }()
}
