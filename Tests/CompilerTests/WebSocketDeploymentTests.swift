import Compiler
import Testing
import Variables

/// API Gateway publishes a WebSocket API by making a deployment: its logical id has to change with the API and with
/// nothing else.
@Suite struct WebSocketDeploymentTests {
    @Test func changesWithRoutes() {
        #expect(deployment(routes: "[{ websocket: $connect }]") != deployment(routes: "[{ websocket: $default }]"))
    }

    @Test func changesWithTheAPI() {
        let routes = "[{ websocket: $connect }]"
        #expect(deployment(routes: routes, settings: "websocketsDescription: a") != deployment(routes: routes))
    }

    @Test func staysWithoutChange() {
        let routes = "[{ websocket: $connect }]"
        let id = deployment(routes: routes)
        #expect(id?.hasPrefix("WebsocketsDeployment") == true)
        #expect(deployment(routes: routes) == id)
        #expect(deployment(routes: routes, settings: "timeout: 20") == id)
    }

    /// The logical id of the deployment; `nil` when nothing was made.
    private func deployment(routes: String, settings: String = "memorySize: 128") -> String? {
        let spec = Block(
            page: "", line: 1,
            text: """
                service: chat
                provider: { name: aws, runtime: nodejs20.x, \(settings) }
                functions: { talk: { handler: src/talk.handler, events: \(routes) } }
                """)
        let made = compile(Input(specPath: "serverless.yml", environment: Environment(), files: spec))
        return made.graph?.resources.first { $1.type == "AWS::ApiGatewayV2::Deployment" }?.key
    }
}
