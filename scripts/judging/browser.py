"""Headless Chromium, driven by its DevTools protocol."""
import json
import shutil
import subprocess
import time
import urllib.request

from websockets.sync.client import connect


class Browser:
    """A browser of its own, with a profile in a folder that goes with it."""

    def __init__(self, scratch):
        program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        self.profile = scratch / "chromium"
        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
             "--remote-allow-origins=*", f"--user-data-dir={self.profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        file = self.profile / "DevToolsActivePort"
        wait(lambda: file.exists() and file.read_text().count("\n"), "Chromium")
        self.port = int(file.read_text().splitlines()[0])

    def open(self, url):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/json/new?{url}", method="PUT")
        target = json.load(urllib.request.urlopen(request))
        page = Page(target["webSocketDebuggerUrl"])
        page.wait_for(f"location.href === {json.dumps(url)} && document.readyState === 'complete'")
        return page

    def close(self):
        self.process.terminate()
        self.process.wait(20)


class Page:
    """One page; `run` evaluates JavaScript in it and returns the value."""

    def __init__(self, address):
        self.socket = connect(address, max_size=None)
        self.count = 0

    def call(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv(timeout=30))
            if answer.get("id") == self.count:
                return answer["result"]

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
