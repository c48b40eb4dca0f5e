exports.main = async (e) => ({ statusCode: 200, body: JSON.stringify({ path: e.rawPath ?? e.path, params: e.pathParameters ?? null }) });
