import CloudFormation
import IAMPolicy
import Surface
import Tree

// What is wrong with a resource.
extension PolicyText {
    /// What is wrong with a resource that should be an ARN; `nil` for `*`, and for what is not known.
    ///
    /// Source: IAM User Guide, IAM identifiers; AWS General Reference, Amazon Resource Names.
    var arnFlaw: String? {
        if isEverything || parts.isEmpty { return nil }
        guard case .literal(let start)? = parts.first else { return nil }
        guard start.hasPrefix("arn:") || "arn:".hasPrefix(start) && parts.count > 1 else {
            return "`\(text)` is no ARN"
        }
        let segments = segments
        guard segments.count == 6 else {
            return hasSymbols || hasWildcards ? nil : "`\(text)` has \(segments.count) of the six parts of an ARN"
        }
        if let partition = segments[1].literal,
            !["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc"].contains(partition)
        {
            return "`\(partition)` is no partition of AWS"
        }
        let isGlobal = segments[2].literal.map { ["s3", "iam", "route53", "cloudfront"].contains($0) } ?? false
        if isGlobal, segments[3].literal?.isEmpty == false { return "ARNs of `\(segments[2].text)` have no region" }
        if segments[2].literal == "s3", segments[4].literal?.isEmpty == false,
            segments[5].literal?.contains("accesspoint") != true
        {
            return "ARNs of buckets have no account"
        }
        if let account = segments[4].literal, !account.isEmpty, account != "aws",
            account.utf8.count != 12 || !account.utf8.allSatisfy(\.isDigit)
        {
            return "`\(account)` is no account: it has twelve digits"
        }
        return nil
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}

extension LintContext {
    /// Every policy of the template, read.
    var policyDocuments: [(policy: Policy, document: PolicyDocument)] {
        surface.policies.map { (policy: $0, document: PolicyDocument($0.document)) }
    }

    /// Whether `${…}` is a variable in a policy, or may be for all that is known.
    func hasVariables(_ policy: Policy) -> Bool {
        let version = policy.document["Version"]
        return version?.string == "2012-10-17" || version.map { $0.string == nil } ?? false
    }
}
