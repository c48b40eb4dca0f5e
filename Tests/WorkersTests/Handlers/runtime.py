"""A custom runtime: asks the Runtime API for events, as a compiled program would."""

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
