exports.get = async (event) => ({ statusCode: 200, body: event.path });
