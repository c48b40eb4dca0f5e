import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { TableName, answer, client, note } from "./table.mjs";

export const handler = async (event) => {
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: { id: { S: event.pathParameters.id } } }));
  return Item ? answer(200, note(Item)) : answer(404, { message: "no such note" });
};
