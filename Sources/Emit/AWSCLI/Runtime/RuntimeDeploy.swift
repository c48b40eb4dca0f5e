extension Runtime {
    /// Functions of `deploy.sh` for all types.
    static let deploy: [Part] = [
        Part(
            name: "foreign",
            text: #"""
                # foreign: what to do about a resource of that name which is not this service's.
                foreign() { die "$id: there is one of that name already, and its tags say that it is not of $service ($stage)"; }
                """#),
        Part(
            name: "resource",
            text: #"""
                # resource ID: what follows is about this one.
                resource() { id=$1 fresh= touched= current= tags='{}'; ids+=("$1"); }
                ids=()        # the resources of the spec
                fresh=        # whether this run made the resource at hand
                call=()       # the call that makes it
                """#),
        Part(
            name: "part",
            text: #"""
                # part FILTER: a part of the resource at hand becomes the one at hand; nothing when it has no such part.
                part() { current=$(jq -c "($1) // empty" <<<"${current:-null}"); }
                """#),
        Part(
            name: "compare",
            text: #"""
                # What differs, by jq: options against the fields of the same names. An object may have more in it than is asked
                # for, but for those whose keys are the author's (`exact`) and whole documents of the author's (`whole`, and JSON
                # in a text). The order of lists does not count. Options of the call that looked name the resource, so they hold.
                # Where the spec says nothing the resource has what is `usual`, or nothing.
                usual=${usual:-}
                compare='
                  def kebab: sub("(?<a>[a-z])(?<b>[A-Z]{2,}s)$"; "\(.a)-\(.b | ascii_downcase)")
                    | gsub("(?<a>[a-z0-9])(?<b>[A-Z])"; "\(.a)-\(.b)")
                    | gsub("(?<a>[A-Z])(?<b>[A-Z][a-z])"; "\(.a)-\(.b)") | ascii_downcase;
                  def plain: if type == "string" then . as $text
                    | try (fromjson | if type == "object" or type == "array" then . else $text end) catch $text else . end;
                  def void: if type == "object" then all(.[]; void) else IN(null, false, 0, "", "false", []) end;
                  def rank: if IN("Variables", "variables", "stage-variables", "request-parameters", "request-templates",
                      "request-models", "response-parameters", "response-models", "response-templates", "route-settings",
                      "AdditionalVersionWeights", "stageVariableOverrides") then "exact"
                    elif IN("policy", "Policy", "policy-document", "PolicyDocument", "policyDocument",
                      "assume-role-policy-document", "AssumeRolePolicyDocument", "event-pattern", "definition",
                      "cors-configuration", "CORSRules", "cors", "access-log-settings", "destination-config",
                      "filter-criteria", "jwt-configuration", "Target") then "whole" else "" end;
                  def same($have): ($have | tostring) as $have | tostring | . == $have
                    or (startswith("execute-api:/") and (.[12:] as $path | $have | endswith($path)))
                    or (test("^[0-9]{12}$") and $have == "arn:aws:iam::\(.):root");
                  def within($have; $mode): plain as $want | ($have | plain) as $found
                    | (if ($have | type) == "string" and ($found | type) != "string" then "whole" else $mode end) as $mode
                    | if $want == null then $found | void
                      elif $found == null then $want | void
                      elif ($want | type) == "object" then ($found | type) == "object"
                        and ($mode == "" or all($found | to_entries[]; .key as $key | ($want | has($key)) or ($mode == "whole" and (.value | void))))
                        and all($want | to_entries[]; .key as $key | .value
                          | within($found[$key]; if $mode == "whole" then $mode else $key | rank end))
                      elif ($want | type) == "array" then
                        if ($found | type) != "array" then ($want | length) == 1 and ($want[0] | within($found; $mode))
                        else ($want | length) == ($found | length) and
                          all($want[]; . as $element | any($found[]; . as $other | $element | within($other; $mode))) end
                      elif ($found | type) == "array" then ($found | length) == 1 and ($want | same($found[0]))
                      else $want | same($found) end;
                  def usual: {'$usual'};
                  def words: split("\u0000") | if last == "" then .[:-2] else .[:-1] end;
                  def pairs: . as $words | [range($words | length) | select($words[.] | startswith("--")) | . as $at
                    | { key: $words[$at][2:], value: ($words[$at + 1] // "--") }
                    | if .value | startswith("--") then .value = "true" else . end
                    | if .value == "true" and (.key | startswith("no-")) then { key: .key[3:], value: "false" } else . end];
                  def different($have): (words | pairs) as $options | ($aside | split(" ")) as $aside
                    | ($have // {} | with_entries(.key |= kebab)) as $fields
                    | def counts: ("--" + .key) as $name | $aside | index($name) | not;
                    { given: [$options[] | select(counts)
                        | select(.key as $key | .value | within($fields[$key]; $key | rank) | not)],
                      dropped: [($have // {} | usual[$call] // {}) | to_entries[] | select(counts)
                        | select(.key as $key | any($options[]; .key == $key) | not)
                        | select($fields[.key] | void | not)
                        | select(.key as $key | .value
                          | if void then true else within($fields[$key]; $key | rank) | not end)] };'
                """#),
        Part(
            name: "differs",
            text: #"""
                # differs SERVICE COMMAND ASIDE OPTION...: whether the resource at hand is other than the options say. What has to
                # be said besides is in `undone`: settings that the spec has no more, and in the second generation of API Gateway,
                # which merges maps, keys that it has no more.
                differs() {
                  local word verdict=
                  undone=()
                  while IFS= read -r -d '' word; do
                    if [ -z "$verdict" ]; then verdict=$word; else undone+=("$word"); fi
                  done < <(printf '%s\0' "${@:4}" end | jq -Rsj --argjson current "${current:-null}" --arg call "$1 $2" \
                    --arg aside "${looked[*]} $3" "$compare"'
                      def text: if type == "string" then . else tojson end;
                      different($current) as $different | ($current // {} | with_entries(.key |= kebab)) as $fields
                      | (if $different | .given + .dropped | length > 0 then "other" else "same" end),
                        ($different.dropped[] | select(.value != null)
                          | if .value == true then "--" + .key elif .value == false then "--no-" + .key
                            else "--" + .key, (.value | text) end),
                        (if $call | startswith("apigatewayv2 update") then
                          ($different | .given + .dropped)[] | select(.key != "route-settings" and (.key | rank == "exact")) | .key as $key
                          | (.value | plain) as $want | ($fields[$key] // {} | plain) as $have
                          | ($have | map_values(if type == "object" then {} else "" end)) + $want
                          | select(. != $want) | "--" + $key, tojson else empty end)
                      | . + "\u0000"')
                  case "$verdict" in other) ;; same) return 1 ;; *) die "$id: what there is could not be compared" ;; esac
                }
                """#),
        Part(
            name: "lacks",
            text: #"""
                # lacks JSON: whether the resource at hand does not have all that the JSON has.
                lacks() {
                  [ -z "$current" ] || jq -ne --argjson current "$current" --argjson want "$1" --arg aside '' --arg call '' \
                    "$compare \$want | within(\$current; \"\") | not" >/dev/null
                }
                """#),
        Part(
            name: "with_usual",
            text: #"""
                # with_usual CALL JSON: an object, and what is usual where the resource at hand has something that it does not say.
                with_usual() {
                  jq -c --argjson current "$current" --arg aside '' --arg call "$1" "$compare"'
                    . as $want | ($current | usual[$call]) | with_entries(select(.key as $key | ($want | has($key) | not)
                      and ($current[$key] | plain | void | not))) + $want' <<<"$2"
                }
                """#),
        Part(
            name: "again",
            text: #"""
                # again: looks once more, until what was made is there.
                again() {
                  local attempt
                  if [ -n "$dry" ]; then return; fi
                  for attempt in 1 2 3 4 5; do
                    current=$(ask "${looked[@]}")
                    if [ -n "$current" ] && [ "$current" != null ]; then
                      view "$shape"
                      return
                    fi
                    sleep "${GWC_PATIENCE:-3}"
                  done
                  die "$id was made, and after $attempt looks is not there"
                }
                """#),
        Part(
            name: "make",
            text: #"""
                # make SERVICE COMMAND OPTION...: makes the resource unless there is one.
                make() {
                  call=("$@")
                  if [ -n "$current" ]; then return; fi
                  run "$@"
                  fresh=1
                  again
                }
                """#),
        Part(
            name: "changeable",
            text: #"""
                # changeable SERVICE COMMAND OPTION... -- OPTION...: sorts out what a change sends: its own options, and those of
                # `make` but for the ones behind the dashes, which are for making only.
                changeable() {
                  local word skip=
                  change=() rest=()
                  while [ $# -gt 0 ] && [ "$1" != -- ]; do change+=("$1"); shift; done
                  fixed=" $* "
                  for word in "${call[@]:2}"; do
                    case "$word" in --*) case "$fixed" in *" ${word/#--no-/--} "*) skip=1 ;; *) skip= ;; esac ;; esac
                    if [ -z "$skip" ]; then rest+=("$word"); fi
                  done
                }
                """#),
        Part(
            name: "keep",
            text: #"""
                # keep SERVICE COMMAND OPTION... -- OPTION...: brings a resource that was there to what the options of `make` say.
                keep() {
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  changeable "$@"
                  if ! differs "${change[@]:0:2}" "$fixed" "${rest[@]}"; then return; fi
                  run "${change[@]}" "${rest[@]}" ${undone[@]+"${undone[@]}"}
                  again
                }
                """#),
        Part(
            name: "patch",
            text: #"""
                # patch SERVICE COMMAND OPTION... -- OPTION...: likewise, by operations on single values.
                patch() {
                  local operations
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  changeable "$@"
                  operations=$(printf '%s\0' "${rest[@]}" end | jq -Rsc --argjson current "$current" --arg call "${change[*]:0:2}" \
                    --arg aside "${looked[*]} $fixed" "$compare"'
                    # Operations spell the API of a base path otherwise than calls do.
                    def camel: if . == "rest-api-id" then "restapiId" else split("-") | .[0] + (.[1:] | map(if . == "arns" then "ARNs" else (.[:1] | ascii_upcase) + .[1:] end) | join("")) end;
                    def escaped: gsub("~"; "~0") | gsub("/"; "~1");
                    # Binary media types are keys of their own; other elements are values, and one is added before one goes.
                    def element($op; $path): if $path == "/binaryMediaTypes" then { op: $op, path: ($path + "/" + escaped) }
                      else { op: $op, path: $path, value: . } end;
                    def operations($path; $have): plain | . as $want | ($have | plain) as $have
                      | if . == null then { op: "remove", path: $path }
                        elif type == "object" and ($path | endswith("/policy") | not) then (to_entries[] | .key as $key
                          | .value | operations($path + "/" + ($key | escaped); $have[$key])),
                          (if $path | .[1:] | rank == "exact" then ($have // {} | keys) - keys | .[]
                            | { op: "remove", path: ($path + "/" + escaped) } else empty end)
                        elif type == "array" and ($path | endswith("/types")) then
                          { op: "replace", path: ($path + "/" + ($have[0] // "EDGE")), value: .[0] }
                        elif type == "array" then
                          (. - ($have // []) | .[] | element("add"; $path)), (($have // []) - . | .[] | element("remove"; $path))
                        else { op: "replace", path: $path, value: (if type == "object" then tojson else tostring end) } end;
                    [different($current) | (.given + .dropped)[] | (.key | camel) as $key | .value | operations("/" + $key; $current[$key])]')
                  if [ "$operations" = '[]' ]; then return; fi
                  run "${change[@]}" --patch-operations "$operations"
                  again
                }
                """#),
        Part(
            name: "remake",
            text: #"""
                # remake SERVICE COMMAND OPTION...: removes what cannot be changed, with this call, and makes it anew.
                remake() {
                  if [ -n "$fresh" ] || [ -z "$current" ] || ! differs "${call[@]:0:2}" '' "${call[@]:2}"; then return; fi
                  run "$@"
                  current=
                  make "${call[@]}"
                }
                """#),
        Part(
            name: "put",
            text: #"""
                # put SERVICE COMMAND OPTION...: a call that replaces what is there, unless that is the same already.
                put() {
                  if [ -z "$current" ] || differs "$1" "$2" '' "${@:3}"; then run "$@"; fi
                }
                """#),
        Part(
            name: "ensure",
            text: #"""
                # ensure JSON SERVICE COMMAND OPTION...: a call for when the resource at hand does not have all that the JSON has.
                ensure() {
                  if lacks "$1"; then run "${@:2}"; fi
                }
                """#),
        Part(
            name: "tag",
            text: #"""
                # tag CALL...: sets the tags of a resource that was there when it lacks some of them; they are the last word.
                tag() {
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  if ! jq -ne --argjson have "$tags" --argjson want "${!#}" \
                    "\$want | if type == \"object\" and has(\"TagSet\") then .TagSet else . end | $as_object | . as \$want | all(keys[]; \$want[.] == \$have[.])" >/dev/null
                  then run "$@"; fi
                }
                """#),
        Part(
            name: "without",
            text: #"""
                # without FILTER CALL...: undoes a setting that the resource at hand has and the spec has no more.
                without() {
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  if [ -n "$(jq "$1 // empty" <<<"$current")" ]; then run "${@:2}"; fi
                }
                """#),
        Part(
            name: "own",
            text: #"""
                # own PARENT ID: what is within an API, a function or a plan and is the spec's.
                own() { owned+="$1 $2"$'\n'; }
                owned=$'\n'
                """#),
        Part(
            name: "prune",
            text: #"""
                # prune FILTER PARENT CALL... -- WORD...: removes what a list has besides; each one's id ends the command.
                prune() {
                  local filter=$1 parent=$2 list=() found one words
                  shift 2
                  while [ "$1" != -- ]; do list+=("$1"); shift; done
                  shift
                  found=$(ask "${list[@]}" | jq -r "(. // [])[] | $filter")
                  while read -r one; do
                    case "$owned" in *$'\n'"$parent $one"$'\n'*) continue ;; esac
                    read -ra words <<<"$one"
                    if [ -n "$one" ]; then "$@" "${words[@]}"; fi
                  done <<<"$found"
                }
                owned=${owned:-$'\n'}
                """#),
        Part(
            name: "wait_for",
            text: #"""
                # wait_for SERVICE STATE OPTION...: until what was just made can be used.
                wait_for() {
                  if [ -n "$dry" ] || [ -z "$fresh" ]; then return; fi
                  aws "$1" wait "${@:2}"
                  again
                }
                """#),
        Part(
            name: "drop",
            text: #"""
                # drop CALL...: removes what the spec has no more.
                drop() { run "$@"; }
                """#),
    ]
}
