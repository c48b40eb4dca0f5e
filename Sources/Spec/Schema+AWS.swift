import Tree

/// What the framework's schema names and many keys share.
extension Schema {
    package static let arnText: Schema = .string(StringRule(pattern: .prefix("arn:")))
    package static let strings: Schema = .list(.string)

    /// An execution role: an ARN, a logical id, or a function that gives one.
    package static let role: Schema = .anyOf([
        .string(StringRule(minLength: 1)), .function(["Fn::Sub", "Fn::ImportValue", "Fn::GetAtt"]),
    ])
    package static let architecture: Schema = .values("arm64", "x86_64")
    package static let memorySize: Schema = .integer(128...10240)
    package static let timeout: Schema = .integer(1...900)
    package static let layers: Schema = .list(.arn)
    package static let kmsKey: Schema = .anyOf([.stringFunction, .string(StringRule(pattern: .awsARN(of: "kms")))])
    package static let tracingMode: Schema = .anyOf([.values("Active", "PassThrough"), .boolean])

    package static let runtime: Schema = .values(
        "dotnet6", "dotnet8", "dotnet9", "dotnet10", "go1.x", "java25", "java21", "java17", "java11", "java8",
        "java8.al2",
        "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x", "nodejs22.x", "nodejs24.x", "provided", "provided.al2",
        "provided.al2023", "python3.7", "python3.8", "python3.9", "python3.10", "python3.11", "python3.12",
        "python3.13", "python3.14", "ruby2.7", "ruby3.2", "ruby3.3", "ruby3.4", "ruby4.0")

    /// Days that a log group may keep its events.
    package static let logRetention: Schema = .oneOf(
        [
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 2192, 2557, 2922, 3288, 3653,
        ])

    package static let environment: Schema = .map(
        .anyOf([.oneOf([""]), .instruction, .function(["Fn::If"]), .function(["Fn::Select"])]),
        keys: Pattern("^[A-Za-z_][a-zA-Z0-9_]*$", "letters, digits and `_`, not starting with a digit") { text in
            text.utf8.first.map { $0.isLetter || $0 == 0x5F } == true
                && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x5F }
        })

    package static let tags: Schema = .map(.string(StringRule(maxLength: 256)), keys: .tagKey)

    /// A logical id, an ARN or everything, as policies name resources; one or a list.
    package static let policyResource: Schema = {
        let one: [Schema] = [.oneOf(["*"]), .arn, .string(StringRule(pattern: .logicalResource))]
        return .anyOf(one + [.list(.anyOf(one))])
    }()

    package static let bucketName: Schema = .string(StringRule(pattern: .bucketName, minLength: 3, maxLength: 63))

    /// A CloudFormation function that gives a list of strings, or the list.
    package static func listOfStrings(count: ClosedRange<Int>? = nil) -> Schema {
        .anyOf([
            .list(.anyOf([.instruction, .function(["Fn::If"])]), count: count),
            .function(["Fn::Split", "Fn::FindInMap"]),
        ])
    }
}

extension Pattern {
    /// An ARN of a service in any partition.
    package static func awsARN(of service: String) -> Pattern {
        Pattern("^arn:aws[a-z-]*:\(service)", "an ARN of \(service)") { text in
            let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            return parts.count == 3 && parts[0] == "arn" && parts[1].hasPrefix("aws")
                && parts[1].utf8.dropFirst(3).allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
                && parts[2].hasPrefix(service)
        }
    }

    package static let tagKey = Pattern(
        #"^(?!aws:)[\w./=+:\-_\x20]{1,128}$"#,
        "1 to 128 letters, digits, blanks and `./=+:-_`, not starting with `aws:`"
    ) { text in
        (1...128).contains(text.utf8.count) && !text.hasPrefix("aws:")
            && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || "./=+:-_ ".utf8.contains($0) }
    }

    package static let logicalResource = Pattern(
        "^[#A-Za-z0-9-_./]+[*]?$", "a logical id or a name"
    ) { text in
        let name = text.utf8.last == 0x2A ? text.utf8.dropLast() : text.utf8[...]
        return !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isDigit || "#-_./".utf8.contains($0) }
    }

    package static let bucketName = Pattern(
        #"^(?!(\d{1,3}\.){3}\d{1,3}$)(([a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$"#,
        "a bucket's name: lower case letters, digits, dots and hyphens"
    ) { text in
        let labels = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        let isAddress =
            labels.count == 4 && labels.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isDigit) }
        return !isAddress
            && labels.allSatisfy { label in
                label.allSatisfy { $0.isDigit || (0x61...0x7A).contains($0) || $0 == 0x2D }
                    && label.first.map { $0 != 0x2D } == true && label.last != 0x2D
            }
    }
}
