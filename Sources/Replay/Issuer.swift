import Gateway
import Tree
import Velocity

/// A world in which `https://issuer` has one key, and every signature with it is right.
func issuer() -> Effects {
    Effects(
        now: { 1_795_688_430_000 }, random: { 7 }, invoke: { _ in .answer(Array(#"{"statusCode":200}"#.utf8)) },
        fetch: { outbound in
            let text =
                outbound.url.hasSuffix("openid-configuration")
                ? #"{"jwks_uri":"https://issuer/keys"}"# : #"{"keys":[{"kty":"RSA","kid":"1","n":"AQAB","e":"AQAB"}]}"#
            return .answer(Response(status: 200, body: Array(text.utf8)))
        }, verify: { _ in true })
}

/// A token with these claims and no real signature.
func jsonWebToken(_ claims: Mapping) -> String {
    let part = { (node: Node) in encodeBase64(Array(JSONWriter.compact(node).utf8)).filter { $0 != "=" } }
    return "\(part(["alg": "RS256", "kid": "1"])).\(part(Node(claims))).c2ln"
}
