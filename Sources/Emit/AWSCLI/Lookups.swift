import CloudFormation
import Diagnostics
import Tree

/// What a template takes from elsewhere: a script looks it up where it runs.
extension ScriptValues {
    /// A parameter without a default: a word of the command line, or for the types that CloudFormation looks up a
    /// parameter of Systems Manager.
    mutating func lookUp(parameter name: String, _ declared: Node) -> ShellText {
        let isStored = declared["Type"]?.string?.hasPrefix("AWS::SSM::Parameter::Value") ?? false
        if isStored, let path = declared["Default"]?.string {
            return lookUp("Parameter_\(name)", "$(stored \(ShellText.quoted(path)))")
        }
        return lookUp("Parameter_\(name)", "$(parameter \(name))")
    }

    /// `Fn::ImportValue`: what another stack exports.
    mutating func imported(_ export: Node) throws(Inexpressible) -> ShellText {
        let name = try text(export)
        try requireKnownEarly(name, at: export.origin)
        return lookUp("Export_\(lookups.count + 1)", "$(exported \(name.word))")
    }

    /// A text with each `{{resolve:…}}` looked up.
    mutating func resolved(_ text: String, at origin: Origin) throws(Inexpressible) -> ShellText {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return ShellText(text) }
        var result = ShellText("")
        var rest = text[...]
        while let open = rest.firstRange(ofText: "{{resolve:") {
            guard let close = rest[open.upperBound...].firstRange(ofText: "}}") else { break }
            result += String(rest[..<open.lowerBound])
            let parts = rest[open.upperBound..<close.lowerBound].split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let call = Self.store(parts[0], parts[1]) else {
                throw Inexpressible(message: "`\(text)` is resolved by CloudFormation only", origin: origin)
            }
            result += lookUp("Stored_\(lookups.count + 1)", call)
            rest = rest[close.upperBound...]
        }
        return result + ShellText(String(rest))
    }

    /// The call for a dynamic reference: AWS CloudFormation User Guide, "Dynamic references".
    private static func store(_ service: String, _ key: String) -> String? {
        switch service {
        case "ssm", "ssm-secure": return "$(stored \(ShellText.quoted(key)))"
        case "secretsmanager":
            // secret-id:SecretString:json-key:version-stage:version-id; an ARN has colons of its own.
            let marker = ":SecretString"
            guard let range = key[...].firstRange(ofText: marker) else { return "$(secret \(ShellText.quoted(key)))" }
            let fields = key[range.upperBound...].split(separator: ":", omittingEmptySubsequences: false)
            if fields.count > 2, fields[2...].contains(where: { !$0.isEmpty }) { return nil }
            let name = fields.count > 1 ? String(fields[1]) : ""
            return "$(secret \(ShellText.quoted(String(key[..<range.lowerBound]))) \(ShellText.quoted(name)))"
        default: return nil
        }
    }

    private mutating func lookUp(_ name: String, _ call: String) -> ShellText {
        if let known = lookups.first(where: { $0.call == call }) { return ShellText(variable: known.name) }
        lookups.append((name, call))
        return ShellText(variable: name)
    }

    private func requireKnownEarly(_ text: ShellText, at origin: Origin) throws(Inexpressible) {
        for case .variable(let name) in text.pieces where !["region", "account", "partition", "suffix"].contains(name) {
            throw Inexpressible(message: "the name of an export depends on a resource", origin: origin)
        }
    }
}

extension Runtime {
    /// Functions that look up what the template takes from elsewhere.
    static let lookups: [Part] = [
        Part(
            name: "parameter",
            text: #"""
                # parameter NAME: a parameter of the template that has no default, from the command line.
                parameter() {
                  local word
                  for word in ${given[@]+"${given[@]}"}; do
                    case "$word" in "$1="*) printf '%s' "${word#*=}"; return ;; esac
                  done
                  echo "$0: the template's parameter $1 has no default; give it a value: $0 $1=VALUE" >&2
                  exit 1
                }
                """#),
        Part(
            name: "exported",
            text: #"""
                # exported NAME: what another stack exports.
                exported() {
                  local value
                  value=$(aws cloudformation list-exports --query "Exports[?Name=='$1'].Value|[0]" --output text)
                  if [ "$value" != None ]; then printf '%s' "$value"; return; fi
                  echo "$0: no stack in $region exports $1" >&2
                  exit 1
                }
                """#),
        Part(
            name: "stored",
            text: #"""
                # stored NAME[:VERSION]: a parameter of Systems Manager.
                stored() { aws ssm get-parameter --name "$1" --with-decryption --query Parameter.Value --output text; }
                """#),
        Part(
            name: "secret",
            text: #"""
                # secret ID [KEY]: a secret, or a field of it.
                secret() {
                  local value
                  value=$(aws secretsmanager get-secret-value --secret-id "$1" --query SecretString --output text)
                  if [ -n "${2-}" ]; then jq -r --arg key "$2" '.[$key]' <<<"$value"; else printf '%s' "$value"; fi
                }
                """#),
    ]
}
