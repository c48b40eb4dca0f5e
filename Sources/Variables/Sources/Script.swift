import Diagnostics
import Processes
import Syntax
import Tree

/// `file(script.js):member`: the user's own `node` runs the script. A script that asks for other values of the spec is
/// run again with the answers until it asks no more, so what it does before it asks has to be harmless.
extension Expander {
    private static let scriptRounds = 100

    func script(_ path: String, _ keys: [String], _ query: Query) throws(Unresolved) -> Answer {
        let name = "script:\(path):\(keys.joined(separator: "."))"
        if let known = outputs[name] { return .value(known) }
        guard files.read(path) != nil else { return .missing("there is no file `\(path)`") }
        guard let folder = files.folder else {
            throw scriptFailure("a script can only be run from the work tree", query)
        }
        var answers = Mapping()
        for _ in 0..<Expander.scriptRounds {
            let request: Node = [
                "path": Node(path), "keys": Node(keys.map { Node($0) }), "answers": Node(answers),
                "options": Node(Mapping(environment.options.map { Mapping.Entry($0.key, Node($0.value)) })),
            ]
            let reply = try run(request, in: folder, query)
            guard let question = reply["ask"] else {
                let value = reply["value"] ?? .null
                outputs[name] = value
                return .value(value)
            }
            answers[JSONWriter.compact(question)] = try answer(question, query)
        }
        throw scriptFailure("`\(path)` asks for too many values", query)
    }

    private func run(_ request: Node, in folder: String, _ query: Query) throws(Unresolved) -> Node {
        let result: ProcessResult
        do throws(ProcessError) {
            let strip = request["path"]?.string?.hasSuffix("ts") == true ? ["--experimental-strip-types"] : []
            result = try runProcess(
                "node", ["--no-warnings"] + strip + ["-e", program],
                input: JSONWriter.write(request, indentation: nil), environment: variables, folder: folder,
                timeout: ScriptReader.timeout)
        } catch {
            throw scriptFailure("running a script needs `node`, and there is none", query, help: "install Node.js")
        }
        guard result.succeeded else {
            throw scriptFailure(
                "`\(request["path"]?.string ?? "")` failed", query, help: String(result.errorText.prefix(2000)))
        }
        guard let reply = JSONReader.read(result.output, place: query.span(), into: &diagnostics) else {
            throw Unresolved()
        }
        return reply
    }

    /// What a script asked for: `{"property": [keys]}`, or `{"variable": text}`.
    private func answer(_ question: Node, _ query: Query) throws(Unresolved) -> Node {
        if let keys = question["property"]?.list {
            var gap: Gap?
            return try property(keys.map(\.printed), gap: &gap)?.node ?? .null
        }
        var site = query.site
        site.nesting += 1
        return try expand("${\(question["variable"]?.printed ?? "")}", at: site).node
    }

    private func scriptFailure(_ message: String, _ query: Query, help: String? = nil) -> Unresolved {
        fail("script-failed", message, at: query.origin, help: help)
    }
}

private let program = """
    const fs = require('node:fs');
    const { resolve } = require('node:path');
    const { pathToFileURL } = require('node:url');
    process.stdout.write = process.stderr.write.bind(process.stderr);
    const request = JSON.parse(fs.readFileSync(0, 'utf8'));
    const reply = (value) => {
      let rest = Buffer.from(JSON.stringify(value));
      while (rest.length) rest = rest.subarray(fs.writeSync(1, rest));
      process.exit(0);
    };
    const ask = async (question) => {
      const key = JSON.stringify(question);
      if (!Object.hasOwn(request.answers, key)) reply({ ask: question });
      const answer = request.answers[key];
      return answer === null ? undefined : answer;
    };
    const context = {
      options: request.options,
      resolveConfigurationProperty: (property) => ask({ property: property.map(String) }),
      resolveVariable: (variable) => ask({ variable }),
    };
    (async () => {
      let wasCalled = false;
      const settle = async (value) => {
        if (wasCalled || typeof value !== 'function') return await value;
        wasCalled = true;
        return await value(context);
      };
      const module = await import(pathToFileURL(resolve(request.path)).href);
      let value = 'default' in module ? module.default : module;
      value = await settle(value);
      for (const key of request.keys) {
        if (value == null || !Object.prototype.hasOwnProperty.call(value, key)) return reply({ value: null });
        value = await settle(value[key]);
      }
      reply({ value: value === undefined ? null : value });
    })().catch((error) => {
      process.stderr.write(String((error && error.stack) || error) + '\\n');
      process.exit(1);
    });
    """
