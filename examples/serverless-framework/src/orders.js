const json = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) })

exports.list = async () => json(200, { orders: [] })
exports.read = async (event) => json(200, { id: event.pathParameters.id })
exports.place = async (event) => json(201, JSON.parse(event.body))
