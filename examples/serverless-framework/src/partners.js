exports.authorize = async (event) => ({
  principalId: event.headers['X-Partner'],
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
  },
})

exports.orders = async (event) => ({
  statusCode: 200,
  body: JSON.stringify({ partner: event.pathParameters.partner, orders: [] }),
})
