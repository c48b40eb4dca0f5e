/// Handlers of the tests.
enum Handlers {
    static let node = [
        "node.mjs": #"""
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
        """#,
        "meeting.mjs": #"""
        import fs from "node:fs";
        const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
        export const waits = async (event) => {
          while (!fs.existsSync(event.file)) await pause();
          return process.pid;
        };
        export const meets = async (event) => {
          fs.mkdirSync(event.folder, { recursive: true });
          fs.writeFileSync(`${event.folder}/${process.pid}`, "");
          while (fs.readdirSync(event.folder).length < event.count) await pause();
          return process.pid;
        };
        """#,
        "common.cjs": "exports.get = async (event) => ({ statusCode: 200, body: event.path });",
        "broken.mjs": #"throw new Error("no database");"#,
        "needs.mjs": #"import "a-module-that-nobody-has"; export const get = async () => 1;"#,
    ]

    static let python = [
        "py.py": #"""
        import decimal
        import os
        import sys

        calls = 0


        def echo(event, context):
            return event


        def count(event, context):
            global calls
            calls += 1
            return calls


        def throws(event, context):
            raise ValueError("too far")


        def context(event, context):
            return {
                "id": context.aws_request_id,
                "name": context.function_name,
                "memory": context.memory_limit_in_mb,
                "left": context.get_remaining_time_in_millis() > 0,
            }


        def number(event, context):
            return {"price": decimal.Decimal("1.5")}


        def unprintable(event, context):
            return {1, 2}


        def exits(event, context):
            os._exit(3)


        def logs(event, context):
            print("to the output")
            print("to the errors", file=sys.stderr)
        """#
    ]

    /// A custom runtime: asks the Runtime API for events, as a compiled program would.
    static let bootstrap = [
        "bootstrap": #"""
        #!/usr/bin/env python3
        import http.client
        import json
        import os

        connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])


        def post(path, value):
            connection.request("POST", "/2018-06-01/runtime/" + path, json.dumps(value))
            connection.getresponse().read()


        if os.environ["_HANDLER"] == "fails":
            post("init/error", {"errorType": "Setup", "errorMessage": "no database"})
            raise SystemExit(1)

        while True:
            connection.request("GET", "/2018-06-01/runtime/invocation/next")
            response = connection.getresponse()
            event = json.loads(response.read())
            request_id = response.headers["Lambda-Runtime-Aws-Request-Id"]
            if event.get("fail"):
                post(f"invocation/{request_id}/error", {"errorType": "Refused", "errorMessage": "as asked"})
            else:
                post(
                    f"invocation/{request_id}/response",
                    {
                        "event": event,
                        "arn": response.headers["Lambda-Runtime-Invoked-Function-Arn"],
                        "deadline": int(response.headers["Lambda-Runtime-Deadline-Ms"]) > 0,
                    },
                )
        """#
    ]
}
