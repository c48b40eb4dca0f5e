import { answer } from "./answer.mjs";

const items = [
  { sku: "pen", category: "paper", price: 2 },
  { sku: "ink", category: "paper", price: 5 },
  { sku: "lamp", category: "light", price: 30 },
];

export const handler = async (event) => {
  const sku = event.pathParameters?.sku;
  if (sku !== undefined) {
    const item = items.find((item) => item.sku === sku);
    return item ? answer(200, item) : answer(404, { message: `no item ${sku}` });
  }
  const category = event.queryStringParameters?.category;
  return answer(200, { items: items.filter((item) => category === undefined || item.category === category) });
};
