import { randomUUID } from "node:crypto";
import { answer } from "./answer.mjs";

// The gateway has checked the body against the model `Order` before this runs.
export const handler = async (event) => {
  if (event.httpMethod === "POST") {
    const { items } = JSON.parse(event.body);
    return answer(201, { id: randomUUID(), items });
  }
  return answer(200, { id: event.pathParameters.id, items: [] });
};
