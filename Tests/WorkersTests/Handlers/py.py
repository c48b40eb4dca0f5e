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
