// Tells in the log who came, spoke and went.
export const handler = async (event) => {
  console.log(event.requestContext.routeKey, event.requestContext.connectionId);
  return { statusCode: 200 };
};
