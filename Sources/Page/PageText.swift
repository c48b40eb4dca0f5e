/// The page itself, with all that it needs: it loads nothing from elsewhere.
let pageText = #"""
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>gwc local</title>
    <style>
      :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); }
      body { font: 15px/1.45 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; }
      h1 { font-size: 1.3rem; } h2 { font-size: 1.05rem; margin: 1.5rem 0 0.5rem; }
      table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; }
      th, td { border-bottom: 1px solid var(--line); padding: 0.2rem 0.6rem 0.2rem 0; vertical-align: top; }
      code, pre, textarea, input, td { font-family: ui-monospace, monospace; font-size: 0.92em; }
      form { display: grid; gap: 0.5rem; grid-template-columns: 8rem 1fr; align-items: start; }
      form button { grid-column: 2; justify-self: start; } textarea { min-height: 4rem; }
      pre { border: 1px solid var(--line); max-height: 20rem; overflow: auto; padding: 0.5rem; white-space: pre-wrap; }
      .bad { color: #c62828; } @media (prefers-color-scheme: dark) { .bad { color: #ff8a80; } }
      .scroll { max-height: 24rem; overflow: auto; }
    </style>
    <h1>gwc local</h1>
    <nav><a href="#routes">Routes</a> · <a href="#request">Request</a> · <a href="#socket">WebSocket</a> · <a href="#log">Log</a></nav>

    <h2 id="routes">Routes</h2>
    <table aria-labelledby="routes"><thead><tr><th>Route<th>API<th>Answered by<th>Callers<th>Scopes<th>Checks<th>Throttle<th><tbody id="rows"></table>

    <h2 id="request">Request</h2>
    <form id="send">
      <label for="method">Method</label>
      <select id="method"><option>GET<option>POST<option>PUT<option>PATCH<option>DELETE<option>HEAD<option>OPTIONS</select>
      <label for="path">Path</label><input id="path" value="/" required />
      <label for="headers">Headers</label><textarea id="headers" placeholder="content-type: application/json"></textarea>
      <label for="body">Body</label><textarea id="body"></textarea>
      <button>Send</button>
    </form>
    <pre id="answer" role="status" aria-label="Answer" tabindex="0">No request yet.</pre>

    <h2 id="socket">WebSocket</h2>
    <form id="connect">
      <label for="address">Address</label><input id="address" list="addresses" required /><datalist id="addresses"></datalist>
      <button id="toggle">Connect</button>
    </form>
    <form id="say">
      <label for="message">Message</label><textarea id="message" placeholder='{"action": "…"}'></textarea>
      <button>Send message</button>
    </form>
    <pre id="frames" role="log" aria-label="Messages" tabindex="0"></pre>

    <h2 id="log">Log</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="Requests">
      <table aria-labelledby="log"><thead><tr><th>Status<th>Method<th>Path<th>Route<th>Time<th>Refused because<tbody id="lines"></table>
    </div>

    <script>
      const element = (id) => document.getElementById(id);
      const cells = (texts) => texts.map((text) => Object.assign(document.createElement("td"), { textContent: text ?? "" }));

      async function showRoutes() {
        const { apis } = await (await fetch("/_gwc/routes")).json();
        element("rows").replaceChildren(...apis.flatMap((api) => api.routes.map((route) => row(api, route))));
        const paths = apis.filter((api) => api.kind === "websocket").flatMap((api) => api.stages.map((stage) => `/${stage}`));
        const addresses = paths.map((path) => location.origin.replace(/^http/, "ws") + path);
        element("addresses").replaceChildren(...addresses.map((value) => Object.assign(document.createElement("option"), { value })));
        element("address").value ||= addresses[0] ?? "";
      }

      function row(api, route) {
        const isSocket = api.kind === "websocket";
        const callers = [route.callers, route.apiKey && "an API key"].filter(Boolean).join(", ");
        const line = document.createElement("tr");
        line.append(...cells([isSocket ? route.key : `${route.method ?? "ANY"} ${route.path}`, `${api.name} (${api.kind}, ${route.stage})`,
          route.target, callers, route.scopes, route.checks, route.throttle]));
        const button = Object.assign(document.createElement("button"), { textContent: "Try", type: "button" });
        button.setAttribute("aria-label", `Try ${route.key}`);
        button.onclick = () => isSocket ? element("message").focus() : fill(route);
        line.append(document.createElement("td"));
        line.lastChild.append(button);
        return line;
      }

      function fill(route) {
        const method = route.method ?? "GET";
        element("method").value = method === "ANY" ? "GET" : method;
        element("path").value = route.path;
        element("path").focus();
      }

      element("send").addEventListener("submit", async (event) => {
        event.preventDefault();
        const method = element("method").value;
        const lines = element("headers").value.split("\n").filter((line) => line.includes(":"));
        const headers = lines.map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]);
        const body = ["GET", "HEAD"].includes(method) || !element("body").value ? undefined : element("body").value;
        const begin = performance.now();
        try {
          const answer = await fetch(element("path").value, { method, headers, body, redirect: "manual", cache: "no-store" });
          const text = await answer.text();
          const time = Math.round(performance.now() - begin);
          const fields = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
          element("answer").textContent = `${answer.status} ${answer.statusText}  ${time} ms\n${fields}\n\n${text}`;
        } catch (error) {
          element("answer").textContent = String(error);
        }
        showLog();
      });

      let socket;
      const frame = (text) => { element("frames").append(`${text}\n`); element("frames").scrollTop = 1e9; };
      element("connect").addEventListener("submit", (event) => {
        event.preventDefault();
        if (socket) return socket.close();
        socket = new WebSocket(element("address").value);
        element("toggle").textContent = "Disconnect";
        socket.onopen = () => frame("connected");
        socket.onmessage = ({ data }) => frame(`< ${data}`);
        socket.onclose = ({ code, reason }) => {
          frame(`closed: ${code} ${reason}`);
          socket = undefined;
          element("toggle").textContent = "Connect";
        };
      });
      element("say").addEventListener("submit", (event) => {
        event.preventDefault();
        if (socket?.readyState !== 1) return frame("not connected");
        socket.send(element("message").value);
        frame(`> ${element("message").value}`);
      });

      let last = 0;
      async function showLog() {
        try {
          const log = await (await fetch(`/_gwc/log?after=${last}`)).json();
          if (log.last < last) element("lines").replaceChildren();
          last = log.last;
          for (const line of log.lines) {
            const entry = document.createElement("tr");
            entry.append(...cells([line.status, line.method, line.path, line.route, `${line.milliseconds} ms`, line.refusal]));
            if (line.status >= 400) entry.firstChild.className = "bad";
            element("lines").prepend(entry);
          }
          while (element("lines").childElementCount > 500) element("lines").lastChild.remove();
        } catch {
          // The gateway is away, and may come back.
        }
      }

      showRoutes();
      showLog();
      setInterval(showLog, 1000);
      setInterval(showRoutes, 5000);
    </script>
    </html>

    """#
