"""An AWS account in this process: moto behind the real command line, asked through a socket by judging/aws.

Every call's parameters are checked against botocore's service model, in more than botocore does itself: enumerations,
patterns, lengths and ranges too (judging/checks.py). Calls that change something are counted, and a run can be cut off behind one of them.
"""
import contextlib
import io
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

    def clear(self):
        """An account with nothing in it."""
        self.mock.reset() if hasattr(self.mock, "reset") else moto.core.models.DEFAULT_ACCOUNT_ID
        self.changes = []

    def check(self, params, model, **_):
        for problem in [*check_shape(params, model.input_shape), *check_patches(model.name, params)]:
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
        self.changes = []
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
            if code == 0 and not READING.match(arguments[1]):
                self.changes.append(" ".join(arguments[:2]))
                if cut_behind is not None and len(self.changes) >= cut_behind:
                    os.killpg(child.pid, signal.SIGKILL)
                    return
            with contextlib.suppress(OSError):
                connection.sendall(f"{out}\0{err}\0{code}\0".encode())


def client(name, region="us-east-1"):
    return boto3.client(name, region_name=region)
