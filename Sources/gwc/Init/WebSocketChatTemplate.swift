extension ServiceTemplate {
    /// A chat: who is there is kept in a table, and what one says is sent to all.
    static func webSocketChat() -> ServiceTemplate {
        ServiceTemplate(
            name: "websocket-chat", summary: "a WebSocket API with a table of connections and a broadcast",
            files: [
                ("serverless.yml", webSocketChatSpec), ("src/chat.js", webSocketChatHandlers),
                ("README.md", webSocketChatReadme), (".gitignore", gitignore),
            ])
    }
}

private let webSocketChatSpec = #"""
    service: SERVICE

    provider:
      name: aws
      runtime: nodejs22.x
      architecture: arm64
      region: eu-central-1
      logRetentionInDays: 30
      timeout: 10

    functions:
      # Decides who may connect: put the check of your own tokens there.
      authorize: { handler: src/chat.authorize, environment: { TOKEN: '${param:token, ""}' } }
      connect: { handler: src/chat.connect }
      disconnect: { handler: src/chat.disconnect }
      sendMessage: { handler: src/chat.sendMessage }
      fallback: { handler: src/chat.fallback }

    apis:
      chat:
        type: websocket
        selection: $request.body.action
        # Makes the table of connections, tells the functions its name, and lets them use it and write to connections.
        connections: { ttl: 2h }
        throttling: { rate: 50, burst: 100 }
        logs: { access: true, execution: error }
        authorizers:
          tokens: { type: request, function: authorize, identity: [query.token] }
        routes:
          $connect: { function: connect, authorizer: tokens }
          $disconnect: disconnect
          sendMessage: sendMessage
          $default: { function: fallback, response: true }

    """#

private let webSocketChatHandlers = #"""
    const { timingSafeEqual } = require('node:crypto')

    const connections = () => {
      const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
      const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')
      return DynamoDBDocument.from(new DynamoDBClient({}))
    }
    const TableName = process.env.CONNECTIONS_TABLE
    const done = { statusCode: 200 }

    const isToken = (given) => {
      const [a, b] = [given ?? '', process.env.TOKEN ?? ''].map((text) => Buffer.from(text))
      return b.length > 0 && a.length === b.length && timingSafeEqual(a, b)
    }

    exports.authorize = async (event) => ({
      principalId: 'guest',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Action: 'execute-api:Invoke',
            Effect: isToken(event.queryStringParameters?.token) ? 'Allow' : 'Deny',
            Resource: event.methodArn,
          },
        ],
      },
    })

    exports.connect = async (event) => {
      // What is left of a connection goes by itself: none lasts longer than two hours.
      const expiresAt = Math.floor(Date.now() / 1000) + Number(process.env.CONNECTIONS_TTL)
      await connections().put({ TableName, Item: { connectionId: event.requestContext.connectionId, expiresAt } })
      return done
    }

    exports.disconnect = async (event) => {
      await connections().delete({ TableName, Key: { connectionId: event.requestContext.connectionId } })
      return done
    }

    exports.sendMessage = async (event) => {
      const { ApiGatewayManagementApi } = require('@aws-sdk/client-apigatewaymanagementapi')
      const gateway = new ApiGatewayManagementApi({ endpoint: process.env.CONNECTIONS_ENDPOINT })
      const Data = JSON.stringify({ text: JSON.parse(event.body).text })
      const table = connections()
      const { Items } = await table.scan({ TableName })
      await Promise.all(
        Items.map(async ({ connectionId }) => {
          try {
            await gateway.postToConnection({ ConnectionId: connectionId, Data })
          } catch (error) {
            // Whoever has gone without a word is forgotten.
            if (error.$metadata?.httpStatusCode !== 410) throw error
            await table.delete({ TableName, Key: { connectionId } })
          }
        }),
      )
      return done
    }

    exports.fallback = async () => ({ statusCode: 400, body: 'send {"action": "sendMessage", "text": "…"}' })

    """#

private let webSocketChatReadme = #"""
    # SERVICE

    A chat. Who is there is kept in a table of connections, and what one says is sent to all. The function `authorize` lets
    in who shows the token; without one nobody comes in.

        gwc build --param token=…        writes build/cloudformation/template.json
        gwc lint                         looks for mistakes
        gwc local --param token=…        runs it here, at ws://localhost:3000/dev?token=…; the table is the deployed one,
                                         or one of a server that --aws-endpoint names

    A client says `{"action": "sendMessage", "text": "hello"}`.

    """#
