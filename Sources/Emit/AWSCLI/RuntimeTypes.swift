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
                # stage_settings API STAGE LOG METHODS CERTIFICATE: what a stage takes as operations only. What is said of a method
                # is removed as a whole where a part of it goes, and said again.
                stage_settings() {
                  local operations limits='{}'
                  if jq -e '[(.methodSettings // {})[] | .throttlingBurstLimit, .throttlingRateLimit] | any(. != null)' \
                    <<<"${current:-null}" >/dev/null
                  then limits=$(ask apigateway get-account --query throttleSettings); fi
                  operations=$(jq -nc --argjson current "${current:-null}" --argjson limits "${limits:-null}" \
                    --argjson log "$3" --argjson methods "$4" --arg certificate "$5" '
                    { metricsEnabled: "metrics/enabled", loggingLevel: "logging/loglevel", dataTraceEnabled: "logging/dataTrace",
                      throttlingBurstLimit: "throttling/burstLimit", throttlingRateLimit: "throttling/rateLimit",
                      cachingEnabled: "caching/enabled", cacheTtlInSeconds: "caching/ttlInSeconds",
                      cacheDataEncrypted: "caching/dataEncrypted",
                      requireAuthorizationForCacheControl: "caching/requireAuthorizationForCacheControl",
                      unauthorizedCacheControlHeaderStrategy: "caching/unauthorizedCacheControlHeaderStrategy" } as $names
                    | { metricsEnabled: false, loggingLevel: "OFF", dataTraceEnabled: false, cachingEnabled: false,
                      cacheTtlInSeconds: 300, cacheDataEncrypted: false, requireAuthorizationForCacheControl: true,
                      unauthorizedCacheControlHeaderStrategy: "SUCCEED_WITH_RESPONSE_HEADER",
                      throttlingBurstLimit: $limits.burstLimit, throttlingRateLimit: $limits.rateLimit } as $usual
                    | def key: (if .resourcePath == "/*" then "*" else .resourcePath | gsub("/"; "~1") end) + "/" + (.httpMethod // "*");
                    def other($have): ($have | tostring) != tostring;
                    ($methods // [] | map({ key: key, value: del(.resourcePath, .httpMethod) }) | from_entries) as $methods
                    | ($current.methodSettings // {}) as $have | ($current.accessLogSettings // {}) as $logged
                    | [(if $log then $log | to_entries[] | .key as $key | select(.value | other($logged[$key]))
                        | { op: "replace", path: ("/accessLogSettings/" + .key), value: .value }
                        elif $logged != {} then { op: "remove", path: "/accessLogSettings" } else empty end),
                      (if $certificate != ($current.clientCertificateId // "")
                        then { op: "replace", path: "/clientCertificateId", value: $certificate } else empty end),
                      ($have | to_entries[] | select(.key | in($methods) | not) | { op: "remove", path: ("/" + .key) }),
                      ($methods | to_entries[] | .key as $method | .value as $want | ($have[$method] // {}) as $found
                        | (any($found | to_entries[]; .key as $name | ($want | has($name) | not) and (.value != null)
                            and ($usual | has($name)) and (.value | IN($usual[$name], -1) | not))) as $dropped
                        | (if $dropped then { op: "remove", path: ("/" + $method) } else empty end),
                          ($want | to_entries[] | .key as $name | select($dropped or (.value | other($found[$name])))
                            | { op: "replace", path: ("/" + $method + "/" + $names[.key]), value: (.value | tostring) }))]')
                  if [ "$operations" = '[]' ]; then return; fi
                  run apigateway update-stage --rest-api-id "$1" --stage-name "$2" --patch-operations "$operations"
                }
                """#),
        Part(
            name: "only_responses",
            text: #"""
                # only_responses API RESOURCE METHOD RESPONSES INTEGRATION: removes the answers of a method that the spec has no
                # more: of the integration first.
                only_responses() {
                  local status place=(--rest-api-id "$1" --resource-id "$2" --http-method "$3")
                  if [ -n "$fresh" ] || [ -z "$whole" ]; then return; fi
                  for status in $(besides .methodIntegration.integrationResponses "$5"); do
                    run apigateway delete-integration-response "${place[@]}" --status-code "$status"
                  done
                  for status in $(besides .methodResponses "$4"); do
                    run apigateway delete-method-response "${place[@]}" --status-code "$status"
                  done
                }
                # besides FILTER LIST: the keys of a map that no element of a list has as its status.
                besides() {
                  jq -r --argjson kept "$2" "($1 // {}"' | keys) - ($kept | map(.statusCode // .StatusCode | tostring)) | .[]' <<<"$whole"
                }
                """#),
        Part(
            name: "only_route_settings",
            text: #"""
                # only_route_settings API STAGE SETTINGS: removes the settings of routes that the spec has no more.
                only_route_settings() {
                  local route found
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  found=$(jq -r --argjson kept "$3" '(.RouteSettings // {} | keys) - ($kept // {} | keys) | .[]' <<<"$current")
                  if [ -z "$found" ]; then return; fi
                  while read -r route; do
                    run apigatewayv2 delete-route-settings --api-id "$1" --stage-name "$2" --route-key "$route"
                  done <<<"$found"
                  again
                }
                """#),
        Part(
            name: "forget_responses",
            text: #"""
                # forget_responses API: removes the answers of a route that answers no more.
                forget_responses() {
                  local response route
                  if [ -n "$fresh" ] || [ -z "$current" ] || [ -z "$(field '.RouteResponseSelectionExpression // ""')" ]; then return; fi
                  route=$(field .RouteId)
                  for response in $(ask apigatewayv2 get-route-responses --api-id "$1" --route-id "$route" \
                    --query 'Items[].RouteResponseId' | jq -r '(. // [])[]'); do
                    run apigatewayv2 delete-route-response --api-id "$1" --route-id "$route" --route-response-id "$response"
                  done
                }
                """#),
        Part(
            name: "keep_retention",
            text: #"""
                # keep_retention STREAM HOURS: two calls, one for each direction.
                keep_retention() {
                  local have
                  have=$(jq '.RetentionPeriodHours // 24' <<<"${current:-null}")
                  if [ "${have:-24}" = "$2" ]; then return; fi
                  if [ "${have:-24}" -lt "$2" ]; then
                    run kinesis increase-stream-retention-period --stream-name "$1" --retention-period-hours "$2"
                  else run kinesis decrease-stream-retention-period --stream-name "$1" --retention-period-hours "$2"; fi
                }
                """#),
        Part(
            name: "keep_indexes",
            text: #"""
                # keep_indexes TABLE INDEXES ATTRIBUTES: the global indexes of a table that was there, one a call, as AWS wants.
                keep_indexes() {
                  local updates update
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  updates=$(jq -c --argjson want "$2" --arg aside '' --arg call '' "$compare"'
                    (.GlobalSecondaryIndexes // []) as $have
                    | def named($name; $list): first($list[] | select(.IndexName == $name)) // null;
                    def keys_: { KeySchema, Projection };
                    ($have[] | .IndexName as $name | . as $one | select(named($name; $want) as $new
                      | $new == null or ($new | keys_ | within($one | keys_; "") | not)) | { Delete: { IndexName: $name } }),
                    ($want[] | .IndexName as $name | . as $one | named($name; $have) as $old
                      | if $old == null or (keys_ | within($old | keys_; "") | not) then { Create: $one }
                        elif .ProvisionedThroughput and (.ProvisionedThroughput | within($old.ProvisionedThroughput; "") | not)
                        then { Update: { IndexName: $name, ProvisionedThroughput } } else empty end)' <<<"$current")
                  if [ -z "$updates" ]; then return; fi
                  while read -r update; do
                    table_settled "$1"
                    case "$update" in
                      '{"Create"'*) run dynamodb update-table --table-name "$1" --attribute-definitions "$3" \
                        --global-secondary-index-updates "[$update]" ;;
                      *) run dynamodb update-table --table-name "$1" --global-secondary-index-updates "[$update]" ;;
                    esac
                  done <<<"$updates"
                }
                # table_settled TABLE: waits until a table and its indexes can be changed; an index is filled for minutes.
                table_settled() {
                  local attempt
                  if [ -n "$dry" ]; then return; fi
                  for ((attempt = 0; attempt < 600; attempt++)); do
                    if ask dynamodb describe-table --table-name "$1" --query Table | jq -e '[.TableStatus,
                      (.GlobalSecondaryIndexes // [])[].IndexStatus] | all(. == "ACTIVE")' >/dev/null; then return; fi
                    sleep "${GWC_PATIENCE:-3}"
                  done
                  die "$id: the table is still being changed; run this again later"
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
            name: "put_website",
            text: #"""
                # put_website BUCKET CONFIGURATION: a bucket as a website; the call has its names one level deeper.
                put_website() {
                  local want
                  want=$(jq -c '{ IndexDocument: (.IndexDocument | if . then { Suffix: . } else . end),
                    ErrorDocument: (.ErrorDocument | if . then { Key: . } else . end), RedirectAllRequestsTo,
                    RoutingRules: (.RoutingRules | if . then map({ Redirect: .RedirectRule, Condition: .RoutingRuleCondition }
                      | with_entries(select(.value != null))) else . end) } | with_entries(select(.value != null))' <<<"$2")
                  ensure "$want" s3api put-bucket-website --bucket "$1" --website-configuration "$want"
                }
                """#),
        Part(
            name: "put_lifecycle",
            text: #"""
                # put_lifecycle BUCKET CONFIGURATION: when objects move and go; CloudFormation has no levels where the call has some.
                put_lifecycle() {
                  local want
                  want=$(jq -c '
                    def some: with_entries(select(.value != null));
                    def later: { Days: .TransitionInDays, Date: .TransitionDate, StorageClass } | some;
                    def older: { NoncurrentDays: .TransitionInDays, StorageClass, NewerNoncurrentVersions } | some;
                    { Rules: [.Rules[] | . as $rule
                      | ({ Prefix, ObjectSizeGreaterThan: (.ObjectSizeGreaterThan | if . then tonumber else . end),
                          ObjectSizeLessThan: (.ObjectSizeLessThan | if . then tonumber else . end) } | some) as $bounds
                      | (.TagFilters // []) as $tags
                      | { ID: .Id, Status,
                        Filter: (if ($bounds | length) + ($tags | length) > 1
                          then { And: ($bounds + (if $tags != [] then { Tags: $tags } else {} end)) }
                          elif $tags != [] then { Tag: $tags[0] } elif $bounds != {} then $bounds else { Prefix: "" } end),
                        Expiration: ({ Days: .ExpirationInDays, Date: .ExpirationDate, ExpiredObjectDeleteMarker } | some
                          | if . == {} then null else . end),
                        Transitions: ((.Transitions // (if .Transition then [.Transition] else null end))
                          | if . then map(later) else . end),
                        NoncurrentVersionExpiration: (.NoncurrentVersionExpiration
                          // (if $rule.NoncurrentVersionExpirationInDays then { NoncurrentDays: $rule.NoncurrentVersionExpirationInDays } else null end)),
                        NoncurrentVersionTransitions: ((.NoncurrentVersionTransitions
                          // (if .NoncurrentVersionTransition then [.NoncurrentVersionTransition] else null end))
                          | if . then map(older) else . end),
                        AbortIncompleteMultipartUpload } | some] }' <<<"$2")
                  ensure "$want" s3api put-bucket-lifecycle-configuration --bucket "$1" --lifecycle-configuration "$want"
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
                    + (if .EventBridgeConfiguration then { EventBridgeConfiguration: {} } else {} end)' <<<"$2")
                  if [ -z "$current" ]; then current='{}'; fi
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
            name: "keep_boundary",
            text: #"""
                # keep_boundary ROLE POLICY: the boundary of a role that was there, or none.
                keep_boundary() {
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  if [ "$(field '.PermissionsBoundary.PermissionsBoundaryArn // ""')" = "$2" ]; then return; fi
                  if [ -n "$2" ]; then run iam put-role-permissions-boundary --role-name "$1" --permissions-boundary "$2"
                  else run iam delete-role-permissions-boundary --role-name "$1"; fi
                }
                """#),
        Part(
            name: "keep_policy",
            text: #"""
                # keep_policy DOCUMENT: a new version of a policy that was there. AWS keeps five: the oldest one goes.
                keep_policy() {
                  local arn held oldest
                  if [ -n "$fresh" ] || [ -z "$current" ]; then return; fi
                  arn=$(field .Arn)
                  held=$(ask iam get-policy-version --policy-arn "$arn" --version-id "$(field .DefaultVersionId)" \
                    --query '{PolicyDocument: PolicyVersion.Document}')
                  if ! (current=$held; lacks "{\"PolicyDocument\":$1}"); then return; fi
                  oldest=$(ask iam list-policy-versions --policy-arn "$arn" --query 'Versions[?!IsDefaultVersion].VersionId' |
                    jq -r 'if length >= 4 then .[-1] else empty end')
                  if [ -n "$oldest" ]; then run iam delete-policy-version --policy-arn "$arn" --version-id "$oldest"; fi
                  run iam create-policy-version --policy-arn "$arn" --policy-document "$1" --set-as-default
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
        Part(
            name: "drop",
            text: #"""
                # drop CALL...: removes what the spec has no more.
                drop() { run "$@"; }
                """#),
    ]
}
