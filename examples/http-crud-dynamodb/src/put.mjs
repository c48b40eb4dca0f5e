import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { TableName, answer, client, note } from "./table.mjs";

export const handler = async (event) => {
  const text = textOf(event);
  if (text === undefined) return answer(400, { message: "send { \"text\": \"…\" }" });
  const Item = { id: { S: event.pathParameters.id }, text: { S: text } };
  await client.send(new PutItemCommand({ TableName, Item }));
  return answer(200, note(Item));
};

// The text of the note in the body, or `undefined` where the body is something else.
function textOf(event) {
  const body = event.isBase64Encoded ? Buffer.from(event.body, "base64").toString() : event.body;
  try {
    const { text } = JSON.parse(body ?? "");
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}
