extension ServiceTemplate {
    /// Orders behind a REST API with keys, checked bodies and a quota.
    static func restAPI() -> ServiceTemplate {
        ServiceTemplate(
            name: "rest-api", summary: "a REST API with API keys, a usage plan and checked requests",
            files: [
                ("serverless.yml", restAPISpec), ("src/orders.js", restAPIHandlers),
                ("schemas/order.json", restAPISchema), ("README.md", restAPIReadme), (".gitignore", gitignore),
            ])
    }
}

private let restAPISpec = #"""
    service: SERVICE

    provider:
      name: aws
      runtime: nodejs22.x
      architecture: arm64
      region: eu-central-1
      endpointType: REGIONAL
      logRetentionInDays: 30
      timeout: 10
      # Logs and traces of the stage are no part of the template: gwc build says so, and what to call after a deployment.
      tracing: { apiGateway: true, lambda: true }
      logs:
        restApi: { level: ERROR, fullExecutionData: false }
      apiGateway:
        apiKeys: [partners]
        usagePlan:
          quota: { limit: 100000, period: MONTH }
          throttle: { rateLimit: 20, burstLimit: 40 }

    functions:
      getOrder:
        handler: src/orders.get
        events:
          - http: { method: get, path: 'orders/{id}', private: true, authorizer: aws_iam }
      createOrder:
        handler: src/orders.create
        events:
          - http:
              method: post
              path: orders
              private: true
              authorizer: aws_iam
              # The gateway refuses a body that is no order; the function never sees it.
              request: { schemas: { application/json: '${file(schemas/order.json)}' } }

    """#

private let restAPIHandlers = #"""
    const answer = (statusCode, body) => ({
      statusCode,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

    exports.get = async (event) => answer(200, { id: event.pathParameters.id, state: 'open' })

    exports.create = async (event) => {
      const order = JSON.parse(event.body)
      return answer(201, { id: event.requestContext.requestId, ...order })
    }

    """#

private let restAPISchema = #"""
    {
      "$schema": "http://json-schema.org/draft-04/schema#",
      "title": "Order",
      "type": "object",
      "required": ["article", "quantity"],
      "properties": {
        "article": { "type": "string", "minLength": 1 },
        "quantity": { "type": "integer", "minimum": 1 }
      }
    }

    """#

private let restAPIReadme = #"""
    # SERVICE

    A REST API for partners. They sign their calls (AWS Signature Version 4), have a key each for so many calls a second and
    a month, and the gateway checks their orders against `schemas/order.json` before a function sees them.

        gwc build                writes build/cloudformation/template.json
        gwc lint                 looks for mistakes
        gwc build --package      packs the code too

    """#
