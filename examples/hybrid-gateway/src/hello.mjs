// A proxy integration leaves the header of CORS to the function.
export const handler = async () => ({
  statusCode: 200,
  headers: { "access-control-allow-origin": process.env.ORIGIN },
  body: JSON.stringify({ message: "hello" }),
});
