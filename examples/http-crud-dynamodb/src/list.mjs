import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { TableName, answer, client, note } from "./table.mjs";

// A page of notes; `next` of an answer, sent as `?after=`, asks for the page that follows.
export const handler = async (event) => {
  const after = event.queryStringParameters?.after;
  const start = after ? { id: { S: after } } : undefined;
  const page = await client.send(new ScanCommand({ TableName, Limit: 100, ExclusiveStartKey: start }));
  return answer(200, { notes: (page.Items ?? []).map(note), next: page.LastEvaluatedKey?.id.S });
};
