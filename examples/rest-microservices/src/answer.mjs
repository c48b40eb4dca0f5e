// The gateway answers preflights and sends its own errors with these headers; with a proxy integration the answer of a
// function is the function's to mark.
export const answer = (statusCode, body) => ({
  statusCode,
  headers: {
    "access-control-allow-origin": "https://market.example.com",
    "access-control-allow-credentials": "true",
  },
  body: JSON.stringify(body),
});
