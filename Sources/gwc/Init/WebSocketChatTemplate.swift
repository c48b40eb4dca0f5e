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
      websocketsApiRouteSelectionExpression: $request.body.action
      logs:
        websocket:
          level: ERROR
          fullExecutionData: false
          format: '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","route":"$context.routeKey","status":"$context.status","time":"$context.requestTime"}'
      environment:
        TABLE: !Ref Connections
      iam:
        role:
          statements:
            - Effect: Allow
              Action: [dynamodb:PutItem, dynamodb:DeleteItem, dynamodb:Scan]
              Resource: !GetAtt Connections.Arn
            - Effect: Allow
              Action: execute-api:ManageConnections
              Resource: !Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${WebsocketsApi}/${sls:stage}/POST/@connections/*

    functions:
      # Decides who may connect: put the check of your own tokens there.
      authorize:
        handler: src/chat.authorize
        environment: { TOKEN: '${param:token, ""}' }
      connect:
        handler: src/chat.connect
        events:
          - websocket:
              route: $connect
              authorizer: { name: authorize, identitySource: [route.request.querystring.token] }
      disconnect:
        handler: src/chat.disconnect
        events: [{ websocket: { route: $disconnect } }]
      sendMessage:
        handler: src/chat.sendMessage
        events: [{ websocket: { route: sendMessage } }]
      fallback:
        handler: src/chat.fallback
        events: [{ websocket: { route: $default } }]

    resources:
      Resources:
        Connections:
          Type: AWS::DynamoDB::Table
          DeletionPolicy: Delete
          UpdateReplacePolicy: Delete
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
            KeySchema: [{ AttributeName: id, KeyType: HASH }]
            # A connection lasts two hours at most; what is left of one goes by itself.
            TimeToLiveSpecification: { AttributeName: expires, Enabled: true }
      extensions:
        WebsocketsDeploymentStage:
          Properties:
            DefaultRouteSettings:
              { LoggingLevel: ERROR, DataTraceEnabled: false, ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 }

    """#

private let webSocketChatHandlers = #"""
    const { timingSafeEqual } = require('node:crypto')

    const connections = () => {
      const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
      const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')
      return DynamoDBDocument.from(new DynamoDBClient({}))
    }
    const TableName = process.env.TABLE
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
      const expires = Math.floor(Date.now() / 1000) + 2 * 60 * 60
      await connections().put({ TableName, Item: { id: event.requestContext.connectionId, expires } })
      return done
    }

    exports.disconnect = async (event) => {
      await connections().delete({ TableName, Key: { id: event.requestContext.connectionId } })
      return done
    }

    exports.sendMessage = async (event) => {
      const { ApiGatewayManagementApi } = require('@aws-sdk/client-apigatewaymanagementapi')
      const { domainName, stage } = event.requestContext
      const gateway = new ApiGatewayManagementApi({ endpoint: `https://${domainName}/${stage}` })
      const Data = JSON.stringify({ text: JSON.parse(event.body).text })
      const table = connections()
      const { Items } = await table.scan({ TableName })
      await Promise.all(
        Items.map(async ({ id }) => {
          try {
            await gateway.postToConnection({ ConnectionId: id, Data })
          } catch (error) {
            // Whoever has gone without a word is forgotten.
            if (error.$metadata?.httpStatusCode !== 410) throw error
            await table.delete({ TableName, Key: { id } })
          }
        }),
      )
      return done
    }

    exports.fallback = async () => ({ statusCode: 400, body: 'send {"action": "sendMessage", "text": "…"}' })

    """#

private let webSocketChatReadme = #"""
    # SERVICE

    A chat. Who is there is kept in the table `Connections`, and what one says is sent to all. The function `authorize` lets
    in who shows the token; without one nobody comes in.

        gwc build --param token=…        writes build/cloudformation/template.json
        gwc lint                         looks for mistakes

    A client says `{"action": "sendMessage", "text": "hello"}`.

    """#
