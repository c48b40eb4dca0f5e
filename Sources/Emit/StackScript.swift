import CloudFormation
import Tree

/// `cloudformation/deploy.sh`, which uploads what is new and shows the change set before it is made, and, when the
/// bucket of the archives is in the stack, `cloudformation/bucket.json`: the stack with only the bucket, to begin with.
package func emitStackScript(_ graph: ResourceGraph, _ deployment: Deployment) -> [Artifact] {
    var script = Artifact(
        path: "cloudformation/deploy.sh", bytes: Array(StackScript(graph: graph, deployment: deployment).text.utf8))
    script.isExecutable = true
    return [script] + (bucketTemplate(graph).map { [$0] } ?? [])
}

/// Logical id of the bucket of the archives, as the framework has it.
private let bucketID = "ServerlessDeploymentBucket"

private func bucketTemplate(_ graph: ResourceGraph) -> Artifact? {
    guard graph[bucketID] != nil else { return nil }
    var first = ResourceGraph(description: graph.description)
    for id in [bucketID, "\(bucketID)Policy"] { first[id] = graph[id] }
    first.outputs["\(bucketID)Name"] = graph.outputs["\(bucketID)Name"]
    return Artifact(path: "cloudformation/bucket.json", bytes: JSONWriter.write(first.template))
}

private struct StackScript {
    let graph: ResourceGraph
    let deployment: Deployment

    /// Keys of the archives that the template names, in its order.
    private var keys: [String] {
        var seen: Set<String> = []
        var keys: [String] = []
        graph.walk { body in
            let key = (body["Properties"]?["Code"] ?? body["Properties"]?["Content"])?["S3Key"]?.pointee.string
            if let key, seen.insert(key).inserted { keys.append(key) }
        }
        return keys
    }

    /// A bucket that is not of the stack; empty for the stack's own.
    private var foreignBucket: String {
        if graph[bucketID] != nil { return "" }
        return graph.outputs["\(bucketID)Name"]?["Value"]?.string ?? ""
    }

    private var uploads: String {
        keys.map { key in
            "upload \(ShellText.quoted(key)) \(ShellText.quoted(deployment.archives[key]?.path ?? ""))\n"
        }.joined()
    }

    var text: String {
        #"""
        #!/usr/bin/env bash
        # \#(deployment.service) (\#(deployment.stage), \#(deployment.region)): deploys the stack \#(deployment.stackName).
        # Written by gwc from the spec, which is what to change.
        set -euo pipefail

        usage() {
          cat <<'END'
        Usage: deploy.sh [--dry-run] [--yes]

        Uploads the archives that the bucket does not have, shows what would change in the stack, asks, and does it.

          --dry-run   show the changes and leave the stack as it is
          --yes       do not ask
          --help      show this
        END
        }

        stack='\#(deployment.stackName)'
        bucket='\#(foreignBucket)'   # of the archives; empty for the stack's own
        export AWS_REGION='\#(deployment.region)' AWS_DEFAULT_REGION='\#(deployment.region)' AWS_PAGER=''
        here=$(cd "$(dirname "$0")" && pwd)
        dry='' yes=''
        for option in "$@"; do
          case "$option" in
            --dry-run) dry=1 ;;
            --yes) yes=1 ;;
            --help) usage; exit 0 ;;
            *) usage >&2; exit 1 ;;
          esac
        done

        # confirm QUESTION: goes on only with leave.
        confirm() {
          local answer
          if [ -n "$dry" ]; then exit 0; fi
          if [ -n "$yes" ]; then return; fi
          read -r -p "$1 [y/N] " answer
          case "$answer" in y | Y | yes) ;; *) echo "nothing was done"; exit 1 ;; esac
        }

        # upload KEY FILE: puts an archive into the bucket, unless it is there: its name is its content's.
        upload() {
          if aws s3api head-object --bucket "$bucket" --key "$1" >/dev/null 2>&1; then return; fi
          if [ -z "$2" ] || [ ! -f "$here/../$2" ]; then
            echo "$0: $1 is neither in the bucket nor here; gwc build --package makes it" >&2
            exit 1
          fi
          aws s3 cp "$here/../$2" "s3://$bucket/$1"
        }

        # deploy TEMPLATE OPTION...: makes a change set, shows it and carries it out. An empty one is no failure.
        deploy() {
          local said changes type=update
          if ! aws cloudformation describe-stacks --stack-name "$stack" >/dev/null 2>&1; then type=create; fi
          said=$(aws cloudformation deploy --stack-name "$stack" --template-file "$1" "${@:2}" \
            --capabilities CAPABILITY_IAM CAPABILITY_NAMED_IAM CAPABILITY_AUTO_EXPAND \
            --no-execute-changeset --no-fail-on-empty-changeset)
          changes=$(grep -o 'arn:[^ ]*changeSet/[^ ]*' <<<"$said" | head -1 || true)
          if [ -z "$changes" ]; then printf '%s\n' "$said"; return; fi
          aws cloudformation describe-change-set --change-set-name "$changes" --output table \
            --query 'Changes[].ResourceChange.[Action,LogicalResourceId,ResourceType,Replacement]'
          confirm "Change the stack $stack?"
          aws cloudformation execute-change-set --change-set-name "$changes"
          aws cloudformation wait "stack-$type-complete" --stack-name "$stack"
        }

        if [ -z "$bucket" ]; then
          if ! aws cloudformation describe-stack-resource --stack-name "$stack" \
            --logical-resource-id \#(bucketID) >/dev/null 2>&1; then
            echo "the stack begins with the bucket of its archives"
            deploy "$here/bucket.json"
          fi
          bucket=$(aws cloudformation describe-stack-resource --stack-name "$stack" \
            --logical-resource-id \#(bucketID) --query StackResourceDetail.PhysicalResourceId --output text)
        fi
        # Nested templates go into the bucket by their content; the root's then has their addresses.
        template="$here/template.json"
        if [ -d "$here/stacks" ]; then
          template=$(mktemp)
          trap 'rm -f "$template"' EXIT
          aws cloudformation package --template-file "$here/template.json" --s3-bucket "$bucket" \
            --s3-prefix '\#(prefix)' --use-json --output-template-file "$template" >/dev/null
        fi
        \#(uploads)deploy "$template" --s3-bucket "$bucket" --s3-prefix '\#(prefix)'\#(options)
        aws cloudformation describe-stacks --stack-name "$stack" --output table --query 'Stacks[0].Outputs[].[OutputKey,OutputValue]'

        """#
    }

    private var options: String {
        deployment.stackOptions.map { option in
            " \\\n  --\(option.name) \(option.values.map(ShellText.quoted).joined(separator: " "))"
        }.joined()
    }

    private var prefix: String { "gwc/\(deployment.service)/\(deployment.stage)" }
}
