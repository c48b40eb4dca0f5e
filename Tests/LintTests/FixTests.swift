import Compiler
import Lint
import Testing
import Variables

/// `--fix`: what is mended, what is kept as it was, and that a second time changes nothing.
@Suite struct FixTests {
    /// A file before and after.
    struct Pair: Sendable, CustomTestStringConvertible {
        var name: String
        var before: String
        var after: String
        var testDescription: String { name }
    }

    private static let head = "service: shop # our shop\nprovider:\n  name: aws\n  runtime: nodejs22.x\n"
    private static func api(_ cors: String) -> String {
        "Resources:\n  Api: # the one and only\n    Type: AWS::ApiGatewayV2::Api\n    Properties:\n      Name: shop\n"
            + "      ProtocolType: HTTP\n      CorsConfiguration:\n\(cors)"
    }

    static let pairs: [Pair] = [
        Pair(
            name: "origins keep their quotes, their list and their comments",
            before: api(
                "        AllowOrigins: ['https://Shop.example.com/', \"https://b.example.com:443\"] # both\n        MaxAge: 60\n"
            ),
            after: api(
                "        AllowOrigins: ['https://shop.example.com', \"https://b.example.com\"] # both\n        MaxAge: 60\n"
            )),
        Pair(
            name: "origins of a block list, with line ends of Windows",
            before: api(
                "        AllowOrigins:\r\n          # the shop\r\n          - https://shop.example.com/   # ours\r\n        MaxAge: 60\r\n"
            ),
            after: api(
                "        AllowOrigins:\r\n          # the shop\r\n          - https://shop.example.com   # ours\r\n        MaxAge: 60\r\n"
            )),
        Pair(
            name: "JSON",
            before:
                #"{"Resources": {"Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"ProtocolType": "HTTP", "CorsConfiguration": {"AllowOrigins": ["https://Shop.example.com"], "MaxAge": 604800}}}}}"#,
            after:
                #"{"Resources": {"Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"ProtocolType": "HTTP", "CorsConfiguration": {"AllowOrigins": ["https://shop.example.com"], "MaxAge": 86400}}}}}"#
        ),
        Pair(
            name: "a path is nobody's to drop",
            before: api("        AllowOrigins: [https://shop.example.com/app]\n        MaxAge: 60\n"),
            after: api("        AllowOrigins: [https://shop.example.com/app]\n        MaxAge: 60\n")),
        Pair(
            name: "what a variable brought is not where it is used",
            before: head
                + "  httpApi: { cors: { allowedOrigins: ['${self:custom.origin}'], maxAge: 60 } }\ncustom: { origin: 'https://Shop.example.com' }\nfunctions: { a: { handler: h.a, events: [{ httpApi: GET /a }] } }\n",
            after: head
                + "  httpApi: { cors: { allowedOrigins: ['${self:custom.origin}'], maxAge: 60 } }\ncustom: { origin: 'https://Shop.example.com' }\nfunctions: { a: { handler: h.a, events: [{ httpApi: GET /a }] } }\n"
        ),
        Pair(
            name: "statements move with their comments",
            before: head + """
                  # what the functions may do
                  iamRoleStatements: # least privilege
                    # orders only
                    - Effect: Allow
                      Action: ['sqs:SendMessage'] # write

                      Resource: >-
                        arn:aws:sqs:eu-west-1:123456789012:orders
                  memorySize: 256
                functions:
                  a: { handler: h.a }

                """,
            after: head + """
                  # what the functions may do
                  iam:
                    role:
                      statements: # least privilege
                        # orders only
                        - Effect: Allow
                          Action: ['sqs:SendMessage'] # write

                          Resource: >-
                            arn:aws:sqs:eu-west-1:123456789012:orders
                  memorySize: 256
                functions:
                  a: { handler: h.a }

                """),
        Pair(
            name: "statements stay where the new place is taken",
            before: head
                + "  iamRoleStatements: []\n  iam: { deploymentRole: 'arn:aws:iam::123456789012:role/d' }\nfunctions: { a: { handler: h.a } }\n",
            after: head
                + "  iamRoleStatements: []\n  iam: { deploymentRole: 'arn:aws:iam::123456789012:role/d' }\nfunctions: { a: { handler: h.a } }\n"
        ),
        Pair(
            name: "comments that ignore nothing go, and others stay",
            before: api(
                "        # why there are two\n        # gwc-ignore: COR005 once there was one\n        AllowOrigins: [https://a.example.com]\n        MaxAge: 60  # gwc-ignore: COR016 not any more\n"
            ),
            after: api(
                "        # why there are two\n        AllowOrigins: [https://a.example.com]\n        MaxAge: 60\n")),
    ]

    @Test(arguments: pairs) func mends(_ pair: Pair) throws {
        let once = fixed(pair.before)
        #expect(once == pair.after)
        #expect(fixed(once) == once, "a second time changes something")
    }

    /// A fix mends its finding, and leaves a file that says what it said before.
    @Test(arguments: pairs) func findingsGo(_ pair: Pair) throws {
        let before = lint(pair.before).counted
        let after = lint(pair.after).counted
        #expect(after.count == before.count - before.count { $0.fix != nil })
        #expect(after.allSatisfy { $0.fix == nil && !$0.isCompilerError })
    }

    private func fixed(_ text: String) -> String {
        fixing(lint(text)).first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? text
    }

    private func lint(_ text: String) -> LintResult {
        if let template = ReadTemplate(Array(text.utf8), path: "template.yaml") {
            return lintTemplate(template).settled(LintSettings())
        }
        let file = OneFile(name: "serverless.yml", text: text)
        let input = Input(specPath: file.name, environment: Environment(options: [:]), files: file)
        return lintSpec(input).settled(LintSettings())
    }
}
