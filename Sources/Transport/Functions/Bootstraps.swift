/// What runs in the processes of functions. Both read a line of JSON with a request from descriptor 3, and write one with
/// the answer; their standard streams stay the function's own.
enum Bootstraps {
    static let node = #"""
        import { createInterface } from 'node:readline';
        import { Socket } from 'node:net';
        import { pathToFileURL } from 'node:url';
        import { existsSync } from 'node:fs';
        import { resolve } from 'node:path';

        const [path, name] = split(process.env._HANDLER);
        const socket = new Socket({ fd: 3, readable: true, writable: true });
        const write = (line) => socket.write(JSON.stringify(line) + '\n');

        function split(handler) {
          const dot = handler.lastIndexOf('.');
          return [handler.slice(0, dot), handler.slice(dot + 1)];
        }

        async function load() {
          const base = resolve(process.env.LAMBDA_TASK_ROOT, path);
          const file = ['.js', '.mjs', '.cjs', '/index.js', '/index.mjs'].map((end) => base + end).find(existsSync);
          if (!file) throw Object.assign(new Error(`Cannot find module '${path}'`), { name: 'Runtime.ImportModuleError' });
          const module = await import(pathToFileURL(file));
          const handler = module[name] ?? module.default?.[name];
          if (typeof handler !== 'function') {
            const message = `${process.env._HANDLER} is undefined or not exported`;
            throw Object.assign(new Error(message), { name: 'Runtime.HandlerNotFound' });
          }
          return handler;
        }

        function failure(error) {
          if (error instanceof Error) {
            return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
          }
          return { errorType: typeof error, errorMessage: String(error), trace: [] };
        }

        function call(handler, event, info) {
          return new Promise((done, fail) => {
            const callback = (error, value) => (error ? fail(error) : done(value));
            const context = {
              callbackWaitsForEmptyEventLoop: true, functionName: info.functionName, functionVersion: '$LATEST',
              invokedFunctionArn: info.arn, memoryLimitInMB: info.memory, awsRequestId: info.id,
              logGroupName: `/aws/lambda/${info.functionName}`, logStreamName: 'local',
              getRemainingTimeInMillis: () => Math.max(0, info.deadline - Date.now()),
              done: callback, succeed: done, fail,
            };
            const returned = handler(event, context, callback);
            if (returned && typeof returned.then === 'function') returned.then(done, fail);
            else if (handler.length < 2) done(null);
          });
        }

        let loading;
        try { loading = { handler: await load() }; } catch (error) { loading = { error }; }
        createInterface({ input: socket, crlfDelay: Infinity }).on('line', async (line) => {
          const { event, info } = JSON.parse(line);
          try {
            if (loading.error) throw loading.error;
            write({ value: (await call(loading.handler, event, info)) ?? null });
          } catch (error) {
            console.error(error);
            write({ error: failure(error) });
          }
        });
        """#

    static let python = #"""
        import importlib.util, json, os, socket, sys, time, traceback

        root = os.environ["LAMBDA_TASK_ROOT"]
        sys.path.insert(0, root)
        path, name = os.environ["_HANDLER"].rsplit(".", 1)
        stream = socket.socket(fileno=3).makefile("rwb")


        class Context:
            function_version = "$LATEST"
            log_stream_name = "local"
            identity = None
            client_context = None

            def __init__(self, info):
                self.function_name = info["functionName"]
                self.aws_request_id = info["id"]
                self.invoked_function_arn = info["arn"]
                self.memory_limit_in_mb = info["memory"]
                self.log_group_name = "/aws/lambda/" + info["functionName"]
                self._deadline = info["deadline"]

            def get_remaining_time_in_millis(self):
                return max(0, int(self._deadline - time.time() * 1000))


        def failure(error):
            return {
                "errorType": type(error).__name__, "errorMessage": str(error),
                "stackTrace": traceback.format_tb(error.__traceback__),
            }


        def load():
            spec = importlib.util.spec_from_file_location(path.replace("/", "."), os.path.join(root, path + ".py"))
            module = importlib.util.module_from_spec(spec)
            sys.modules[spec.name] = module
            spec.loader.exec_module(module)
            return getattr(module, name)


        handler, broken = None, None
        try:
            handler = load()
        except Exception as error:
            broken = error
        for line in stream:
            call = json.loads(line)
            try:
                if broken is not None:
                    raise broken
                answer = {"value": handler(call["event"], Context(call["info"]))}
                text = json.dumps(answer)
            except Exception as error:
                traceback.print_exc()
                text = json.dumps({"error": failure(error)})
            sys.stdout.flush()
            stream.write(text.encode() + b"\n")
            stream.flush()
        """#
}
