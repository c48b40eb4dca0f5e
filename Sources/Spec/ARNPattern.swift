extension Pattern {
    /// ARN of a secret in Secrets Manager.
    package static let secretARN = arn(
        "arn:[a-z-]+:secretsmanager:[a-z0-9-]+:\\d+:secret:[A-Za-z0-9/_+=.@-]+", "the ARN of a secret",
        service: "secretsmanager"
    ) { $0.count > 1 && $0[0] == "secret" && $0[1].utf8.first?.isNameCharacter == true }

    /// ARN of an Amazon MQ broker.
    package static let brokerARN = arn(
        "arn:[a-z-]+:mq:[a-z0-9-]+:\\d+:broker:[A-Za-z0-9/_+=.@-]+:b-[a-z0-9-]+", "the ARN of an Amazon MQ broker",
        service: "mq"
    ) {
        $0.count > 2 && $0[0] == "broker" && !$0[1].isEmpty && $0[1].utf8.allSatisfy(\.isNameCharacter)
            && $0[2].hasPrefix("b-") && $0[2].utf8.dropFirst(2).first?.isRegionCharacter == true
    }

    /// Text that holds `prefix` and a lower-case letter or a digit behind it, such as `subnet-0a1b`.
    package static func identifier(_ prefix: String, _ words: String) -> Pattern {
        Pattern("\(prefix)[a-z0-9]+", words) { text in
            text.tails(behind: prefix).contains { tail in
                tail.utf8.first.map { $0.isDigit || (0x61...0x7A).contains($0) } ?? false
            }
        }
    }

    /// An ARN anywhere in the text, as the framework's expressions have no anchors.
    private static func arn(
        _ expression: String, _ words: String, service: String,
        rest: @escaping @Sendable ([Substring]) -> Bool
    ) -> Pattern {
        Pattern(expression, words) { text in
            text.tails(behind: "arn:").contains { tail in
                let parts = tail.split(separator: ":", omittingEmptySubsequences: false)
                return parts.count > 4 && parts[0].isSome(of: { $0 == 0x2D || (0x61...0x7A).contains($0) })
                    && parts[1] == service && parts[2].isSome(of: \.isRegionCharacter)
                    && parts[3].isSome(of: \.isDigit) && rest(Array(parts[4...]))
            }
        }
    }
}

extension String {
    /// What stands behind each occurrence of a text.
    fileprivate func tails(behind prefix: String) -> [Substring] {
        indices.lazy.map { self[$0...] }.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    }
}

extension Substring {
    /// Whether it is one or more bytes of a set.
    fileprivate func isSome(of set: (UInt8) -> Bool) -> Bool { !isEmpty && utf8.allSatisfy(set) }
}

extension UInt8 {
    /// Lower-case letters, digits and the dash.
    fileprivate var isRegionCharacter: Bool { isDigit || self == 0x2D || (0x61...0x7A).contains(self) }
    /// Letters, digits and `/_+=.@-`.
    fileprivate var isNameCharacter: Bool { isLetter || isDigit || "/_+=.@-".utf8.contains(self) }
}
