exports.authorize = async (event) => ({
  principalId: event.queryStringParameters.ticket,
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
  },
})

exports.connect = async () => ({ statusCode: 200 })
exports.disconnect = async () => ({ statusCode: 200 })
exports.message = async (event) => ({ statusCode: 200, body: event.body })
