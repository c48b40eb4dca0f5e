export const handler = async () => ({
  statusCode: 200,
  body: JSON.stringify({ error: "send { \"action\": \"sendMessage\", \"text\": \"…\" }" }),
});
