extension Runtime {
    /// Functions of `deploy.sh` for records and health checks.
    static let edge: [Part] = [
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
    ]
}
