import { DeleteItemCommand } from "@aws-sdk/client-dynamodb";
import { TableName, client } from "./table.mjs";

export const handler = async (event) => {
  await client.send(new DeleteItemCommand({ TableName, Key: { id: { S: event.pathParameters.id } } }));
  return { statusCode: 204 };
};
