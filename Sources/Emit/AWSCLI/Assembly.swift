import CloudFormation
import Tree

extension ScriptWriter {
    /// `deploy.sh`
    var deployScript: String {
        var body = ""
        var early = pruning(\.early, "What an earlier version of the spec had in the APIs")
        for block in blocks {
            if block.isDeployment {
                body += early
                early = ""
            }
            body += "\n\(comment(block))\nresource \(block.id)\n"
            for line in block.deploy { body += "\(line)\n" }
            for line in assignments(block) { body += "\(line)\n" }
            for line in block.parts { body += "\(line)\n" }
            if let own = block.own { body += "\(own)\n" }
        }
        body += early + pruning(\.late, "What an earlier version of the spec had")
        body += "\n# What carries the tags of the service and is not in the spec any more.\nsweep\n"
        let archives = body.contains("\nupload ") ? "\n\(archiveFunction)" : ""
        let parts = Runtime.parts(for: body, among: Runtime.common + Runtime.sweep + Runtime.deploy + Runtime.types)
        return head(purpose: "makes", usage: Self.deployUsage, options: Self.deployOptions) + usual(body + parts)
            + lookups
            + parts + archives + body + deployEnd
    }

    /// `destroy.sh`
    var destroyScript: String {
        var body = ""
        for block in blocks {
            let variables = assignments(block)
            if block.isChild, variables.isEmpty { continue }
            body += "\n\(comment(block))\nresource \(block.id)\n"
            for line in block.find { body += "\(line)\n" }
            body += "remember\n"
            for line in variables { body += "\(line)\n" }
        }
        body += Self.confirmation
        for block in blocks.reversed() where !block.isChild && !block.drop.isEmpty { body += removal(of: block) }
        body += "\n# What else carries the tags of the service, from an earlier version of the spec.\nsweep\n"
        let parts = Runtime.parts(for: body, among: Runtime.common + Runtime.sweep + Runtime.destroy)
        return head(purpose: "removes", usage: Self.destroyUsage, options: Self.destroyOptions) + lookups + parts + body
            + Self.destroyEnd
    }

    private func pruning(_ lines: KeyPath<(early: [String], late: [String]), [String]>, _ what: String) -> String {
        let all = blocks.flatMap { $0.prunes[keyPath: lines] }
        return all.isEmpty ? "" : "\n# \(what).\nresource -\n" + all.map { "\($0)\n" }.joined()
    }

    private func comment(_ block: ResourceBlock) -> String {
        "# \(block.type)\(block.place.map { ", \($0)" } ?? "")"
    }

    private func assignments(_ block: ResourceBlock) -> [String] {
        block.references.filter { values.used.contains($0.reference) }
            .map { "\(ScriptValues.variable($0.reference))=\($0.value)" }
    }

    private func removal(of block: ResourceBlock) -> String {
        if block.isRetained { return "\n# \(block.id) stays: the template retains it\nids+=(\(block.id))\n" }
        var text = "\nif recall \(block.id); then\n"
        var lines = block.drop
        if block.holdsData {
            lines =
                ["if [ -n \"$data\" ]; then"] + lines.map { "  \($0)" }
                + [
                    "else",
                    "  say \"\(block.id) holds data and stays; --delete-data removes it\"",
                    "  ids+=(\(block.id))", "fi",
                ]
        }
        for line in lines { text += "  \(line.replacing("\n", with: "\n  "))\n" }
        return text + "fi\n"
    }

    private func head(purpose: String, usage: String, options: String) -> String {
        let service = deployment.service
        let partition =
            deployment.region.hasPrefix("cn-")
            ? "aws-cn" : deployment.region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
        return """
            #!/usr/bin/env bash
            # \(service) (\(deployment.stage), \(deployment.region)): \(purpose) the service with plain aws calls.
            # Written by gwc from the spec, which is what to change.
            # shellcheck disable=SC1003,SC1007,SC2016,SC2034
            set -euo pipefail

            usage() {
              cat <<'END'
            \(usage)
            END
            }

            service='\(service)'
            stage='\(deployment.stage)'
            stack='\(deployment.stackName)'   # what names begin with
            region='\(deployment.region)'
            partition=\(partition)
            suffix=\(partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com")
            here=$(cd "$(dirname "$0")" && pwd)
            \(options)

            \(Runtime.start)
            account=$(aws sts get-caller-identity --query Account --output text)


            """
    }

    /// What a setting goes back to, as text of jq that comparisons include.
    private func usual(_ text: String) -> String {
        let lines = Usual.lines(for: text)
        return lines.isEmpty
            ? ""
            : "# What AWS has where a spec says nothing, by call: where a setting goes that is dropped from the spec.\n"
                + "usual='\n\(lines.dropLast(2))\n'\n\n"
    }

    /// What the template takes from elsewhere: parameters, exports of stacks, parameters and secrets of the account.
    private var lookups: String {
        if values.lookups.isEmpty { return "" }
        let lines = values.lookups.map { "\($0.name)=\($0.call)\n" }.joined()
        return Runtime.parts(for: lines, among: Runtime.lookups) + "\n" + lines + "\n"
    }

    /// Where the zip of a key is.
    private var archiveFunction: String {
        let cases = deployment.archives.sorted { $0.key < $1.key }
            .map { "    \(ShellText.quoted($0.key))) echo \(ShellText.quoted($0.value.path)) ;;\n" }
        return "# archive KEY: the zip that goes there, in the output folder.\narchive() {\n  case \"$1\" in\n"
            + (cases.isEmpty ? "    *) ;;\n" : cases.joined()) + "  esac\n}\n"
    }

    private var deployEnd: String {
        """

        if [ "$changes" = 0 ]; then say "$service ($stage): nothing to do"
        else say "$service ($stage): $changes calls${dry:+ would be} made"; fi

        """
    }

    private static let destroyEnd = """

        say "$service ($stage): $changes calls${dry:+ would be} made"

        """

    private static let confirmation = #"""

        if [ ${#found[@]} = 0 ]; then
          say "$service ($stage): there is nothing to remove"
          exit 0
        fi
        say "to be removed from $region of account $account: ${found[*]}"
        if [ -z "$yes$dry" ]; then
          read -r -p "Remove $service ($stage)? Type the stage's name: " answer
          [ "$answer" = "$stage" ] || die "nothing was removed"
        fi

        """#

    private static let deployUsage = """
        Usage: deploy.sh [--dry-run] [--delete-data] [NAME=VALUE ...]

        Makes the service, or brings it to what the spec says. What is as it should be is left alone, and a run that was
        cut off can be run again: the state is what AWS has, found by names and by the tags gwc:service, gwc:stage, gwc:id.
        What an earlier version of the spec made and this one does not have is removed at the end.

          --dry-run      show the calls and make none
          --delete-data  also remove what holds data and is not in the spec any more: tables, buckets, streams
          NAME=VALUE     a parameter of the template that has no default
          --help         show this
        """

    private static let deployOptions = #"""
        dry= data= given=()
        for option in "$@"; do
          case "$option" in
            --dry-run) dry=1 ;;
            --delete-data) data=1 ;;
            --help) usage; exit 0 ;;
            [A-Za-z]*=*) given+=("$option") ;;
            *) usage >&2; exit 1 ;;
          esac
        done
        """#

    private static let destroyUsage = """
        Usage: destroy.sh [--dry-run] [--yes] [--delete-data] [NAME=VALUE ...]

        Removes what deploy.sh made and whose tags say that it is of this service and stage, in reverse order.

          --yes          do not ask
          --delete-data  also remove what holds data: tables, buckets, streams
          --dry-run      show the calls and make none
          NAME=VALUE     a parameter of the template that has no default
          --help         show this
        """

    private static let destroyOptions = #"""
        dry= yes= data= given=()
        for option in "$@"; do
          case "$option" in
            --dry-run) dry=1 ;;
            --yes) yes=1 ;;
            --delete-data) data=1 ;;
            --help) usage; exit 0 ;;
            [A-Za-z]*=*) given+=("$option") ;;
            *) usage >&2; exit 1 ;;
          esac
        done
        """#
}
