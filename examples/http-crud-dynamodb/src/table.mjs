// The table of notes. The SDK comes with Lambda's runtime.
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

export const client = new DynamoDBClient({ endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB });
export const TableName = process.env.TABLE;

export const note = (item) => ({ id: item.id.S, text: item.text?.S ?? "" });
export const answer = (statusCode, body) => ({
  statusCode,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
