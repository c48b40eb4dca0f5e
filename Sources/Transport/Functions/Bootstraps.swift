/// What runs in the processes of functions: it loads the handler once and answers one event after the other, over the
/// frames of `Frame`. The standard streams stay the function's own.
enum Bootstraps {
    static let node = #"""
        // Runs one function of Node.js: loads the handler once, then answers one event after the other.
        // What the two processes say to each other is described in Frame.swift.
        import fs from "node:fs";
        import net from "node:net";
        import path from "node:path";
        import { createRequire } from "node:module";
        import { pathToFileURL } from "node:url";

        const kinds = { ready: 1, invoke: 2, answer: 3, failure: 4, initFailure: 5 };
        const socket = new net.Socket({ fd: 3 });
        const env = process.env;

        function send(kind, text) {
          const body = Buffer.from(text, "utf8");
          const head = Buffer.allocUnsafe(5);
          head.writeUInt32BE(body.length + 1, 0);
          head.writeUInt8(kind, 4);
          socket.cork();
          socket.write(head);
          socket.write(body);
          process.nextTick(() => socket.uncork());
        }

        function described(error) {
          if (error instanceof Error) {
            return JSON.stringify({
              errorType: error.name,
              errorMessage: error.message,
              trace: (error.stack ?? "").split("\n"),
              ...(error.code === undefined ? {} : { code: error.code }),
              ...(error.cause === undefined ? {} : { cause: error.cause }),
            });
          }
          return JSON.stringify({ errorType: typeof error, errorMessage: String(error), trace: [] });
        }

        class ImportModuleError extends Error {
          constructor(message) {
            super(message);
            this.name = "Runtime.ImportModuleError";
          }
        }

        class HandlerNotFound extends Error {
          constructor(message) {
            super(message);
            this.name = "Runtime.HandlerNotFound";
          }
        }

        // `src/users.get.inner` is the export `get.inner` of the module `src/users`.
        async function loadHandler(root, handler) {
          const folder = path.dirname(handler);
          const [base, ...names] = path.basename(handler).split(".");
          const file = path.resolve(root, folder, base);
          let value = await loadModule(file, handler);
          if (value.default && names[0] && value[names[0]] === undefined) value = value.default;
          for (const name of names) value = value?.[name];
          if (typeof value !== "function") throw new HandlerNotFound(`${handler} is undefined or not exported`);
          return value;
        }

        async function loadModule(file, handler) {
          const found = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"].map((end) => file + end).find(isFile);
          if (!found) throw new ImportModuleError(`Error: Cannot find module '${path.basename(file)}' of the handler '${handler}'`);
          if (/\.[mc]?ts$/.test(found) && !process.features.typescript) {
            throw new ImportModuleError(`this Node.js cannot run ${found}: use Node.js 22.18 or later, or build to JavaScript first`);
          }
          try {
            return found.endsWith(".cjs") ? createRequire(found)(found) : await import(pathToFileURL(found).href);
          } catch (error) {
            if (error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND") {
              throw new ImportModuleError(`Error: ${error.message}`);
            }
            throw error;
          }
        }

        function isFile(file) {
          try {
            return fs.statSync(file).isFile();
          } catch {
            return false;
          }
        }

        function contextOf(call, settle) {
          return {
            callbackWaitsForEmptyEventLoop: true,
            functionName: env.AWS_LAMBDA_FUNCTION_NAME,
            functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
            memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
            logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
            logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
            invokedFunctionArn: call.functionArn,
            awsRequestId: call.requestId,
            clientContext: call.clientContext ?? undefined,
            identity: undefined,
            getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
            done: (error, value) => (error ? settle.fail(error) : settle.succeed(value)),
            fail: (error) => settle.fail(error ?? new Error("handled")),
            succeed: (value) => settle.succeed(value),
          };
        }

        function invoke(handler, call, event) {
          let settled = false;
          const once = (action) => (value) => {
            if (settled) return;
            settled = true;
            action(value);
          };
          const settle = {
            succeed: once((value) => {
              let text;
              try {
                text = JSON.stringify(value === undefined ? null : value);
              } catch (error) {
                return send(kinds.failure, described(error));
              }
              send(kinds.answer, text ?? "null");
            }),
            fail: once((error) => send(kinds.failure, described(error))),
          };
          if (call.traceId) env._X_AMZN_TRACE_ID = call.traceId;
          let result;
          try {
            result = handler(event, contextOf(call, settle), (error, value) =>
              error === undefined || error === null ? settle.succeed(value) : settle.fail(error),
            );
          } catch (error) {
            return settle.fail(error);
          }
          if (typeof result?.then === "function") result.then(settle.succeed, settle.fail);
        }

        function listen(handler) {
          let pending = [];
          let size = 0;
          socket.on("data", (chunk) => {
            pending.push(chunk);
            size += chunk.length;
            for (;;) {
              if (size < 4) return;
              let bytes = pending.length === 1 ? pending[0] : Buffer.concat(pending);
              pending = [bytes];
              const length = bytes.readUInt32BE(0);
              if (size < 4 + length) return;
              const frame = bytes.subarray(4, 4 + length);
              bytes = bytes.subarray(4 + length);
              pending = bytes.length ? [bytes] : [];
              size = bytes.length;
              if (frame[0] !== kinds.invoke) continue;
              const line = frame.indexOf(10);
              const call = JSON.parse(frame.toString("utf8", 1, line));
              invoke(handler, call, JSON.parse(frame.toString("utf8", line + 1)));
            }
          });
        }

        socket.on("close", () => process.exit(0));
        process.on("unhandledRejection", (reason) => {
          process.stderr.write(`Unhandled promise rejection: ${described(reason)}\n`);
          process.exit(128);
        });
        process.on("uncaughtException", (error) => {
          process.stderr.write(`Uncaught exception: ${described(error)}\n`);
          process.exit(129);
        });

        try {
          const handler = await loadHandler(env.LAMBDA_TASK_ROOT, env._HANDLER);
          listen(handler);
          send(kinds.ready, "");
        } catch (error) {
          send(kinds.initFailure, described(error));
        }
        """#

    static let python = #"""
        """Runs one function of Python: loads the handler once, then answers one event after the other.

        What the two processes say to each other is described in Frame.swift.
        """

        import decimal
        import importlib
        import json
        import os
        import socket
        import struct
        import sys
        import time
        import traceback

        READY, INVOKE, ANSWER, FAILURE, INIT_FAILURE = 1, 2, 3, 4, 5


        class Context:
            def __init__(self, call):
                self.aws_request_id = call["requestId"]
                self.invoked_function_arn = call["functionArn"]
                self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
                self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
                self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
                self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
                self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
                self.identity = None
                self.client_context = call.get("clientContext")
                self._deadline = call["deadline"]

            def get_remaining_time_in_millis(self):
                return max(0, int(self._deadline - time.time() * 1000))

            def log(self, message):
                sys.stdout.write(str(message))


        def plain(value):
            """What JSON cannot spell, as the service's own runtime spells it."""
            if isinstance(value, decimal.Decimal):
                return float(value)
            raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


        def described(error, kind=None):
            trace = traceback.format_list(traceback.extract_tb(error.__traceback__)[1:])
            return json.dumps(
                {
                    "errorMessage": str(error),
                    "errorType": kind or type(error).__name__,
                    "requestId": "",
                    "stackTrace": trace,
                }
            )


        def load(name):
            """`src/users.get` is the function `get` of the module `src.users`."""
            module_name, dot, function = name.rpartition(".")
            if not dot:
                raise ValueError(f"Bad handler '{name}': not enough values to unpack (expected 2, got 1)")
            module = importlib.import_module(module_name.replace("/", "."))
            handler = getattr(module, function, None)
            if handler is None:
                raise AttributeError(f"Handler '{function}' missing on module '{module_name}'")
            return handler


        class Peer:
            def __init__(self, connection):
                self.connection = connection
                self.stream = connection.makefile("rb")

            def send(self, kind, text):
                body = text.encode("utf-8")
                self.connection.sendall(struct.pack(">IB", len(body) + 1, kind) + body)

            def receive(self):
                head = self.stream.read(4)
                if len(head) < 4:
                    sys.exit(0)
                frame = self.stream.read(struct.unpack(">I", head)[0])
                return frame[0], frame[1:]


        def answer(handler, peer, body):
            line, _, event = body.partition(b"\n")
            call = json.loads(line)
            if call.get("traceId"):
                os.environ["_X_AMZN_TRACE_ID"] = call["traceId"]
            try:
                result = handler(json.loads(event), Context(call))
            except Exception as error:
                peer.send(FAILURE, described(error))
                return
            try:
                text = json.dumps(result, default=plain, ensure_ascii=False)
            except (TypeError, ValueError) as error:
                peer.send(FAILURE, described(error, "Runtime.MarshalError"))
                return
            peer.send(ANSWER, text)


        def main():
            # What the handler starts must not read our events.
            os.set_inheritable(3, False)
            peer = Peer(socket.socket(fileno=3))
            sys.stdout.reconfigure(line_buffering=True)
            sys.path.insert(0, os.environ["LAMBDA_TASK_ROOT"])
            try:
                handler = load(os.environ["_HANDLER"])
            except ModuleNotFoundError as error:
                message = f"Unable to import module '{os.environ['_HANDLER'].rpartition('.')[0]}': {error}"
                peer.send(INIT_FAILURE, described(ImportError(message), "Runtime.ImportModuleError"))
                return
            except AttributeError as error:
                peer.send(INIT_FAILURE, described(error, "Runtime.HandlerNotFound"))
                return
            except Exception as error:
                peer.send(INIT_FAILURE, described(error))
                return
            peer.send(READY, "")
            while True:
                kind, body = peer.receive()
                if kind == INVOKE:
                    answer(handler, peer, body)


        main()
        """#
}
