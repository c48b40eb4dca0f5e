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
    peer = Peer(socket.socket(fileno=os.dup(0)))
    # What the handler starts must not read our events.
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
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
