extension Runtime {
    /// Functions of `deploy.sh` for single types.
    static let types: [Part] = [
        Part(
            name: "upload",
            text: #"""
                # upload BUCKET KEY: puts an archive into the bucket, unless it is there: its name is its content's.
                upload() {
                  local file
                  if [ -n "$(ask s3api head-object --bucket "$1" --key "$2")" ]; then return; fi
                  file=$(archive "$2")
                  if [ -z "$dry" ] && { [ -z "$file" ] || [ ! -f "$here/../$file" ]; }; then
                    die "$id: its archive is neither in the bucket nor here; gwc build --package makes it"
                  fi
                  run s3api put-object --bucket "$1" --key "$2" --body "$here/../$file"
                }
                """#),
        Part(
            name: "settle",
            text: #"""
                # settle FUNCTION: waits until a change of a function is done.
                settle() {
                  if [ -z "$touched" ] || [ -n "$dry" ]; then return; fi
                  aws lambda wait function-updated-v2 --function-name "$1"
                  touched=
                }
                """#),
        Part(
            name: "keep_code",
            text: #"""
                # keep_code FUNCTION DIGEST CODE: brings a function that was there to its code, told apart by SHA-256 or image.
                keep_code() {
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  if jq -e '.ImageUri' <<<"$3" >/dev/null; then
                    if ! lacks "$(jq -c '{Code: {ImageUri}}' <<<"$3")"; then return; fi
                    run lambda update-function-code --function-name "$1" --image-uri "$(jq -r .ImageUri <<<"$3")"
                  else
                    if [ -z "$2" ] || [ "$(field .CodeSha256)" = "$2" ]; then return; fi
                    run lambda update-function-code --function-name "$1" \
                      --s3-bucket "$(jq -r .S3Bucket <<<"$3")" --s3-key "$(jq -r .S3Key <<<"$3")"
                  fi
                  settle "$1"
                }
                """#),
        Part(
            name: "layer_content",
            text: #"""
                # layer_content LAYER DIGEST: goes on with the newest version of a layer only when it holds that very archive.
                layer_content() {
                  local held
                  if [ -z "$current" ]; then return; fi
                  held=$(ask lambda get-layer-version --layer-name "$1" --version-number "$(field .Version)")
                  if [ -n "$2" ] && [ "$(jq -r .Content.CodeSha256 <<<"$held")" != "$2" ]; then current= ; fi
                }
                """#),
        Part(
            name: "view_integration",
            text: #"""
                # view_integration: an integration calls its own method what the call names otherwise.
                view_integration() { view '. + {integrationHttpMethod: .httpMethod}'; }
                """#),
        Part(
            name: "after_change",
            text: #"""
                # after_change: reads a method again when its integration was replaced, which takes the responses along.
                after_change() {
                  if [ -n "$dry" ] || [ -z "$touched" ]; then return; fi
                  shape=.
                  again
                  whole=$current
                }
                """#),
        Part(
            name: "stage_settings",
            text: #"""
                # stage_settings API STAGE LOG METHODS: what a stage takes as operations only.
                stage_settings() {
                  local want operations
                  want=$(jq -nc --argjson log "$3" --argjson methods "$4" '
                    def key: (if .resourcePath == "/*" then "*" else .resourcePath | gsub("/"; "~1") end) + "/" + (.httpMethod // "*");
                    (if $log then { accessLogSettings: $log } else {} end) + (if $methods then
                      { methodSettings: ($methods | map({ key: key, value: del(.resourcePath, .httpMethod) }) | from_entries) }
                      else {} end)')
                  if ! lacks "$want"; then return; fi
                  operations=$(jq -c '
                    { metricsEnabled: "metrics/enabled", loggingLevel: "logging/loglevel", dataTraceEnabled: "logging/dataTrace",
                      throttlingBurstLimit: "throttling/burstLimit", throttlingRateLimit: "throttling/rateLimit",
                      cachingEnabled: "caching/enabled", cacheTtlInSeconds: "caching/ttlInSeconds",
                      cacheDataEncrypted: "caching/dataEncrypted",
                      requireAuthorizationForCacheControl: "caching/requireAuthorizationForCacheControl",
                      unauthorizedCacheControlHeaderStrategy: "caching/unauthorizedCacheControlHeaderStrategy" } as $names
                    | [((.accessLogSettings // {}) | to_entries[] | { op: "replace", path: ("/accessLogSettings/" + .key), value: .value }),
                      ((.methodSettings // {}) | to_entries[] | .key as $method | .value | to_entries[]
                        | { op: "replace", path: ("/" + $method + "/" + $names[.key]), value: (.value | tostring) })]' <<<"$want")
                  run apigateway update-stage --rest-api-id "$1" --stage-name "$2" --patch-operations "$operations"
                }
                """#),
        Part(
            name: "make_bucket",
            text: #"""
                # make_bucket NAME TAGS: makes a bucket and tags it, which takes two calls.
                make_bucket() {
                  if [ -z "$current" ]; then
                    if [ "$region" = us-east-1 ]; then run s3api create-bucket --bucket "$1"
                    else run s3api create-bucket --bucket "$1" --create-bucket-configuration "LocationConstraint=$region"; fi
                    fresh=1
                  fi
                  if [ -n "$fresh" ] || [ -z "$(ask s3api get-bucket-tagging --bucket "$1")" ]; then
                    run s3api put-bucket-tagging --bucket "$1" --tagging "{\"TagSet\":$2}"
                  fi
                  if [ -n "$fresh" ]; then again; fi
                }
                """#),
        Part(
            name: "put_encryption",
            text: #"""
                # put_encryption BUCKET RULES: how objects are encrypted; CloudFormation names one field otherwise.
                put_encryption() {
                  local want
                  want=$(jq -c '{ Rules: map((if .ServerSideEncryptionByDefault then
                    { ApplyServerSideEncryptionByDefault: .ServerSideEncryptionByDefault } else {} end) + del(.ServerSideEncryptionByDefault)) }' <<<"$2")
                  ensure "$want" s3api put-bucket-encryption --bucket "$1" --server-side-encryption-configuration "$want"
                }
                """#),
        Part(
            name: "put_cors",
            text: #"""
                # put_cors BUCKET CONFIGURATION: cross-origin rules, whose fields CloudFormation names otherwise.
                put_cors() {
                  local want
                  want=$(jq -c '{ CORSRules: [.CorsRules[] | { ID: .Id, AllowedHeaders, AllowedMethods, AllowedOrigins,
                    ExposeHeaders: .ExposedHeaders, MaxAgeSeconds: .MaxAge } | with_entries(select(.value != null))] }' <<<"$2")
                  ensure "$want" s3api put-bucket-cors --bucket "$1" --cors-configuration "$want"
                }
                """#),
        Part(
            name: "put_notifications",
            text: #"""
                # put_notifications BUCKET CONFIGURATION: whom a bucket notifies; CloudFormation has one event an entry.
                put_notifications() {
                  local want
                  want=$(jq -c '
                    def entry($arn): { Events: [.Event], Filter: (if .Filter then { Key: { FilterRules: .Filter.S3Key.Rules } } else null end) }
                      + $arn | with_entries(select(.value != null));
                    { LambdaFunctionConfigurations: [(.LambdaConfigurations // [])[] | entry({ LambdaFunctionArn: .Function })],
                      QueueConfigurations: [(.QueueConfigurations // [])[] | entry({ QueueArn: .Queue })],
                      TopicConfigurations: [(.TopicConfigurations // [])[] | entry({ TopicArn: .Topic })] }
                    | with_entries(select(.value != []))' <<<"$2")
                  ensure "$want" s3api put-bucket-notification-configuration --bucket "$1" \
                    --notification-configuration "$want"
                }
                """#),
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
                  elif lacks "$attributes"; then
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
                  elif lacks "$attributes"; then
                    for name in $(jq -r 'keys[]' <<<"$attributes"); do
                      ensure "$(jq -c --arg name "$name" '{ ($name): .[$name] }' <<<"$attributes")" sns set-topic-attributes \
                        --topic-arn "$(field .TopicArn)" --attribute-name "$name" \
                        --attribute-value "$(jq -r --arg name "$name" '.[$name]' <<<"$attributes")"
                    done
                  fi
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
                  for name in $(jq -r 'keys[]' <<<"$attributes"); do
                    ensure "$(jq -c --arg name "$name" '{ ($name): .[$name] }' <<<"$attributes")" \
                      sns set-subscription-attributes --subscription-arn "$(field .SubscriptionArn)" \
                      --attribute-name "$name" --attribute-value "$(jq -r --arg name "$name" '.[$name]' <<<"$attributes")"
                  done
                }
                """#),
        Part(
            name: "user_pool",
            text: #"""
                # user_pool: goes on with all that there is of the pool that was found.
                user_pool() {
                  if [ -z "$current" ]; then return; fi
                  current=$(ask cognito-idp describe-user-pool --user-pool-id "$(field .Id)" --query UserPool)
                }
                """#),
        Part(
            name: "user_pool_client",
            text: #"""
                # user_pool_client: likewise, for a client of a pool.
                user_pool_client() {
                  if [ -z "$current" ]; then return; fi
                  current=$(ask cognito-idp describe-user-pool-client --user-pool-id "$(field .UserPoolId)" \
                    --client-id "$(field .ClientId)" --query UserPoolClient)
                }
                """#),
        Part(
            name: "plan_stages",
            text: #"""
                # plan_stages PLAN STAGES: the stages that a usage plan is for, and the throttles of their methods.
                plan_stages() {
                  local operations
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  operations=$(jq -c --argjson want "$2" '
                    def key: .apiId + ":" + .stage;
                    def escaped: gsub("~"; "~0") | gsub("/"; "~1");
                    # A throttle is named by path and method, `/orders/POST`; in a path of an operation these are two steps.
                    def place($stage): capture("^/?(?<path>.*)/(?<method>[^/]+)$")
                      | "/apiStages/\($stage)/throttle/\("/" + .path | escaped)/\(.method)";
                    (.apiStages // []) as $have | ($have | map(key)) as $old | ($want | map(key)) as $new
                    | [($new - $old)[] | { op: "add", path: "/apiStages", value: . }]
                      + [($old - $new)[] | { op: "remove", path: "/apiStages", value: . }]
                      + [$want[] | key as $key | (.throttle // {}) as $wanted
                        | ([$have[] | select(key == $key)][0].throttle // {}) as $known
                        | ($wanted | to_entries[] | .key as $method | .value | to_entries[]
                            | select($known[$method][.key] != .value)
                            | { op: "replace", path: "\($method | place($key))/\(.key)", value: (.value | tostring) }),
                          (($known | keys) - ($wanted | keys) | .[] | { op: "remove", path: place($key) })]' \
                    <<<"$current")
                  if [ "$operations" = '[]' ]; then return; fi
                  run apigateway update-usage-plan --usage-plan-id "$1" --patch-operations "$operations"
                  again
                }
                """#),
        Part(
            name: "web_acl",
            text: #"""
                # web_acl SCOPE: goes on with all that there is of the web ACL that was found, and the lock that a change needs.
                web_acl() {
                  if [ -z "$current" ]; then return; fi
                  current=$(ask wafv2 get-web-acl --name "$(field .Name)" --scope "$1" --id "$(field .Id)" |
                    jq -c '.WebACL + { LockToken }')
                }
                """#),
        Part(
            name: "put_record",
            text: #"""
                # put_record ZONE RECORD: a record set, whose fields CloudFormation writes otherwise.
                put_record() {
                  local want
                  want=$(jq -c 'del(.HostedZoneId, .HostedZoneName, .Comment) | .Name |= rtrimstr(".")
                    | if .TTL then .TTL |= tonumber else . end
                    | if .ResourceRecords then .ResourceRecords |= map({ Value: . }) else . end
                    | if .AliasTarget then .AliasTarget.EvaluateTargetHealth |= (. // false) | .AliasTarget.DNSName |= rtrimstr(".")
                      else . end' <<<"$2")
                  view '.Name |= rtrimstr(".") | if .AliasTarget then .AliasTarget.DNSName |= rtrimstr(".") else . end'
                  ensure "$want" route53 change-resource-record-sets --hosted-zone-id "$1" \
                    --change-batch "{\"Changes\":[{\"Action\":\"UPSERT\",\"ResourceRecordSet\":$want}]}"
                }
                """#),
        Part(
            name: "keep_health_check",
            text: #"""
                # keep_health_check ID CONFIGURATION: changes what can be changed of a health check. A new one has still to get
                # its tags, as the call that makes it takes none.
                keep_health_check() {
                  if [ -n "$fresh" ]; then fresh=; return; fi
                  if ! lacks "{\"HealthCheckConfig\":$2}"; then return; fi
                  run route53 update-health-check --health-check-id "$1" \
                    --cli-input-json "$(jq -c 'del(.Type, .RequestInterval, .MeasureLatency, .RoutingControlArn)' <<<"$2")"
                }
                """#),
        Part(
            name: "only_policies",
            text: #"""
                # only_policies ROLE POLICIES MANAGED: removes what else a role was given by an earlier version of the spec.
                only_policies() {
                  local name
                  if [ -n "$dry" ]; then return; fi
                  for name in $(ask iam list-role-policies --role-name "$1" --query PolicyNames | jq -r --argjson kept "$2" \
                    '(. // [])[] | select(. as $name | $kept | map(.PolicyName) | index($name) | not)'); do
                    run iam delete-role-policy --role-name "$1" --policy-name "$name"
                  done
                  for name in $(ask iam list-attached-role-policies --role-name "$1" --query AttachedPolicies | jq -r \
                    --argjson kept "$3" '(. // [])[].PolicyArn | select(. as $arn | $kept | index($arn) | not)'); do
                    run iam detach-role-policy --role-name "$1" --policy-arn "$name"
                  done
                }
                """#),
        Part(
            name: "drop",
            text: #"""
                # drop CALL...: removes what the spec has no more.
                drop() { run "$@"; }
                """#),
    ]

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
