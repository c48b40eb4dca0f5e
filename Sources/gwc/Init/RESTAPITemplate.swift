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
      logRetentionInDays: 30
      timeout: 10
      tracing: { lambda: true }

    functions:
      getOrder: { handler: src/orders.get }
      createOrder: { handler: src/orders.create }

    apis:
      orders:
        type: rest
        endpoint: regional
        throttling: { rate: 50, burst: 100 }
        tracing: true
        logs: { access: true, execution: error }
        # Partners sign their calls, and have a key each that counts them.
        authorizer: iam
        apiKeys:
          partners: { description: the key of all partners to begin with }
        usagePlans:
          standard:
            keys: [partners]
            throttling: { rate: 20, burst: 40 }
            quota: { limit: 100000, per: month }
        models:
          Order: ${file(schemas/order.json)}
        validation: body
        routes:
          GET /orders/{id}: { function: getOrder, apiKey: true }
          # The gateway refuses a body that is no order; the function never sees it.
          POST /orders: { function: createOrder, apiKey: true, request: { body: Order } }

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
        gwc local                runs it here, and tells the key
        gwc build --package      packs the code too

    Where it runs here, callers sign with the credentials of its environment:

        export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local
        gwc local
        curl --aws-sigv4 aws:amz:eu-central-1:execute-api --user local:local -H 'x-api-key: …' localhost:3000/dev/orders/1

    """#
