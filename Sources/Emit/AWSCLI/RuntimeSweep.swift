extension Runtime {
    /// Functions of both scripts that remove what an earlier version of the spec made.
    static let sweep: [Part] = [
        Part(
            name: "hosted_zone",
            text: #"""
                # hosted_zone ID NAME: the zone by its id, or found by its name.
                hosted_zone() {
                  zone=$1
                  if [ -n "$zone" ]; then return; fi
                  zone=$(ask route53 list-hosted-zones-by-name --dns-name "$2" --max-items 1 \
                    --query "HostedZones[?Name=='${2%.}.'].Id|[0]" | jq -r '. // "" | ltrimstr("/hostedzone/")')
                  if [ -z "$zone" ]; then die "$id: there is no hosted zone $2"; fi
                }
                """#),
        Part(
            name: "tagged",
            text: #"""
                # tagged: ARN and id of everything that carries the tags of this service. Roles are found by their names first.
                tagged() {
                  local role
                  ask resourcegroupstaggingapi get-resources --query ResourceTagMappingList \
                    --tag-filters "Key=gwc:service,Values=$service" "Key=gwc:stage,Values=$stage" |
                    jq -r "(. // []) | map({ arn: .ResourceARN, tags: (.Tags | $as_object) })"'
                      | sort_by(.arn | test("usageplans") | not)[]
                      | select(.tags["gwc:retain"] == null) | "\(.arn) \(.tags["gwc:id"])"'
                  for role in $(ask iam list-roles --query "Roles[?starts_with(RoleName,'$stack-')].[Arn,RoleName]" |
                    jq -r '(. // [])[] | join(",")'); do
                    ask iam list-role-tags --role-name "${role#*,}" --query Tags |
                      jq -r --arg service "$service" --arg stage "$stage" --arg region "$region" --arg arn "${role%,*}" "$as_object"'
                        | select(.["gwc:service"] == $service and .["gwc:stage"] == $stage and .["gwc:region"] == $region)
                        | select(.["gwc:retain"] == null) | "\($arn) \(.["gwc:id"])"'
                  done
                }
                """#),
        Part(
            name: "sweep",
            text: #"""
                # sweep: removes what carries the tags and is none of this script's resources.
                sweep() {
                  local list arn name
                  list=$(tagged)
                  while read -r arn name; do
                    case " ${ids[*]-} " in *" $name "*) ;; *) forget "$name" "$arn" ;; esac
                  done <<<"$list"
                }
                """#),
        Part(
            name: "forget",
            text: #"""
                # forget ID ARN: removes a resource of which the script knows no more than that.
                forget() {
                  local arn=$2 name=${2##*[:/]} parts=() bus acl
                  if [ -z "$arn" ]; then return; fi
                  id=$1
                  IFS=/ read -ra parts <<<"${arn#*::}"
                  case "$arn" in
                    *:dynamodb:* | *:kinesis:* | *:s3:::* | *:cognito-idp:*)
                      if [ -z "$data" ]; then
                        say "$id is not in the spec, holds data and stays; --delete-data removes it"
                        return
                      fi ;;
                  esac
                  case "$arn" in
                    *::/restapis/*/stages/*) drop apigateway delete-stage --rest-api-id "${parts[2]}" --stage-name "${parts[4]}" ;;
                    *::/apis/*/stages/*) drop apigatewayv2 delete-stage --api-id "${parts[2]}" --stage-name "${parts[4]}" ;;
                    *::/restapis/*) drop apigateway delete-rest-api --rest-api-id "$name" ;;
                    *::/apis/*) drop apigatewayv2 delete-api --api-id "$name" ;;
                    *::/apikeys/*) drop apigateway delete-api-key --api-key "$name" ;;
                    *::/usageplans/*)
                      current=$(ask apigateway get-usage-plan --usage-plan-id "$name")
                      if [ -z "$current" ]; then return; fi
                      release_plan "$name"
                      drop apigateway delete-usage-plan --usage-plan-id "$name" ;;
                    *::/clientcertificates/*)
                      drop apigateway delete-client-certificate --client-certificate-id "$name" ;;
                    *::/domainnames/*)
                      if [ -n "$(ask apigatewayv2 get-domain-name --domain-name "$name")" ]
                      then drop apigatewayv2 delete-domain-name --domain-name "$name"
                      else drop apigateway delete-domain-name --domain-name "$name"; fi ;;
                    *::/vpclinks/*)
                      if [ -n "$(ask apigatewayv2 get-vpc-link --vpc-link-id "$name")" ]
                      then drop apigatewayv2 delete-vpc-link --vpc-link-id "$name"
                      else drop apigateway delete-vpc-link --vpc-link-id "$name"; fi ;;
                    *:lambda:*:function:*) drop lambda delete-function --function-name "$name" ;;
                    *:lambda:*:event-source-mapping:*) drop lambda delete-event-source-mapping --uuid "$name" ;;
                    *:logs:*:log-group:*)
                      name=${arn#*:log-group:}
                      drop logs delete-log-group --log-group-name "${name%%:*}" ;;
                    *:sqs:*)
                      name=$(ask sqs get-queue-url --queue-name "$name" | jq -r '.QueueUrl // ""')
                      if [ -n "$name" ]; then drop sqs delete-queue --queue-url "$name"; fi ;;
                    *:sns:*) drop sns delete-topic --topic-arn "$arn" ;;
                    *:dynamodb:*:table/*) drop dynamodb delete-table --table-name "$name" ;;
                    *:kinesis:*:stream/*) drop kinesis delete-stream --stream-name "$name" --enforce-consumer-deletion ;;
                    *:s3:::*)
                      empty_bucket "$name"
                      drop s3api delete-bucket --bucket "$name" ;;
                    *:cognito-idp:*:userpool/*) drop cognito-idp delete-user-pool --user-pool-id "$name" ;;
                    *:events:*:rule/*/*)
                      bus=${arn#*:rule/}
                      empty_rule "$name" "${bus%/*}"
                      drop events delete-rule --name "$name" --event-bus-name "${bus%/*}" ;;
                    *:events:*:rule/*)
                      empty_rule "$name" default
                      drop events delete-rule --name "$name" ;;
                    *:events:*:event-bus/*) drop events delete-event-bus --name "$name" ;;
                    *:states:*:stateMachine:*) drop stepfunctions delete-state-machine --state-machine-arn "$arn" ;;
                    *:cloudwatch:*:alarm:*) drop cloudwatch delete-alarms --alarm-names "$name" ;;
                    *:wafv2:*/webacl/*)
                      acl=$(ask wafv2 list-web-acls --scope REGIONAL --query "WebACLs[?ARN=='$arn']|[0]")
                      if [ -z "$acl" ] || [ "$acl" = null ]; then return; fi
                      drop wafv2 delete-web-acl --scope REGIONAL --id "$name" --name "$(jq -r .Name <<<"$acl")" \
                        --lock-token "$(jq -r .LockToken <<<"$acl")" ;;
                    *:route53:*:healthcheck/*) drop route53 delete-health-check --health-check-id "$name" ;;
                    *:elasticloadbalancing:*:targetgroup/*) drop elbv2 delete-target-group --target-group-arn "$arn" ;;
                    *:elasticloadbalancing:*:listener-rule/*) drop elbv2 delete-rule --rule-arn "$arn" ;;
                    *:iam:*:role/*)
                      empty_role "$name"
                      drop iam delete-role --role-name "$name" ;;
                    *) say "$id is not in the spec any more, and no call of this script removes it: $arn" ;;
                  esac
                }
                """#),
        Part(
            name: "empty_bucket",
            text: #"""
                # empty_bucket NAME: removes every object of a bucket, old versions too.
                empty_bucket() {
                  local objects
                  if [ -n "$dry" ]; then say "# and every object in $1"; return; fi
                  while
                    objects=$(aws s3api list-object-versions --bucket "$1" --max-items 500 --output json |
                      jq -c '{ Objects: [((.Versions // []) + (.DeleteMarkers // []))[] | { Key, VersionId }], Quiet: true }')
                    [ "$(jq '.Objects | length' <<<"$objects")" != 0 ]
                  do
                    run s3api delete-objects --bucket "$1" --delete "$objects"
                  done
                }
                """#),
        Part(
            name: "empty_role",
            text: #"""
                # empty_role NAME: takes all policies from a role.
                empty_role() {
                  local name
                  for name in $(ask iam list-role-policies --role-name "$1" --query 'PolicyNames[]' | jq -r '(. // [])[]'); do
                    run iam delete-role-policy --role-name "$1" --policy-name "$name"
                  done
                  for name in $(ask iam list-attached-role-policies --role-name "$1" --query 'AttachedPolicies[].PolicyArn' | jq -r '(. // [])[]'); do
                    run iam detach-role-policy --role-name "$1" --policy-arn "$name"
                  done
                }
                """#),
        Part(
            name: "empty_rule",
            text: #"""
                # empty_rule NAME BUS: takes all targets from a rule.
                empty_rule() {
                  local ids
                  ids=$(ask events list-targets-by-rule --rule "$1" --event-bus-name "$2" --query 'Targets[].Id')
                  if [ -n "$ids" ] && [ "$ids" != '[]' ]; then
                    run events remove-targets --rule "$1" --event-bus-name "$2" --ids "$ids"
                  fi
                }
                """#),
        Part(
            name: "release_plan",
            text: #"""
                # release_plan ID: takes the stages from a usage plan, which cannot go before.
                release_plan() {
                  local operations
                  operations=$(jq -c '[(.apiStages // [])[] | { op: "remove", path: "/apiStages", value: (.apiId + ":" + .stage) }]' <<<"$current")
                  if [ "$operations" != '[]' ]; then
                    run apigateway update-usage-plan --usage-plan-id "$1" --patch-operations "$operations"
                  fi
                }
                """#),
    ]
}
