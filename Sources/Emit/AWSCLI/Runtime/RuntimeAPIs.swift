extension Runtime {
    /// Functions of `deploy.sh` for APIs, usage plans and firewalls.
    static let apis: [Part] = [
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
    ]
}
