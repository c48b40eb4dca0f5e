"""An AWS account in this process: moto behind the real command line, asked through a socket by judging/aws.

Every call's parameters are checked against botocore's service model, in more than botocore does itself: enumerations,
patterns, lengths and ranges too (judging/checks.py). Calls that change something are counted, and a run can be cut off behind one of them.
"""
import contextlib
import io
import json
import os
import re
import signal
import socket
import subprocess
import threading
from pathlib import Path

os.environ.update(AWS_ACCESS_KEY_ID="judge", AWS_SECRET_ACCESS_KEY="judge", AWS_DEFAULT_REGION="us-east-1",
                  AWS_EC2_METADATA_DISABLED="true", MOTO_ALLOW_NONEXISTENT_REGION="true")

import awscli.clidriver  # noqa: E402
import boto3  # noqa: E402
import moto  # noqa: E402
from moto.core.config import default_user_config  # noqa: E402

from . import additions  # noqa: E402,F401
from .checks import check_patches, check_shape  # noqa: E402

READING = re.compile(r"^(get|list|describe|head|lookup|search|wait)($|-)")


class Account:
    """Starts empty; `run` runs a script against it."""

    def __init__(self):
        self.mock = moto.mock_aws(config={"lambda": {"use_docker": False}, "iam": {"load_aws_managed_policies": True}})
        self.mock.start()
        self.driver = awscli.clidriver.create_clidriver()
        self.driver.session.register("before-parameter-build", self.check)
        self.findings = set()
        self.always = []  # arguments of every run: values for parameters
        self.clear()

    def state(self):
        """What the last run read, without what an account chooses: ids and times."""
        found, ids = {}, set()
        for call, out in self.reads.items():
            with contextlib.suppress(ValueError):
                found[call] = json.loads(out)
                ids |= set(chosen(found[call]))
        ids = sorted(filter(lambda id: len(id) > 5, ids), key=len, reverse=True)

        def plain(text):
            for id in ids:
                text = text.replace(id, "*")
            return re.sub(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|--version-id v\d+", "*", text)
        answers = ((plain(call), settled(json.loads(plain(json.dumps(answer))))) for call, answer in found.items())
        return {call: answer for call, answer in answers if answer}

    def clear(self):
        """An account with nothing in it."""
        self.mock.reset() if hasattr(self.mock, "reset") else moto.core.models.DEFAULT_ACCOUNT_ID
        self.changes = []

    def check(self, params, model, **_):
        for problem in [*check_shape(params, model.input_shape), *check_patches(model.name, params)]:
            # An update in the second generation of API Gateway merges maps, and an empty text takes an entry away.
            if model.service_model.service_name == "apigatewayv2" and model.name.startswith("Update") and " is 0, not " in problem:
                continue
            self.findings.add(f"{model.service_model.service_name} {model.name}: {problem}")

    def call(self, arguments):
        """What the aws command writes, and its exit code."""
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = self.driver.main(arguments)
            except SystemExit as end:
                code = end.code
        for stream in (out, err):
            stream.flush()
        return [stream.buffer.getvalue().decode() for stream in (out, err)] + [code or 0]

    def run(self, script, *arguments, cut_behind=None, cwd="/"):
        """Runs a script; the exit code and what it said. `cut_behind` kills it behind that many changes."""
        self.changes, self.reads = [], {}
        server = socket.create_server(("127.0.0.1", 0))
        server.settimeout(0.2)
        environment = os.environ | {"JUDGE_PORT": str(server.getsockname()[1]), "GWC_PATIENCE": "0",
                                    "PATH": f"{Path(__file__).parent}:{os.environ['PATH']}"}
        child = subprocess.Popen(["bash", str(script), *arguments, *self.always], cwd=cwd, env=environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)
        said = []
        reader = threading.Thread(target=lambda: said.append(child.stdout.read()))
        reader.start()
        with server:
            while child.poll() is None:
                with contextlib.suppress(TimeoutError):
                    connection, _ = server.accept()
                    self.answer(connection, child, cut_behind)
        reader.join()
        return child.returncode, said[0]

    def answer(self, connection, child, cut_behind):
        with connection, connection.makefile("rb") as stream:
            def word():
                letters = bytearray()
                while (letter := stream.read(1)) not in (b"\0", b""):
                    letters += letter
                return letters.decode()

            arguments = [word() for _ in range(int(word()))]
            out, err, code = self.call(arguments)
            if "Not yet implemented" in err:
                self.findings.add(f"{arguments[0]} {arguments[1]}: moto does not have it")
            if READING.match(arguments[1]):
                self.reads[" ".join(arguments)] = out
            if code == 0 and not READING.match(arguments[1]):
                self.changes.append(" ".join(arguments[:2]))
                if cut_behind is not None and len(self.changes) >= cut_behind:
                    os.killpg(child.pid, signal.SIGKILL)
                    return
            with contextlib.suppress(OSError):
                connection.sendall(f"{out}\0{err}\0{code}\0".encode())


# Names of ids that AWS chooses, and of what differs from run to run.
CHOSEN = re.compile(r"^(Id|id|rootResourceId|parentId|UUID|value|VpcId|.*(ApiId|IntegrationId|RouteId|AuthorizerId|DeploymentId|"
                    r"ResponseId|RoleId|PolicyId|ClientId|UserPoolId|VersionId|RevisionId|validatorId|authorizerId|deploymentId))$")
PASSING = re.compile(r"Date|Time(stamp)?$|Modified|Created|created|FunctionUrl$|Label$|StreamArn$|ETag|RevisionId|Location$|Endpoint$|Token$|"
                     r"^Approximate|StatusReason|HealthStatus|IdentityPoolId|^UpdateId|^SequenceNumber|lastUpdated|creationTime|DefaultVersionId")
# What a setting is that nobody said; a new resource has it without telling.
USUAL = {"authorizerResultTtlInSeconds": 300, "cacheClusterStatus": "NOT_AVAILABLE", "treatMissingData": "missing",
         "filterPolicyScope": "MessageAttributes", "status": "Suspended"}


def chosen(answer):
    """The ids that AWS chose, in an answer."""
    if isinstance(answer, dict):
        for key, value in answer.items():
            if isinstance(value, str) and CHOSEN.search(key):
                yield value
            yield from chosen(value)
    if isinstance(answer, list):
        for value in answer:
            yield from chosen(value)


def settled(answer):
    """An answer without what is empty and what passes, lists in order."""
    if isinstance(answer, dict) and answer.get("TimeToLiveStatus") == "DISABLED":
        return {}
    if isinstance(answer, dict) and "KeySchema" in answer:  # of attributes AWS has those that some key needs
        answer = {key: value for key, value in answer.items() if key != "AttributeDefinitions"}
    if isinstance(answer, str) and answer[:1] in "{[":
        with contextlib.suppress(ValueError):
            answer = json.loads(answer)
    if isinstance(answer, dict):
        pairs = ((key, settled(value)) for key, value in answer.items() if not PASSING.search(key))
        return {key: value for key, value in pairs
                if value not in (None, False, 0, "", [], {}) and value != USUAL.get(key[:1].lower() + key[1:])}
    if isinstance(answer, list):
        return sorted((settled(value) for value in answer), key=lambda value: json.dumps(value, sort_keys=True))
    return answer


def client(name, region="us-east-1"):
    return boto3.client(name, region_name=region)
