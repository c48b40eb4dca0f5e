import { add } from "./connections.mjs";

export const handler = async (event) => {
  await add(event.requestContext.connectionId, event.requestContext.authorizer?.name ?? "");
  return { statusCode: 200 };
};
