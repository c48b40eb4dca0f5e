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
                # tagged: ARN and id of everything that carries the tags of this service. What is of IAM is found by its name first.
                tagged() {
                  local one
                  ask resourcegroupstaggingapi get-resources --query ResourceTagMappingList \
                    --tag-filters "Key=gwc:service,Values=$service" "Key=gwc:stage,Values=$stage" |
                    jq -r "(. // []) | map({ arn: .ResourceARN, tags: (.Tags | $as_object) })"'
                      | sort_by(.arn | test("usageplans") | not)[]
                      | select(.tags["gwc:retain"] == null) | "\(.arn) \(.tags["gwc:id"])"'
                  for one in $(ask iam list-roles --query "Roles[?starts_with(RoleName,'$stack-')].[Arn,RoleName]" |
                    jq -r '(. // [])[] | join(",")'); do
                    carried "${one%,*}" iam list-role-tags --role-name "${one#*,}"
                  done
                  for one in $(ask iam list-policies --scope Local --query "Policies[?starts_with(PolicyName,'$stack-')].Arn" |
                    jq -r '(. // [])[]'); do
                    carried "$one" iam list-policy-tags --policy-arn "$one"
                  done
                }
                # carried ARN CALL...: the ARN and the id, when the tags that the call reads are this service's and region's.
                carried() {
                  ask "${@:2}" --query Tags |
                    jq -r --arg service "$service" --arg stage "$stage" --arg region "$region" --arg arn "$1" "$as_object"'
                      | select(.["gwc:service"] == $service and .["gwc:stage"] == $stage and .["gwc:region"] == $region)
                      | select(.["gwc:retain"] == null) | "\($arn) \(.["gwc:id"])"'
                }
                """#),
        Part(
            name: "sweep",
            text: #"""
                # sweep: removes what carries the tags and is none of this script's resources.
                sweep() {
                  local list arn name
                  forget_schedules
                  list=$(tagged)
                  while read -r arn name; do
                    case " ${ids[*]-} " in *" $name "*) ;; *) forget "$name" "$arn" ;; esac
                  done <<<"$list"
                }
                """#),
        Part(
            name: "forget_schedules",
            text: #"""
                # forget_schedules: schedules have no tags. One is the service's when its name begins as the service's do and it
                # calls with a role of the service.
                forget_schedules() {
                  local list group name role
                  list=$(aws scheduler list-schedules --name-prefix "$stack-" --query 'Schedules[].[GroupName,Name]' \
                    --output json 2>/dev/null | jq -r '(. // [])[] | join(" ")') || return 0
                  while read -r group name; do
                    if [ -z "$name" ]; then continue; fi
                    case "$owned" in *$'\n'"schedule $name"$'\n'*) continue ;; esac
                    role=$(ask scheduler get-schedule --group-name "$group" --name "$name" --query Target.RoleArn | jq -r '. // ""')
                    if ask iam list-role-tags --role-name "${role##*/}" --query Tags | jq -e --arg service "$service" \
                      --arg stage "$stage" "$as_object"' | .["gwc:service"] == $service and .["gwc:stage"] == $stage' >/dev/null
                    then drop scheduler delete-schedule --group-name "$group" --name "$name"; fi
                  done <<<"$list"
                }
                owned=${owned:-$'\n'}
                """#),
        Part(
            name: "forget",
            text: #"""
                # forget ID ARN: removes a resource of which the script knows no more than that.
                forget() {
                  local arn=$2 name=${2##*[:/]}
                  if [ -z "$arn" ]; then return; fi
                  id=$1
                  case "$arn" in
                    *:apigateway:*) forget_gateway "$arn" "$name" ;;
                    *:lambda:* | *:states:* | *:iam:*) forget_code "$arn" "$name" ;;
                    *:sqs:* | *:sns:* | *:events:*) forget_messages "$arn" "$name" ;;
                    *:dynamodb:* | *:kinesis:* | *:s3:* | *:cognito-idp:*) forget_data "$arn" "$name" ;;
                    *:logs:* | *:cloudwatch:*) forget_logs "$arn" "$name" ;;
                    *:wafv2:* | *:route53:* | *:elasticloadbalancing:*) forget_edge "$arn" "$name" ;;
                    *) unknown "$arn" ;;
                  esac
                }
                """#),
        Part(
            name: "unknown",
            text: #"""
                # unknown ARN: there is no call for it.
                unknown() { say "$id is not in the spec any more, and no call of this script removes it: $1"; }
                """#),
        Part(
            name: "forget_gateway",
            text: #"""
                # forget_gateway ARN NAME: what is of API Gateway.
                forget_gateway() {
                  local parts
                  IFS=/ read -ra parts <<<"${1#*::}"
                  case "$1" in
                    *::/restapis/*/stages/*) drop apigateway delete-stage --rest-api-id "${parts[2]}" --stage-name "${parts[4]}" ;;
                    *::/apis/*/stages/*) drop apigatewayv2 delete-stage --api-id "${parts[2]}" --stage-name "${parts[4]}" ;;
                    *::/restapis/*) drop apigateway delete-rest-api --rest-api-id "$2" ;;
                    *::/apis/*) drop apigatewayv2 delete-api --api-id "$2" ;;
                    *::/apikeys/*) drop apigateway delete-api-key --api-key "$2" ;;
                    *::/usageplans/*) forget_plan "$2" ;;
                    *::/clientcertificates/*) drop apigateway delete-client-certificate --client-certificate-id "$2" ;;
                    *::/domainnames/*) drop "$(generation domain-name "$2")" delete-domain-name --domain-name "$2" ;;
                    *::/vpclinks/*) drop "$(generation vpc-link-id "$2")" delete-vpc-link --vpc-link-id "$2" ;;
                    *) unknown "$1" ;;
                  esac
                }
                # generation OPTION ID: of which of the two a domain or a link is; their ARNs do not tell.
                generation() {
                  if [ -n "$(ask apigatewayv2 "get-${1%-id}" "--$1" "$2")" ]; then echo apigatewayv2; else echo apigateway; fi
                }
                # forget_plan ID: a usage plan, without its stages.
                forget_plan() {
                  current=$(ask apigateway get-usage-plan --usage-plan-id "$1")
                  if [ -z "$current" ]; then return; fi
                  release_plan "$1"
                  drop apigateway delete-usage-plan --usage-plan-id "$1"
                }
                """#),
        Part(
            name: "forget_code",
            text: #"""
                # forget_code ARN NAME: what runs, and as whom.
                forget_code() {
                  local sid
                  case "$1" in
                    *:lambda:*:function:*)
                      for sid in $(statements "$2"); do release "$2" "$sid"; done
                      drop lambda delete-function --function-name "$2" ;;
                    *:lambda:*:event-source-mapping:*) drop lambda delete-event-source-mapping --uuid "$2" ;;
                    *:states:*:stateMachine:*) drop stepfunctions delete-state-machine --state-machine-arn "$1" ;;
                    *:iam:*:role/*)
                      empty_role "$2"
                      drop iam delete-role --role-name "$2" ;;
                    *:iam:*:policy/*)
                      empty_policy "$1"
                      drop iam delete-policy --policy-arn "$1" ;;
                    *) unknown "$1" ;;
                  esac
                }
                """#),
        Part(
            name: "forget_permission",
            text: #"""
                # forget_permission FUNCTION STATEMENT: a permission, and what it was there for.
                forget_permission() {
                  release "$1" "$2"
                  drop lambda remove-permission --function-name "$1" --statement-id "$2"
                }
                # statements FUNCTION: those of its policy that are of the service.
                statements() {
                  ask lambda get-policy --function-name "$1" --query Policy |
                    jq -r 'fromjson | .Statement[].Sid | select(startswith("gwc-"))'
                }
                # release FUNCTION STATEMENT: removes the subscriptions and the filters of logs that call a function by a permission.
                release() {
                  local principal source function one
                  one=$(ask lambda get-policy --function-name "$1" --query Policy | jq -r --arg sid "$2" 'fromjson | .Statement[]
                    | select(.Sid == $sid) | [(.Principal | if type == "object" then .Service else . end) // "",
                      (.Condition // {} | .ArnLike // {} | .["AWS:SourceArn"]) // "", .Resource] | join(" ")')
                  read -r principal source function <<<"$one"
                  case "$principal" in
                    sns.*)
                      for one in $(ask sns list-subscriptions-by-topic --topic-arn "$source" \
                        --query "Subscriptions[?Endpoint=='$function'].SubscriptionArn" | jq -r '(. // [])[]'); do
                        drop sns unsubscribe --subscription-arn "$one"
                      done ;;
                    logs.*)
                      source=${source#*:log-group:} source=${source%:*}
                      for one in $(ask logs describe-subscription-filters --log-group-name "$source" \
                        --query "subscriptionFilters[?destinationArn=='$function'].filterName" | jq -r '(. // [])[]'); do
                        drop logs delete-subscription-filter --log-group-name "$source" --filter-name "$one"
                      done ;;
                  esac
                }
                """#),
        Part(
            name: "forget_messages",
            text: #"""
                # forget_messages ARN NAME: queues, topics, rules.
                forget_messages() {
                  local url bus=default
                  case "$1" in
                    *:sqs:*)
                      url=$(ask sqs get-queue-url --queue-name "$2" | jq -r '.QueueUrl // ""')
                      if [ -n "$url" ]; then drop sqs delete-queue --queue-url "$url"; fi ;;
                    *:sns:*) drop sns delete-topic --topic-arn "$1" ;;
                    *:events:*:rule/*)
                      case "$1" in *:rule/*/*) bus=${1#*:rule/} bus=${bus%/*} ;; esac
                      empty_rule "$2" "$bus"
                      drop events delete-rule --name "$2" --event-bus-name "$bus" ;;
                    *:events:*:event-bus/*) drop events delete-event-bus --name "$2" ;;
                    *) unknown "$1" ;;
                  esac
                }
                """#),
        Part(
            name: "forget_data",
            text: #"""
                # forget_data ARN NAME: what holds data, only with leave.
                forget_data() {
                  if [ -z "$data" ]; then
                    say "$id is not in the spec, holds data and stays; --delete-data removes it"
                    return
                  fi
                  case "$1" in
                    *:dynamodb:*:table/*) drop dynamodb delete-table --table-name "$2" ;;
                    *:kinesis:*:stream/*) drop kinesis delete-stream --stream-name "$2" --enforce-consumer-deletion ;;
                    *:s3:::*)
                      empty_bucket "$2"
                      drop s3api delete-bucket --bucket "$2" ;;
                    *:cognito-idp:*:userpool/*) drop cognito-idp delete-user-pool --user-pool-id "$2" ;;
                    *) unknown "$1" ;;
                  esac
                }
                """#),
        Part(
            name: "forget_logs",
            text: #"""
                # forget_logs ARN NAME: log groups, alarms.
                forget_logs() {
                  local group=${1#*:log-group:}
                  case "$1" in
                    *:logs:*:log-group:*) drop logs delete-log-group --log-group-name "${group%%:*}" ;;
                    *:cloudwatch:*:alarm:*) drop cloudwatch delete-alarms --alarm-names "$2" ;;
                    *) unknown "$1" ;;
                  esac
                }
                """#),
        Part(
            name: "forget_edge",
            text: #"""
                # forget_edge ARN NAME: what stands before an API.
                forget_edge() {
                  local acl one
                  case "$1" in
                    *:wafv2:*/webacl/*)
                      acl=$(ask wafv2 list-web-acls --scope REGIONAL --query "WebACLs[?ARN=='$1']|[0]")
                      if [ -z "$acl" ] || [ "$acl" = null ]; then return; fi
                      for one in $(ask wafv2 list-resources-for-web-acl --web-acl-arn "$1" --query ResourceArns | jq -r '(. // [])[]'); do
                        drop wafv2 disassociate-web-acl --resource-arn "$one"
                      done
                      drop wafv2 delete-web-acl --scope REGIONAL --id "$2" --name "$(jq -r .Name <<<"$acl")" \
                        --lock-token "$(jq -r .LockToken <<<"$acl")" ;;
                    *:route53:*:healthcheck/*) drop route53 delete-health-check --health-check-id "$2" ;;
                    *:elasticloadbalancing:*:targetgroup/*) drop elbv2 delete-target-group --target-group-arn "$1" ;;
                    *:elasticloadbalancing:*:listener-rule/*) drop elbv2 delete-rule --rule-arn "$1" ;;
                    *) unknown "$1" ;;
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
            name: "empty_policy",
            text: #"""
                # empty_policy ARN: takes a policy from everybody, and its older versions, which have to go before.
                empty_policy() {
                  local name
                  for name in $(ask iam list-entities-for-policy --policy-arn "$1" --query 'PolicyRoles[].RoleName' | jq -r '(. // [])[]'); do
                    run iam detach-role-policy --role-name "$name" --policy-arn "$1"
                  done
                  for name in $(ask iam list-policy-versions --policy-arn "$1" --query 'Versions[?!IsDefaultVersion].VersionId' |
                    jq -r '(. // [])[]'); do
                    run iam delete-policy-version --policy-arn "$1" --version-id "$name"
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
