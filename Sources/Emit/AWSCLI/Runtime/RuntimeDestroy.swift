extension Runtime {
    /// Functions of `destroy.sh`.
    static let destroy: [Part] = [
        Part(
            name: "foreign",
            text: #"""
                # foreign: what to do about a resource of that name which is not this service's.
                foreign() { say "$id: left alone, its tags say that it is not of $service ($stage)"; current= ; }
                """#),
        Part(
            name: "resource",
            text: #"""
                # resource ID: what follows is about this one.
                resource() { id=$1 current= tags='{}'; }
                ids=()        # what this run has seen to
                """#),
        Part(
            name: "remember",
            text: #"""
                # remember: keeps the resource at hand for when it is removed.
                remember() {
                  printf -v "found_$id" '%s' "$current"
                  if [ -n "$current" ]; then found+=("$id"); fi
                }
                found=()
                """#),
        Part(
            name: "recall",
            text: #"""
                # recall ID: makes a resource that was found the one at hand; false when there is none.
                recall() {
                  local name=found_$1
                  id=$1 current=${!name}
                  ids+=("$1")
                  [ -n "$current" ]
                }
                """#),
        Part(
            name: "drop",
            text: #"""
                # drop CALL...: removes the resource at hand, or a part of it.
                drop() { run "$@"; }
                """#),
        Part(
            name: "drop_queue_policy",
            text: #"""
                # drop_queue_policy URLS: takes the policy from queues of others.
                drop_queue_policy() {
                  local url
                  if [ -z "$(field '.Policy // ""')" ]; then return; fi
                  for url in $(jq -r '.[]' <<<"$1"); do
                    run sqs set-queue-attributes --queue-url "$url" --attributes '{"Policy":""}'
                  done
                }
                """#),
        Part(
            name: "drop_record",
            text: #"""
                # drop_record ZONE: removes the record set that was found.
                drop_record() {
                  run route53 change-resource-record-sets --hosted-zone-id "$1" \
                    --change-batch "{\"Changes\":[{\"Action\":\"DELETE\",\"ResourceRecordSet\":$current}]}"
                }
                """#),
        Part(
            name: "every_layer_version",
            text: #"""
                # every_layer_version NAME: removes all versions of a layer.
                every_layer_version() {
                  local version
                  for version in $(ask lambda list-layer-versions --layer-name "$1" --query 'LayerVersions[].Version' | jq -r '(. // [])[]'); do
                    run lambda delete-layer-version --layer-name "$1" --version-number "$version"
                  done
                }
                """#),
    ]
}
