extension Runtime {
    /// Functions of `deploy.sh` for queues, topics, subscriptions and the targets of rules.
    static let messaging: [Part] = [
        Part(
            name: "texts",
            text: #"""
                # texts JSON: an object with every value as a text, as attributes are sent.
                texts() {
                  jq -c 'with_entries(.value |= if type == "string" then . elif type == "object" then tojson else tostring end)' <<<"$1"
                }
                """#),
        Part(
            name: "queue_attributes",
            text: #"""
                # queue_attributes: goes on with all attributes of the queue that was found.
                queue_attributes() {
                  local url
                  if [ -z "$current" ]; then return; fi
                  url=$(field .QueueUrl)
                  current=$(ask sqs get-queue-attributes --queue-url "$url" --attribute-names All | jq -c --arg url "$url" '.Attributes + { QueueUrl: $url }')
                }
                """#),
        Part(
            name: "make_queue",
            text: #"""
                # make_queue NAME ATTRIBUTES TAGS: makes a queue, or brings it to the attributes.
                make_queue() {
                  local attributes
                  attributes=$(texts "$2")
                  if [ -z "$current" ]; then
                    run sqs create-queue --queue-name "$1" --attributes "$attributes" --tags "$3"
                    fresh=1
                    again
                    queue_attributes
                    return
                  fi
                  attributes=$(texts "$(with_usual 'sqs set-queue-attributes' "$attributes")")
                  if lacks "$attributes"; then
                    run sqs set-queue-attributes --queue-url "$(field .QueueUrl)" --attributes "$attributes"
                  fi
                }
                """#),
        Part(
            name: "put_queue_policy",
            text: #"""
                # put_queue_policy URL POLICY: who may send to a queue.
                put_queue_policy() {
                  local want
                  want=$(jq -nc --arg policy "$2" '{ Policy: $policy }')
                  ensure "$want" sqs set-queue-attributes --queue-url "$1" --attributes "$want"
                }
                """#),
        Part(
            name: "make_topic",
            text: #"""
                # make_topic NAME ATTRIBUTES TAGS: makes a topic, or brings it to the attributes.
                make_topic() {
                  local attributes name
                  attributes=$(texts "$2")
                  if [ -z "$current" ]; then
                    run sns create-topic --name "$1" --attributes "$attributes" --tags "$3"
                    fresh=1
                    again
                    return
                  fi
                  attributes=$(texts "$(with_usual 'sns set-topic-attributes' "$attributes")")
                  for name in $(jq -r 'keys[]' <<<"$attributes"); do
                    ensure "$(jq -c --arg name "$name" '{ ($name): .[$name] }' <<<"$attributes")" sns set-topic-attributes \
                      --topic-arn "$(field .TopicArn)" --attribute-name "$name" \
                      --attribute-value "$(jq -r --arg name "$name" '.[$name]' <<<"$attributes")"
                  done
                }
                """#),
        Part(
            name: "subscribe",
            text: #"""
                # subscribe TOPIC PROTOCOL ENDPOINT ATTRIBUTES: a subscription, with the attributes that are there.
                subscribe() {
                  local attributes name
                  attributes=$(texts "$(jq -c 'del(.TopicArn, .Protocol, .Endpoint, .Region)' <<<"$4")")
                  if [ -z "$current" ]; then
                    run sns subscribe --topic-arn "$1" --protocol "$2" --notification-endpoint "$3" --attributes "$attributes"
                    fresh=1
                    again
                    return
                  fi
                  current=$(jq -c --argjson found "$current" '.Attributes + $found' \
                    <<<"$(ask sns get-subscription-attributes --subscription-arn "$(field .SubscriptionArn)")")
                  attributes=$(texts "$(with_usual 'sns set-subscription-attributes' "$attributes")")
                  for name in $(jq -r 'keys[]' <<<"$attributes"); do
                    ensure "$(jq -c --arg name "$name" '{ ($name): .[$name] }' <<<"$attributes")" \
                      sns set-subscription-attributes --subscription-arn "$(field .SubscriptionArn)" \
                      --attribute-name "$name" --attribute-value "$(jq -r --arg name "$name" '.[$name]' <<<"$attributes")"
                  done
                }
                """#),
        Part(
            name: "only_targets",
            text: #"""
                # only_targets RULE BUS TARGETS: removes the targets of a rule that the spec has no more.
                only_targets() {
                  local ids
                  if [ -n "$fresh" ]; then return; fi
                  ids=$(ask events list-targets-by-rule --rule "$1" --event-bus-name "$2" --query 'Targets[].Id' |
                    jq -c --argjson kept "$3" '(. // []) - ($kept | map(.Id))')
                  if [ "${ids:-[]}" != '[]' ]; then run events remove-targets --rule "$1" --event-bus-name "$2" --ids "$ids"; fi
                }
                """#),
    ]
}
