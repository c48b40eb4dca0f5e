let calls = 0;
export const echo = async (event) => event;
export const count = async () => ++calls;
export const pid = async (event) => {
  await new Promise((resolve) => setTimeout(resolve, event.wait ?? 0));
  return process.pid;
};
export const callback = (event, context, done) => setTimeout(() => done(null, { called: event.name }), 1);
export const callbackError = (event, context, done) => done(new TypeError("refused"));
export const throws = async () => {
  throw new RangeError("too far");
};
export const throwsText = () => {
  throw "plain text";
};
export const nothing = async () => {};
export const context = async (event, context) => ({
  id: context.awsRequestId,
  name: context.functionName,
  version: context.functionVersion,
  memory: context.memoryLimitInMB,
  arn: context.invokedFunctionArn,
  left: context.getRemainingTimeInMillis() > 0,
});
export const environment = async () => process.env;
export const exits = async () => process.exit(3);
export const hangs = async () => new Promise(() => setInterval(() => {}, 1000));
export const logs = async () => {
  console.log("to the output");
  console.error("to the errors");
  return null;
};
export const nested = { inner: { get: async () => "inner" } };
