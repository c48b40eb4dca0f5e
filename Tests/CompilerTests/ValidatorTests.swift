import Diagnostics
import Spec
import Testing
import Tree

/// What the framework's validator (ajv with `coerceTypes: 'array'`) makes of values.
@Suite struct ValidatorTests {
    private func check(_ node: Node, _ schema: Schema) -> (value: Node, ids: [String]) {
        var bag = DiagnosticBag()
        let value = Validator.check(node, against: schema, severity: .error, into: &bag)
        return (value, bag.all.map(\.id))
    }

    @Test func listOfOneBecomesText() {
        #expect(check(["arn:a"], .arn).value == "arn:a")
        #expect(check(["a", "b"], .string).value == ["a", "b"])
        #expect(check(["a", "b"], .string).ids == ["invalid-value"])
    }

    @Test func textBecomesListOfOne() {
        #expect(check("s3:*", .strings).value == ["s3:*"])
    }

    /// The choice that takes text comes first, and only then the one that takes a list.
    @Test func policyResources() {
        #expect(check(["arn:aws:s3:::bucket"], .policyResource).value == "arn:aws:s3:::bucket")
        #expect(check(["*"], .policyResource).value == ["*"])
        #expect(check("*", .policyResource).value == "*")
        #expect(
            check([["Fn::GetAtt": ["Table", "Arn"]]], .policyResource).value == [["Fn::GetAtt": ["Table", "Arn"]]])
    }

    @Test func statementsNameOneOfEachPair() {
        let fine: Node = ["Effect": "Allow", "Action": ["a"], "Resource": "*"]
        #expect(check(fine, StatementSpec.schema).ids == [])
        let none: Node = ["Effect": "Allow", "Resource": "*"]
        #expect(check(none, StatementSpec.schema).ids == ["missing-key"])
        let both: Node = ["Effect": "Allow", "Action": ["a"], "Resource": "*", "NotResource": "*"]
        #expect(check(both, StatementSpec.schema).ids == ["excluded-key"])
    }

    @Test func valueThatFailsIsConvertedAllTheSame() {
        let result = check("64", .memorySize)
        #expect(result.value == 64)
        #expect(result.ids == ["invalid-value"])
    }

    @Test(arguments: [
        ("arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef0", true),
        ("arn:aws-us-gov:elasticfilesystem:us-gov-east-1:123456789012:access-point/fsap-0123456789abcdef0", true),
        ("arn:aws:elasticfilesystem:eu-west-1:12345678901:access-point/fsap-0123456789abcdef0", false),
        ("arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef", false),
        ("arn:aws:elasticfilesystem:eu-xyz-west-1:123456789012:access-point/fsap-0123456789abcdef0", false),
    ])
    func accessPoints(_ text: String, _ fits: Bool) {
        #expect(Pattern.accessPoint.matches(text) == fits)
    }

    @Test(arguments: [
        ("bucket", true), ("a.b-c.d1", true), ("192.168.0.1", false), ("-a", false), ("a..b", false), ("A", false),
    ])
    func bucketNames(_ text: String, _ fits: Bool) {
        #expect(Pattern.bucketName.matches(text) == fits)
    }

    @Test(arguments: [
        ("123.dkr.ecr.eu-west-1.amazonaws.com/a", true), ("123.dkr.ecr.eu-west-1.amazonaws.com/a:tag", true),
        ("public/image@sha256:\(String(repeating: "a", count: 64))", true), ("name", false),
        ("public/image@sha256:abc", false),
    ])
    func imageAddresses(_ text: String, _ fits: Bool) {
        #expect(isImageURI(text) == fits)
    }
}
