extension Runtime {
    /// Functions of `deploy.sh` for log groups, tables and buckets.
    static let storage: [Part] = [
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
    ]
}
