extension ServiceTemplate {
    /// Notes in a table behind an HTTP API.
    static func httpAPI() -> ServiceTemplate {
        ServiceTemplate(
            name: "http-api", summary: "an HTTP API with two functions and a DynamoDB table",
            files: [
                ("serverless.yml", httpAPISpec), ("src/notes.js", httpAPIHandlers), ("README.md", httpAPIReadme),
                (".gitignore", gitignore),
            ])
    }
}

private let httpAPISpec = #"""
    service: SERVICE

    provider:
      name: aws
      runtime: nodejs22.x
      architecture: arm64
      region: eu-central-1
      logRetentionInDays: 30
      timeout: 10
      environment: { TABLE: !Ref Notes }

    functions:
      # A role of its own for each function, with just the rights that it needs.
      getNote: { handler: src/notes.get, iam: { allow: { dynamodb: read, table: !Ref Notes } } }
      putNote: { handler: src/notes.put, iam: { allow: { dynamodb: write, table: !Ref Notes } } }
      health: { handler: src/notes.health }

    apis:
      notes:
        type: http
        throttling: { rate: 50, burst: 100 }
        logs: { access: true }
        # Who may call is checked by the gateway itself: tokens of a Cognito user pool.
        authorizers:
          users:
            type: jwt
            issuer: !Sub https://cognito-idp.${AWS::Region}.amazonaws.com/${Users}
            audience: [!Ref UsersClient]
        authorizer: users
        routes:
          GET /notes/{id}: getNote
          PUT /notes/{id}: putNote
          GET /health: { function: health, authorizer: none } # gwc-ignore: AUT002 says only that the service is there

    resources:
      Resources:
        Notes:
          Type: AWS::DynamoDB::Table
          DeletionPolicy: Retain
          UpdateReplacePolicy: Retain
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
            KeySchema: [{ AttributeName: id, KeyType: HASH }]
        Users:
          Type: AWS::Cognito::UserPool
          DeletionPolicy: Retain
          UpdateReplacePolicy: Retain
        UsersClient:
          Type: AWS::Cognito::UserPoolClient
          Properties: { UserPoolId: !Ref Users }

    """#

private let httpAPIHandlers = #"""
    // The AWS SDK is part of the runtime. It is loaded at the first call, so that a request that needs no table answers
    // on a machine without it.
    const table = () => {
      const { DynamoDBClient } = require('@aws-sdk/client-dynamodb')
      const { DynamoDBDocument } = require('@aws-sdk/lib-dynamodb')
      return DynamoDBDocument.from(new DynamoDBClient({}))
    }

    const answer = (statusCode, body) => ({
      statusCode,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

    exports.health = async () => answer(200, { status: 'ok' })

    exports.get = async (event) => {
      const { id } = event.pathParameters
      const { Item } = await table().get({ TableName: process.env.TABLE, Key: { id } })
      return Item ? answer(200, Item) : answer(404, { message: `there is no note ${id}` })
    }

    exports.put = async (event) => {
      const { id } = event.pathParameters
      let text
      try {
        text = JSON.parse(event.body ?? '').text
      } catch {
        text = undefined
      }
      if (typeof text !== 'string') return answer(400, { message: 'send {"text": "…"}' })
      await table().put({ TableName: process.env.TABLE, Item: { id, text } })
      return answer(200, { id, text })
    }

    """#

private let httpAPIReadme = #"""
    # SERVICE

    An HTTP API in front of functions that read and write notes in a DynamoDB table. Callers show a token of the user pool;
    what they send is checked by `src/notes.js`. Only `GET /health` is open.

        gwc build                writes build/cloudformation/template.json
        gwc lint                 looks for mistakes
        gwc local                runs it here: curl localhost:3000/health
        gwc build --package      packs the code too

    """#
