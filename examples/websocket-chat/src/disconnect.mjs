import { remove } from "./connections.mjs";

export const handler = async (event) => {
  await remove(event.requestContext.connectionId);
  return { statusCode: 200 };
};
