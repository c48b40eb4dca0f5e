// The table of connections. The SDK comes with Lambda's runtime.
import { DeleteItemCommand, DynamoDBClient, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";

const client = new DynamoDBClient({ endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB });
const table = process.env.CONNECTIONS_TABLE;

export async function add(connectionId, name) {
  const expiresAt = Math.floor(Date.now() / 1000) + Number(process.env.CONNECTIONS_TTL);
  const item = { connectionId: { S: connectionId }, name: { S: name }, expiresAt: { N: String(expiresAt) } };
  await client.send(new PutItemCommand({ TableName: table, Item: item }));
}

export async function remove(connectionId) {
  await client.send(new DeleteItemCommand({ TableName: table, Key: { connectionId: { S: connectionId } } }));
}

export async function* all() {
  let start;
  do {
    const page = await client.send(new ScanCommand({ TableName: table, ExclusiveStartKey: start }));
    for (const item of page.Items ?? []) yield { connectionId: item.connectionId.S, name: item.name?.S };
    start = page.LastEvaluatedKey;
  } while (start);
}
