extension Runtime {
    /// What every script begins with.
    static let start = #"""
        for tool in aws jq; do
          command -v "$tool" >/dev/null || { echo "$0: $tool is not installed" >&2; exit 1; }
        done
        export AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

        current=      # the resource at hand as JSON, as AWS has it; empty when there is none
        looked=()     # the call that found it
        shape=.       # the jq filter that brought it into shape
        id=           # its logical id
        problem=$(mktemp)
        trap 'rm -f "$problem"' EXIT
        """#

    /// Functions of both scripts.
    static let common: [Part] = [
        Part(
            name: "say",
            text: #"""
                # say TEXT: to the person who runs this.
                say() { printf '%s\n' "$*" >&2; }
                """#),
        Part(
            name: "die",
            text: #"""
                # die TEXT: says what is wrong, and stops.
                die() { say "$0: $*"; exit 1; }
                """#),
        Part(
            name: "ask",
            text: #"""
                # ask CALL...: the answer of a call that only reads; nothing when what it asks for is not there.
                ask() {
                  case "$*" in *'(not made yet'*) return ;; esac
                  if aws "$@" --output json 2>"$problem"; then return; fi
                  if grep -qE 'NotFound|NoSuch|NonExist|Nonexist|DoesNotExist|Not Found|404|does not exist' "$problem"; then return; fi
                  cat "$problem" >&2
                  die "aws $1 $2 failed"
                }
                """#),
        Part(
            name: "look",
            text: #"""
                # look CALL...: makes what the call finds the resource at hand.
                look() {
                  looked=("$@") shape=.
                  current=$(ask "$@")
                  if [ "$current" = null ]; then current= ; fi
                }
                """#),
        Part(
            name: "view",
            text: #"""
                # view FILTER: brings the resource at hand into the shape of the options, by jq.
                view() {
                  shape=$1
                  if [ -n "$current" ]; then current=$(jq -c --arg id "$id" "$1" <<<"$current"); fi
                }
                """#),
        Part(
            name: "field",
            text: #"""
                # field FILTER: a value of the resource at hand, such as its id.
                field() {
                  if [ -n "$current" ]; then jq -r "$1" <<<"$current"; else printf '(not made yet: %s%s)' "$id" "$1"; fi
                }
                """#),
        Part(
            name: "mine",
            text: #"""
                # mine FILTER [CALL...]: the tags, of the resource at hand or in the answer to a call, have to be this service's.
                mine() {
                  if [ -z "$current" ]; then return; fi
                  read_tags "$@"
                  if ! jq -e --arg service "$service" --arg stage "$stage" \
                    '.["gwc:service"] == $service and .["gwc:stage"] == $stage' <<<"$tags" >/dev/null; then foreign; fi
                }
                # read_tags FILTER [CALL...]: the tags as an object.
                read_tags() {
                  if [ $# -gt 1 ]; then tags=$(ask "${@:2}"); else tags=$current; fi
                  tags=$(jq -c "$1 | $as_object" <<<"${tags:-null}")
                }
                tags='{}'     # the tags of the resource at hand
                as_object='if type == "array" then map({key: (.Key // .key), value: (.Value // .value)}) | from_entries else . // {} end'
                """#),
        Part(
            name: "mine_or_new",
            text: #"""
                # mine_or_new FILTER CALL...: likewise, but one without any tags was just made, by a run that was cut off.
                mine_or_new() {
                  if [ -z "$current" ]; then return; fi
                  read_tags "$@"
                  if [ "$tags" != '{}' ]; then mine "$@"; fi
                }
                """#),
        Part(
            name: "run",
            text: #"""
                # run CALL...: a call that changes something. What was made a moment ago may not be known everywhere yet.
                run() {
                  local attempt
                  { printf 'aws'; printf ' %q' "$@"; printf '\n'; } >&2
                  touched=1 changes=$((changes + 1))
                  if [ -n "$dry" ]; then return; fi
                  for attempt in 1 2 3 4 5 6 7 8 9 10; do
                    if aws "$@" --output json >/dev/null 2>"$problem"; then return; fi
                    case "$2" in
                      delete-* | remove-* | detach-* | deregister-*) if grep -qE "$absent" "$problem"; then return; fi ;;
                    esac
                    if ! grep -qE "$transient" "$problem"; then break; fi
                    say "  not yet, attempt $attempt: $(tail -1 "$problem")"
                    sleep "${GWC_PATIENCE:-3}"
                  done
                  cat "$problem" >&2
                  die "aws $1 $2 failed for $id"
                }
                touched=      # whether a call changed the resource at hand
                changes=0     # how many calls changed anything
                absent='NotFound|NoSuch|NonExist|Nonexist|DoesNotExist|Not Found|404'   # what there is no more cannot be removed,
                absent+='|Active stages pointing to this deployment'                    # nor a deployment that callers still get
                transient='cannot be assumed|sts:AssumeRole|ConcurrentModification|TooManyRequests|Throttling'
                transient+='|ResourceInUse|ResourceConflict|OperationAborted|UpdateInProgress'
                """#),
    ]
}
