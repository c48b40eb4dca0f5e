extension Runtime {
    /// Functions of `deploy.sh` for functions, their archives and layers.
    static let functions: [Part] = [
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
    ]
}
