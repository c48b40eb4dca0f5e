import CloudFormation
import Compiler
import Diagnostics
import Emit
import Foundation
import Testing
import Variables

/// The scripts that make a service with plain calls. What they make is judged by `scripts/judge-scripts`.
@Suite struct DeployScriptTests {
    /// A type that lowering writes down has to have its calls, or to be named as one that has none.
    @Test func everyEmittedTypeIsKnown() throws {
        var types: Set<String> = []
        for file in Repository.files(below: "Sources/Lowering", endingWith: ".swift") {
            let source = Repository.text(file) ?? ""
            for match in source.matches(of: /"((AWS::[A-Za-z0-9]+::[A-Za-z0-9]+)|(Custom::[A-Za-z0-9]+))"/) {
                types.insert(String(match.output.1))
            }
        }
        #expect(types.count > 40)
        let known = CommandTable.types.union(CommandTable.withoutCalls.keys)
        #expect(types.subtracting(known).sorted() == [], "give them an entry in Sources/Emit/AWSCLI/Types")
        #expect(CommandTable.types.isDisjoint(with: CommandTable.withoutCalls.keys))
    }

    /// Likewise every type in the templates that the cases expect, but for those that an author wrote below `resources:`.
    @Test func everyTypeOfTheCasesIsKnown() throws {
        var types: Set<String> = []
        for file in Repository.files(below: "Tests/Cases", endingWith: "/template.json") {
            guard let resources = try Repository.tree(file)?["Resources"]?.map else { continue }
            types.formUnion(resources.entries.compactMap { $0.value["Type"]?.string })
        }
        #expect(types.count > 15)
        let specs = Repository.files(below: "Tests/Cases", endingWith: ".yml").compactMap(Repository.text)
        let known = CommandTable.types.union(CommandTable.withoutCalls.keys)
        let unknown = types.subtracting(known).filter { type in !specs.contains { $0.contains(type) } }
        #expect(unknown.sorted() == [], "give them an entry in Sources/Emit/AWSCLI/Types")
    }

    /// A mock has no method of its own; a call that names one would be repeated at each run.
    @Test func givesAMockNoMethod() throws {
        let script = try script(
            """
            service: health
            provider: { name: aws }
            apis: { gateway: { type: rest, routes: { GET /health: { mock: { body: { status: ok } } } } } }
            """)
        #expect(script.contains("--type MOCK"))
        #expect(!script.contains("--integration-http-method"))
    }

    /// A broker of one's own has no ARN, and its mappings are told apart by their topics.
    @Test func findsMappingsByTopic() throws {
        let script = try script(
            """
            service: mail
            provider: { name: aws, runtime: nodejs22.x }
            functions:
              send:
                handler: send.handler
                events:
                  - kafka:
                      accessConfigurations: { saslScram512Auth: "arn:aws:secretsmanager:us-east-1:123456789012:secret:mail" }
                      bootstrapServers: [mail.example.com:9092]
                      topic: letters
            """)
        #expect(script.contains(#"EventSourceMappings[?Topics==`["letters"]`]|[0]"#))
        #expect(script.contains(#"{"Endpoints":{"KAFKA_BOOTSTRAP_SERVERS":["mail.example.com:9092"]}}"#))
    }

    private func compiled(_ text: String) -> Compilation {
        compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: text)))
    }

    private func script(_ text: String, _ name: String = "deploy") throws -> String {
        var made = compiled(text)
        let artifacts = made.scripts(isWanted: true)
        #expect(made.diagnostics.all.map(\.headline) == [])
        return String(decoding: try #require(artifacts.first { $0.path == "aws-cli/\(name).sh" }).bytes, as: UTF8.self)
    }

    private let users = """
        service: users
        provider: { name: aws, runtime: nodejs22.x }
        functions:
          list:
            handler: list.handler
            events:
              - httpApi: GET /users
        """

    @Test func namesTheLineThatCausedACall() throws {
        let script = try script(users)
        let route = try #require(script.range(of: "# AWS::ApiGatewayV2::Route, serverless.yml:7:18\n"))
        #expect(script[route.upperBound...].hasPrefix("resource HttpApiRouteGetUsers\n"))
    }

    /// A reference is a variable that stands further up.
    @Test func makesWhatIsReferredToFirst() throws {
        let script = try script(users)
        let made = try #require(script.range(of: "\nHttpApi=$(field .ApiId)\n"))
        let used = try #require(script.range(of: #"--api-id "$HttpApi""#))
        #expect(made.lowerBound < used.lowerBound || script[..<made.lowerBound].contains("--api-id") == false)
        #expect(script.contains(#"--source-arn "arn:$partition:execute-api:$region:$account:$HttpApi/*""#))
    }

    @Test func removesOnlyWithLeave() throws {
        let script = try script(users, "destroy")
        #expect(script.contains("drop apigatewayv2 delete-api"))
        #expect(!script.contains("delete-route"), "a route goes with its API")
        #expect(script.contains(#"if [ -z "$yes$dry" ]; then"#))
    }

    @Test func namesWhatItCannotMake() throws {
        let spec =
            users + """

                resources:
                  Resources:
                    Page: { Type: AWS::CloudFront::Distribution, Properties: {} }
                """
        var wanted = compiled(spec)
        #expect(wanted.scripts(isWanted: true).isEmpty)
        let finding = try #require(wanted.diagnostics.all.first { $0.id == "no-script" })
        #expect(finding.severity == .error)
        #expect(finding.headline.contains("`Page`") && finding.headline.contains("AWS::CloudFront::Distribution"))
        var offered = compiled(spec)
        #expect(offered.scripts(isWanted: false).isEmpty)
        #expect(offered.diagnostics.hasErrors == false)
    }

    /// What refers to a resource without a call, and a second one of the same type, have no finding of their own.
    @Test func tellsAReasonOnce() throws {
        let spec =
            users + """

                    environment: { PAGE: !Ref Page, OTHER: !Ref Other }
                resources:
                  Resources:
                    Page: { Type: AWS::CloudFront::Distribution, Properties: {} }
                    Other: { Type: AWS::CloudFront::Distribution, Properties: {} }
                """
        for isWanted in [true, false] {
            var made = compiled(spec)
            #expect(made.scripts(isWanted: isWanted).isEmpty)
            let findings = made.diagnostics.all.filter { $0.id == "no-script" }
            #expect(findings.count == 1)
            #expect(
                findings.first?.headline.contains("`Page`, `Other`: AWS::CloudFront::Distribution has no call") == true)
        }
    }

    /// A property that no call sets would be lost without a word.
    @Test func losesNoProperty() throws {
        var made = compiled(
            users + """

                resources:
                  Resources:
                    Files: { Type: AWS::S3::Bucket, Properties: { AccelerateConfiguration: { AccelerationStatus: Enabled } } }
                """)
        #expect(made.scripts(isWanted: true).isEmpty)
        let finding = try #require(made.diagnostics.all.first { $0.id == "no-script" })
        #expect(finding.headline.contains("the property `AccelerateConfiguration` of AWS::S3::Bucket has no call"))
    }

    /// Names as the aws command has them (AWS CLI Command Reference): `cognito-idp create-user-pool-client`, `dynamodb
    /// create-table`, whose stream has to be switched on, `stepfunctions create-state-machine`.
    @Test func spellsOptionsAsTheCommandDoes() throws {
        let script = try script(
            users + """

                resources:
                  Resources:
                    Pool: { Type: AWS::Cognito::UserPool }
                    App:
                      Type: AWS::Cognito::UserPoolClient
                      Properties: { UserPoolId: !Ref Pool, CallbackURLs: ["https://example.com"] }
                    Table:
                      Type: AWS::DynamoDB::Table
                      Properties:
                        KeySchema: [{ AttributeName: id, KeyType: HASH }]
                        AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
                        StreamSpecification: { StreamViewType: NEW_IMAGE }
                    Machine:
                      Type: AWS::StepFunctions::StateMachine
                      Properties:
                        RoleArn: arn:aws:iam::123456789012:role/machine
                        DefinitionString: "{}"
                        TracingConfiguration: { Enabled: true }
                """)
        #expect(script.contains(#"--callback-urls '["https://example.com"]'"#))
        #expect(script.contains(#"--stream-specification '{"StreamEnabled":true,"StreamViewType":"NEW_IMAGE"}'"#))
        #expect(script.contains(#"--tracing-configuration '{"enabled":true}'"#))
    }

    /// Conditions, mappings and parameters are decided while compiling, by the parameters' defaults.
    @Test func decidesConditions() throws {
        let script = try script(
            users + """

                resources:
                  Parameters: { Kind: { Type: String, Default: small } }
                  Conditions: { IsLarge: !Equals [!Ref Kind, large], IsSmall: !Not [{ Condition: IsLarge }] }
                  Resources:
                    Large: { Type: AWS::SQS::Queue, Condition: IsLarge }
                    Small:
                      Type: AWS::SQS::Queue
                      Condition: IsSmall
                      Properties: { QueueName: !Join ["-", [jobs, !Ref Kind]], DelaySeconds: !If [IsLarge, 9, 3] }
                """)
        #expect(!script.contains("resource Large"))
        #expect(script.contains(#"make_queue jobs-small '{"DelaySeconds":3}'"#))
    }

    @Test func quotesWhatTheShellWouldRead() throws {
        let script = try script(
            users.replacing("list.handler", with: "list.handler\n    description: \"it's $HOME `date` \\\\ \\\"x\\\"\"")
        )
        #expect(script.contains(#"--description 'it'\''s $HOME `date` \ "x"'"#))
    }

    /// What an earlier version had in an API goes before a picture of the API is made for callers.
    @Test func removesWhatIsNoMoreBeforeADeployment() throws {
        let script = try script(users.replacing("httpApi: GET /users", with: "http: GET /users"))
        let pruned = try #require(script.range(of: "\nprune "))
        let deployed = try #require(script.range(of: "apigateway create-deployment"))
        #expect(pruned.lowerBound < deployed.lowerBound)
        #expect(script.contains("\nsweep\n"))
    }

    /// A parameter without a default is asked for, and what other stacks and stores have is looked up, each once.
    @Test func looksUpWhatItCannotKnow() throws {
        let script = try script(
            users + """

                resources:
                  Parameters: { Team: { Type: String } }
                  Resources:
                    Jobs:
                      Type: AWS::SQS::Queue
                      Properties:
                        QueueName: !Join ["-", [!Ref Team, !ImportValue suffix]]
                        KmsMasterKeyId: "{{resolve:ssm:/keys/jobs:1}}"
                        RedriveAllowPolicy: { redrivePermission: !Ref Team }
                """)
        #expect(script.contains("\nParameter_Team=$(parameter Team)\n"))
        #expect(script.contains("=$(exported suffix)\n"))
        #expect(script.contains("=$(stored /keys/jobs:1)\n") || script.contains("=$(stored '/keys/jobs:1')\n"))
    }
}
