"""Headless Chromium, driven by its DevTools protocol."""
import base64
import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
import urllib.request

from websockets.sync.client import connect

FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--remote-debugging-port=0", "--remote-allow-origins=*"]


class Browser:
    """A browser of its own, with a profile in a folder that goes with it."""

    def __init__(self, scratch, *flags):
        program = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
        profile = scratch / "chromium"
        self.process = subprocess.Popen([program, *FLAGS, *flags, f"--user-data-dir={profile}", "about:blank"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        file = profile / "DevToolsActivePort"
        wait(lambda: file.exists() and file.read_text().count("\n"), "Chromium", 60)
        self.port = int(file.read_text().splitlines()[0])

    def open(self, url="about:blank"):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/json/new?{url}", method="PUT")
        target = json.load(urllib.request.urlopen(request))
        page = Page(target["webSocketDebuggerUrl"])
        page.wait_for(f"location.href === {json.dumps(url)} && document.readyState === 'complete'")
        return page

    def close(self):
        """Ends Chromium with all its processes, which go on writing into the profile for a while otherwise."""
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(20)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


class Page:
    """One page; `run` evaluates JavaScript in it and returns the value."""

    def __init__(self, address):
        self.socket = connect(address, max_size=None)
        self.count = 0
        self.stand_in = None

    def answer_for(self, pattern, html):
        """Lets a document stand for what any address of a pattern has, so that a page can be of any origin."""
        self.stand_in = base64.b64encode(html.encode()).decode()
        self.call("Fetch.enable", patterns=[{"urlPattern": pattern}])

    def call(self, method, **parameters):
        number = self.send(method, **parameters)
        while True:
            message = json.loads(self.socket.recv(timeout=60))
            if message.get("method") == "Fetch.requestPaused":
                self.send("Fetch.fulfillRequest", requestId=message["params"]["requestId"], responseCode=200,
                          body=self.stand_in, responseHeaders=[{"name": "Content-Type", "value": "text/html"}])
            elif message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]

    def send(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        return self.count

    def visit(self, url):
        self.call("Page.navigate", url=url)
        self.wait_for(f"location.href === {json.dumps(url)} && document.readyState === 'complete'")

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{script}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def wait_for(self, script, seconds=20):
        wait(lambda: self.run(script), script, seconds)


def wait(condition, what, seconds=20):
    """Waits until something holds, and says what did not when it takes too long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    raise TimeoutError(what)
