extension Runtime {
    /// Functions of `deploy.sh` for user pools, roles and policies.
    static let identity: [Part] = [
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
    ]
}
