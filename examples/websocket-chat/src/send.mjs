import { ApiGatewayManagementApiClient, PostToConnectionCommand } from "@aws-sdk/client-apigatewaymanagementapi";
import { all, remove } from "./connections.mjs";

const client = new ApiGatewayManagementApiClient({ endpoint: process.env.CONNECTIONS_ENDPOINT });

// Tells everybody; whoever has gone (410) is forgotten.
export const handler = async (event) => {
  const { text } = JSON.parse(event.body ?? "{}");
  if (typeof text !== "string" || text.length === 0) return { statusCode: 400 };
  const from = event.requestContext.authorizer?.name ?? "somebody";
  const Data = JSON.stringify({ from, text });
  const calls = [];
  for await (const { connectionId } of all()) {
    const call = client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data }));
    calls.push(call.catch((error) => (error.$metadata?.httpStatusCode === 410 ? remove(connectionId) : Promise.reject(error))));
  }
  await Promise.all(calls);
  return { statusCode: 200 };
};
