import Foundation
import Gateway
import RuntimeConfig
import Synchronization
import Testing
import Transport
import Tree

/// Integrations with services of AWS, which a moto server plays.
@Suite(.serialized, .enabled(if: Moto.python != nil, "moto is not installed here"))
struct ServiceTests {
    private func effects() throws -> Effects {
        let port = try #require(Moto.port)
        return Transport.effects(
            invoke: { _ in .missing }, sockets: LiveSockets(),
            endpoint: ServiceEndpoint(
                url: "http://127.0.0.1:\(port)", credentials: .init(accessKey: "test", secretKey: "test")),
            log: { _ in })
    }

    /// Calls a service by its JSON protocol, signed.
    private func call(_ service: String, _ target: String, _ body: Node) async throws -> Node {
        let outbound = Outbound(
            purpose: .service(service), method: "POST", url: "https://\(service).us-east-1.amazonaws.com/",
            headers: Headers([
                .init("X-Amz-Target", target), .init("Content-Type", "application/x-amz-json-1.0"),
            ]), body: JSONWriter.write(body, indentation: nil), timeout: 60_000)
        guard case .answer(let answer) = await (try effects()).fetch(outbound) else { return .null }
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(answer.status == 200, "\(text)")
        return JSONText.read(text) ?? .null
    }

    // MARK: HTTP APIs

    private func subtype(_ name: String, _ parameters: [String: String]) async throws -> Gateway {
        var route = Route()
        route.key = "POST /a"
        var integration = Integration()
        integration.kind = .awsProxy
        integration.subtype = name
        integration.requestParameters = parameters
        route.integration = integration
        var config = Config()
        config.apis = [httpAPI([route])]
        return Gateway(config, try effects())
    }

    private func post(_ gateway: Gateway, _ body: String, _ target: String = "/a") async -> Response {
        await gateway.respond(
            to: Request(
                method: "POST", target: target, headers: Headers([.init("Content-Type", "application/json")]),
                body: Array(body.utf8)))
    }

    @Test func sendsMessages() async throws {
        let queue = try await call("sqs", "AmazonSQS.CreateQueue", ["QueueName": "http-orders"])
        let url = try #require(queue["QueueUrl"]?.string)
        let gateway = try await subtype(
            "SQS-SendMessage", ["QueueUrl": url, "MessageBody": "$request.body.order"])
        let answer = await post(gateway, #"{"order":"tea"}"#)
        #expect(
            answer.status == 200 && JSONText.read(String(decoding: answer.body, as: UTF8.self))?["MessageId"] != nil)
        let received = try await call("sqs", "AmazonSQS.ReceiveMessage", ["QueueUrl": Node(url)])
        #expect(received["Messages"]?.list?.first?["Body"]?.string == "tea")
    }

    @Test func putsRecordsAndEvents() async throws {
        _ = try await call("kinesis", "Kinesis_20131202.CreateStream", ["StreamName": "clicks", "ShardCount": 1])
        let records = try await subtype(
            "Kinesis-PutRecord", ["StreamName": "clicks", "Data": "$request.body", "PartitionKey": "1"])
        let record = await post(records, #"{"n":1}"#)
        #expect(record.status == 200 && String(decoding: record.body, as: UTF8.self).contains("SequenceNumber"))
        let events = try await subtype(
            "EventBridge-PutEvents", ["Source": "shop", "DetailType": "order", "Detail": "$request.body"])
        let event = await post(events, #"{"n":1}"#)
        #expect(event.status == 200 && String(decoding: event.body, as: UTF8.self).contains("EventId"))
    }

    @Test func startsStateMachines() async throws {
        let machine = try await call(
            "states", "AWSStepFunctions.CreateStateMachine",
            [
                "name": "orders", "roleArn": "arn:aws:iam::123456789012:role/r",
                "definition": #"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#,
            ])
        let arn = try #require(machine["stateMachineArn"]?.string)
        let gateway = try await subtype(
            "StepFunctions-StartExecution", ["StateMachineArn": arn, "Input": "$request.body"])
        let answer = await post(gateway, "{}")
        #expect(answer.status == 200 && String(decoding: answer.body, as: UTF8.self).contains("executionArn"))
    }

    // MARK: REST APIs

    private func rest(_ uri: String, _ change: (inout Integration) -> Void) throws -> Gateway {
        var integration = Integration()
        integration.kind = .aws
        integration.method = "POST"
        integration.uri = "arn:aws:apigateway:us-east-1:\(uri)"
        integration.responses = [IntegrationResponse()]
        change(&integration)
        var route = Route()
        route.key = "POST /a/{id}"
        route.integration = integration
        var api = API()
        (api.id, api.kind, api.routes) = ("rest", .rest, [route])
        var stage = Stage()
        stage.name = "dev"
        api.stages = [stage]
        var config = Config()
        config.apis = [api]
        return Gateway(config, try effects())
    }

    @Test func writesItems() async throws {
        _ = try await call(
            "dynamodb", "DynamoDB_20120810.CreateTable",
            [
                "TableName": "orders", "BillingMode": "PAY_PER_REQUEST",
                "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
                "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
            ])
        let gateway = try rest("dynamodb:action/PutItem") {
            $0.requestTemplates = [
                "application/json":
                    #"{"TableName":"orders","Item":{"id":{"S":"$input.params('id')"},"what":{"S":"$input.path('$.what')"}}}"#
            ]
        }
        #expect(await post(gateway, #"{"what":"tea"}"#, "/dev/a/7").status == 200)
        let item = try await call(
            "dynamodb", "DynamoDB_20120810.GetItem", ["TableName": "orders", "Key": ["id": ["S": "7"]]])
        #expect(item["Item"]?["what"]?["S"]?.string == "tea")
    }

    @Test func publishesAndStores() async throws {
        _ = try await call("sqs", "AmazonSQS.CreateQueue", ["QueueName": "rest-orders"])
        let queue = try rest("sqs:path/123456789012/rest-orders") {
            $0.requestParameters = ["integration.request.header.Content-Type": "'application/x-www-form-urlencoded'"]
            $0.requestTemplates = ["application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)"]
        }
        #expect(await post(queue, #"{"n":1}"#, "/dev/a/1").status == 200)
        let received = try await call(
            "sqs", "AmazonSQS.ReceiveMessage",
            ["QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/rest-orders"])
        #expect(received["Messages"]?.list?.first?["Body"]?.string == #"{"n":1}"#)

        let topics = try rest("sns:action/CreateTopic") {
            $0.requestParameters = [
                "integration.request.querystring.Name": "'news'",
                "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'",
            ]
        }
        let topic = await post(topics, "", "/dev/a/1")
        #expect(String(decoding: topic.body, as: UTF8.self).contains("arn:aws:sns:us-east-1:123456789012:news"))

        let buckets = try rest("s3:path/files") { $0.method = "PUT" }
        #expect(await post(buckets, "", "/dev/a/1").status == 200)
        let path = ["integration.request.path.key": "method.request.path.id"]
        let put = try rest("s3:path/files/{key}") { ($0.method, $0.requestParameters) = ("PUT", path) }
        #expect(await post(put, "content", "/dev/a/x.txt").status == 200)
        let get = try rest("files.s3:path/{key}") { ($0.method, $0.requestParameters) = ("GET", path) }
        #expect(String(decoding: await post(get, "", "/dev/a/x.txt").body, as: UTF8.self) == "content")
    }

    // MARK: Cognito

    private func pool(_ action: String, _ body: Node) async throws -> Node {
        try await call("cognito-idp", "AWSCognitoIdentityProviderService.\(action)", body)
    }

    /// "Control access to REST APIs using Amazon Cognito user pools"
    @Test func letsInUsersOfAPool() async throws {
        let made = try await pool("CreateUserPool", ["PoolName": "people"])
        let arn = try #require(made["UserPool"]?["Arn"]?.string)
        let id: Node = try #require(made["UserPool"]?["Id"])
        let app = try await pool(
            "CreateUserPoolClient",
            ["UserPoolId": id, "ClientName": "app", "ExplicitAuthFlows": ["ALLOW_ADMIN_USER_PASSWORD_AUTH"]])
        let client: Node = try #require(app["UserPoolClient"]?["ClientId"])
        _ = try await pool("AdminCreateUser", ["UserPoolId": id, "Username": "ada"])
        _ = try await pool(
            "AdminSetUserPassword",
            ["UserPoolId": id, "Username": "ada", "Password": "Secret-1234", "Permanent": true])
        let login = try await pool(
            "AdminInitiateAuth",
            [
                "UserPoolId": id, "ClientId": client, "AuthFlow": "ADMIN_USER_PASSWORD_AUTH",
                "AuthParameters": ["USERNAME": "ada", "PASSWORD": "Secret-1234"],
            ])
        let result = try #require(login["AuthenticationResult"])
        let gateway = try guarded(by: arn)
        let status = { (token: String?) in
            let fields = token.map { [Headers.Field("Authorization", $0)] } ?? []
            return await gateway.respond(to: Request(method: "GET", target: "/dev/me", headers: Headers(fields))).status
        }
        #expect(await status(result["IdToken"]?.string) == 200)
        #expect(await status(result["AccessToken"]?.string) == 401, "without scopes, an identity token is asked for")
        #expect(await status((result["IdToken"]?.string ?? "") + "x") == 401)
        #expect(await status(nil) == 401)
    }

    private func guarded(by pool: String) throws -> Gateway {
        var integration = Integration()
        integration.requestTemplates = ["application/json": #"{"statusCode": 200}"#]
        integration.responses = [IntegrationResponse()]
        var route = Route()
        (route.key, route.authorization, route.authorizer) = ("GET /me", .cognito, "a")
        route.integration = integration
        var authorizer = Authorizer()
        (authorizer.kind, authorizer.userPools) = (.cognito, [pool])
        var api = API()
        (api.id, api.kind, api.routes, api.authorizers) = ("rest", .rest, [route], ["a": authorizer])
        var stage = Stage()
        stage.name = "dev"
        api.stages = [stage]
        var config = Config()
        config.apis = [api]
        var world = try effects()
        let fetch = world.fetch
        world.fetch = { outbound in
            var patient = outbound
            patient.timeout = 120_000
            return await fetch(patient)
        }
        return Gateway(config, world)
    }

    @Test func callsNobodyWithoutAnEndpoint() async throws {
        var route = Route()
        route.key = "POST /a"
        route.integration = Integration()
        route.integration?.subtype = "SQS-SendMessage"
        var config = Config()
        config.apis = [httpAPI([route])]
        let lines = Mutex<[String?]>([])
        let world = Transport.effects(
            invoke: { _ in .missing }, sockets: LiveSockets(),
            log: { line in lines.withLock { $0.append(line.refusal) } })
        let answer = await post(Gateway(config, world), "{}")
        #expect(answer.status == 500)
        #expect(lines.withLock { $0 }.first??.contains("--aws-endpoint") == true)
    }
}

/// A moto server for all tests, ended with them.
enum Moto {
    static let python: String? = {
        let root = String(#filePath.dropLast("/Tests/TransportTests/ServiceTests.swift".count))
        return firstPython(["\(root)/.build/judges/bin/python", "python3"], import: "moto.server, flask")
    }()

    /// The port that it listens on; `nil` when it does not start.
    static let port: Int? = {
        guard let python else { return nil }
        let port = 20_000 + Int(getpid()) % 20_000
        let process = Foundation.Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        // It ends when this process does: nobody holds the other end of its input then.
        process.arguments = [python, "-c", program, "\(port)"]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return nil }
        for _ in 0..<1200 {
            if (try? Client(port: port).sendNow("GET /moto-api/ HTTP/1.0\r\n\r\n"))?.isEmpty == false { return port }
            usleep(100_000)
        }
        return nil
    }()

    private static let input = Pipe()
    private static let program = """
        import os, sys, threading
        def end():
            sys.stdin.read()
            os._exit(0)
        threading.Thread(target=end, daemon=True).start()
        from moto.server import main
        main(["-H", "127.0.0.1", "-p", sys.argv[1]])
        """
}

/// The first of these interpreters that has a module.
func firstPython(_ candidates: [String], import module: String) -> String? {
    candidates.first { candidate in
        let process = Foundation.Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [candidate, "-c", "import \(module)"]
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
