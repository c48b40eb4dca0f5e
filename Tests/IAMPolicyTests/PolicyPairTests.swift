import IAMPolicy
import Testing
import Tree

/// Pairs of policies with the verdict that the IAM user guide's words give.
@Suite struct PolicyPairTests {
    struct Pair: CustomTestStringConvertible, Sendable {
        var name: String
        var before: Node
        var after: Node
        var broadens: Bool
        var narrows: Bool
        var kind: PolicyKind? = nil
        var testDescription: String { name }
    }

    private static func allow(_ action: Node = "s3:GetObject", _ resource: Node = "*", _ condition: Node? = nil) -> Node
    {
        ["Effect": "Allow", "Action": action, "Resource": resource, "Condition": condition]
    }

    private static func pair(
        _ name: String, _ before: [Node], _ after: [Node], broadens: Bool = false, narrows: Bool = false,
        version: Node = "2012-10-17"
    ) -> Pair {
        Pair(
            name: name, before: ["Version": version, "Statement": Node(before)],
            after: ["Version": version, "Statement": Node(after)], broadens: broadens, narrows: narrows)
    }

    private static func when(_ name: String, _ key: String, _ values: Node) -> Node {
        Node(Mapping([.init(name, Node(Mapping([.init(key, values)])))]))
    }

    static let pairs: [Pair] = [
        pair("a wildcard takes in an action", [allow("s3:GetObject")], [allow("s3:Get*")], broadens: true),
        pair("actions have no case", [allow("S3:getobject")], [allow("s3:GetObject")]),
        pair(
            "a resource below another", [allow("s3:*", "arn:aws:s3:::b/*")], [allow("s3:*", "arn:aws:s3:::b/x/*")],
            narrows: true),
        pair(
            "resources have case", [allow("s3:*", "arn:aws:s3:::b")], [allow("s3:*", "arn:aws:s3:::B")], broadens: true,
            narrows: true),
        pair(
            "two halves make a whole",
            [allow("*", "x?*"), allow("*", "y*"), allow("*", "x")], [allow("*", ["x*", "y*"])]),
        pair(
            "NotAction is everything else",
            [allow("*")], [["Effect": "Allow", "NotAction": "iam:*", "Resource": "*"]], narrows: true),
        pair(
            "an allow of everything else broadens",
            [allow("s3:GetObject")], [["Effect": "Allow", "NotAction": "iam:*", "Resource": "*"]], broadens: true),
        pair(
            "a deny narrows", [allow("s3:*")],
            [allow("s3:*"), ["Effect": "Deny", "Action": "s3:Put*", "Resource": "*"]], narrows: true),
        pair(
            "a condition narrows", [allow()],
            [allow("s3:GetObject", "*", when("StringEquals", "aws:SourceVpc", "vpc-1"))], narrows: true),
        pair(
            "one more value broadens",
            [allow("s3:GetObject", "*", when("StringEquals", "aws:SourceVpc", "vpc-1"))],
            [allow("s3:GetObject", "*", when("StringEquals", "aws:SourceVpc", ["vpc-1", "vpc-2"]))], broadens: true),
        pair(
            "keys have no case",
            [allow("s3:GetObject", "*", when("StringEquals", "aws:sourcevpc", "vpc-1"))],
            [allow("s3:GetObject", "*", when("StringEquals", "aws:SourceVpc", "vpc-1"))]),
        pair(
            "IfExists broadens",
            [allow("s3:GetObject", "*", when("StringEquals", "aws:SourceVpc", "vpc-1"))],
            [allow("s3:GetObject", "*", when("StringEqualsIfExists", "aws:SourceVpc", "vpc-1"))], broadens: true),
        pair(
            "a negated operator holds without the key",
            [allow("s3:GetObject", "*", when("StringNotEquals", "aws:SourceVpc", "vpc-1"))],
            [
                allow(
                    "s3:GetObject", "*",
                    ["StringNotEquals": ["aws:SourceVpc": "vpc-1"], "Null": ["aws:SourceVpc": "false"]])
            ],
            narrows: true),
        pair(
            "StringEquals takes no wildcards",
            [allow("s3:GetObject", "*", when("StringEquals", "s3:prefix", "a*"))],
            [allow("s3:GetObject", "*", when("StringLike", "s3:prefix", "a*"))], broadens: true),
        pair(
            "ignoring case broadens",
            [allow("s3:GetObject", "*", when("StringEquals", "s3:prefix", "abc"))],
            [allow("s3:GetObject", "*", when("StringEqualsIgnoreCase", "s3:prefix", "ABC"))], broadens: true),
        pair(
            "a smaller block of addresses",
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", "203.0.113.0/24"))],
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", ["203.0.113.0/25", "203.0.113.130"]))],
            narrows: true),
        pair(
            "two halves of a block of addresses",
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", "203.0.113.0/24"))],
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", ["203.0.113.0/25", "203.0.113.128/25"]))]),
        pair(
            "an address of version 6 in two spellings",
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", "2001:db8::/32"))],
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", "2001:DB8:0:0:0:0:0:0/32"))]),
        pair(
            "all addresses, where there is one",
            [allow("s3:GetObject", "*", when("Null", "aws:SourceIp", "false"))],
            [allow("s3:GetObject", "*", when("IpAddress", "aws:SourceIp", ["0.0.0.0/0", "::/0"]))]),
        pair(
            "a later end",
            [allow("s3:GetObject", "*", when("DateLessThan", "aws:CurrentTime", "2026-01-01T00:00:00Z"))],
            [allow("s3:GetObject", "*", when("DateLessThan", "aws:CurrentTime", "2026-01-01T00:00:01+00:00"))],
            broadens: true),
        pair(
            "an instant in two zones",
            [allow("s3:GetObject", "*", when("DateLessThan", "aws:CurrentTime", "2026-01-01T00:00:00Z"))],
            [allow("s3:GetObject", "*", when("DateLessThan", "aws:CurrentTime", "2026-01-01T02:00:00+02:00"))]),
        pair(
            "numbers by value",
            [allow("s3:GetObject", "*", when("NumericLessThanEquals", "s3:max-keys", "10"))],
            [allow("s3:GetObject", "*", when("NumericLessThan", "s3:max-keys", 10))], narrows: true),
        pair(
            "truth has two values",
            [allow("s3:GetObject", "*", when("Bool", "aws:SecureTransport", ["true", "false"]))],
            [allow("s3:GetObject", "*", when("Null", "aws:SecureTransport", "false"))]),
        pair(
            "ForAllValues holds without values",
            [allow("s3:GetObject", "*", when("ForAnyValue:StringEquals", "aws:TagKeys", "a"))],
            [allow("s3:GetObject", "*", when("ForAllValues:StringEquals", "aws:TagKeys", "a"))],
            broadens: true, narrows: true),
        pair(
            "segments of an ARN",
            [allow("s3:GetObject", "*", when("ArnLike", "aws:SourceArn", "arn:aws:sns:*:1:x"))],
            [allow("s3:GetObject", "*", when("ArnLike", "aws:SourceArn", "arn:aws:sns:eu-*:1:x"))], narrows: true),
        pair(
            "a variable is a text of its own",
            [allow("s3:*", "arn:aws:s3:::b/*")], [allow("s3:*", "arn:aws:s3:::b/${aws:username}/*")], narrows: true),
        pair(
            "in a policy of 2008 there are no variables",
            [allow("s3:*", "arn:aws:s3:::b/${aws:username}")], [allow("s3:*", "arn:aws:s3:::b/$?aws:username}")],
            broadens: true, version: "2008-10-17"),
        pair(
            "functions in two spellings",
            [allow("sqs:SendMessage", ["Fn::Join": [":", ["arn:aws:sqs", ["Ref": "AWS::Region"], "1", "q"]]])],
            [allow("sqs:SendMessage", ["Fn::Sub": "arn:aws:sqs:${AWS::Region}:1:q"])]),
        pair(
            "a function is inside a wildcard",
            [allow("sqs:SendMessage", ["Fn::GetAtt": ["Queue", "Arn"]])], [allow("sqs:SendMessage", "*")],
            broadens: true),
        pair(
            "an operator that nobody knows is one and the same",
            [allow("s3:GetObject", "*", when("StringSounds", "k", "v"))],
            [allow("s3:GetObject", "*", when("StringSounds", "k", "v"))]),
        pair(
            "and restricts",
            [allow()], [allow("s3:GetObject", "*", when("StringSounds", "k", "v"))], narrows: true),
        pair(
            "a statement on a condition of the stack",
            [["Fn::If": ["Prod", allow(), ["Ref": "AWS::NoValue"]]]], [allow()], broadens: true),
        pair(
            "a statement on either outcome",
            [["Fn::If": ["Prod", allow(), allow()]]], [allow()]),
    ]

    @Test(arguments: pairs) func compares(_ pair: Pair) {
        let delta = PolicyDelta(
            from: [PolicyDocument(pair.before)], to: [PolicyDocument(pair.after)], kind: pair.kind)
        #expect(delta.broadens == pair.broadens, "\(delta.added.map(\.summary))")
        #expect(delta.narrows == pair.narrows, "\(delta.removed.map(\.summary))")
        #expect(delta.isExact)
    }

    @Test func tellsWhatIsNew() {
        let before: Node = ["Statement": [Self.allow(["s3:GetObject", "s3:PutObject"], "arn:aws:s3:::a/*")]]
        let after: Node = [
            "Statement": [Self.allow(["s3:GetObject", "s3:PutObject"], ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"])]
        ]
        let delta = PolicyDelta(from: [PolicyDocument(before)], to: [PolicyDocument(after)])
        #expect(delta.added.map(\.summary) == ["s3:GetObject, s3:PutObject on arn:aws:s3:::b/*"])
        #expect(delta.removed.isEmpty)
    }

    @Test func accountsAreTheirPrincipals() {
        func trust(_ principal: Node) -> PolicyDocument {
            PolicyDocument(["Statement": [["Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"]]])
        }
        let account = trust(["AWS": "111122223333"])
        let root = trust(["AWS": "arn:aws:iam::111122223333:root"])
        let role = trust(["AWS": "arn:aws:iam::111122223333:role/x"])
        #expect(PolicyDelta(from: [account], to: [root]).isEquivalent)
        #expect(!PolicyDelta(from: [account], to: [role]).broadens)
        #expect(PolicyDelta(from: [role], to: [account]).broadens)
        #expect(PolicyDelta(from: [trust("*")], to: [trust(["AWS": "*"])]).isEquivalent)
    }

    @Test func aDenyAloneIsNoChangeOfAccessButOfDenials() {
        let nothing = PolicyDocument(["Statement": []])
        let deny = PolicyDocument(["Statement": [["Effect": "Deny", "Action": "s3:*", "Resource": "*"]]])
        let delta = PolicyDelta(from: [nothing], to: [deny])
        #expect(!delta.broadens && !delta.narrows && !delta.isEquivalent)
        #expect(delta.deniedNow.map(\.summary) == ["s3:* on *"])
    }
}
