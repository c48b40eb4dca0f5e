import Tree

/// The Velocity templates of the `lambda` integration: they make the event that its functions get. A deployed method is
/// updated when a byte of them changes, so the blanks are part of the contract.
enum RequestTemplate {
    /// For JSON bodies.
    static let json = "\n    #set( $body = $input.json(\"$\") )\n\n    \(event)\n  "

    /// For bodies of HTML forms.
    static let form = #"""

            #define( $body )
              {
              #foreach( $token in $input.path('$').split('&') )
                #set( $keyVal = $token.split('=') )
                #set( $keyValSize = $keyVal.size() )
                #if( $keyValSize >= 1 )
                  #set( $key = $util.escapeJavaScript($util.urlDecode($keyVal[0])) )
                  #if( $keyValSize >= 2 )
                    #set($val = $util.escapeJavaScript($util.urlDecode($keyVal[1])).replaceAll("\\'","'"))
                  #else
                    #set( $val = '' )
                  #end
                  "$key": "$val"#if($foreach.hasNext),#end
                #end
              #end
              }
            #end

            \#(event)
          
        """#

    /// Stands where the claims of a user pool go.
    static let claimsPlace = "extraCognitoPoolClaims"

    private static let event = #"""

          #define( $loop )
            {
            #foreach($key in $map.keySet())
                #set( $k = $util.escapeJavaScript($key) )
                #set( $v = $util.escapeJavaScript($map.get($key)).replaceAll("\\'", "'") )
                "$k":
                  "$v"
                  #if( $foreach.hasNext ) , #end
            #end
            }
          #end

          {
            "body": $body,
            "method": "$context.httpMethod",
            "principalId": "$context.authorizer.principalId",
            "stage": "$context.stage",

            "cognitoPoolClaims" : {
               extraCognitoPoolClaims
               "sub": "$context.authorizer.claims.sub"
            },

            #set( $map = $context.authorizer )
            "enhancedAuthContext": $loop,

            #set( $map = $input.params().header )
            "headers": $loop,

            #set( $map = $input.params().querystring )
            "query": $loop,

            #set( $map = $input.params().path )
            "path": $loop,

            #set( $map = $context.identity )
            "identity": $loop,

            #set( $map = $stageVariables )
            "stageVariables": $loop,

            "requestPath": "$context.resourcePath"
          }

        """#

    /// The claims that a template passes on, as entries of its object: `"email": "$context.authorizer.claims.email",`.
    static func claims(_ claims: Node?) -> String {
        guard let list = claims?.list, !list.isEmpty else { return "" }
        return list.map { claim($0.printed) }.joined(separator: ",") + ","
    }

    /// A claim with a colon, `custom:role`, goes by what is behind it.
    private static func claim(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return "\"\(name)\": \"$context.authorizer.claims.\(name)\"" }
        return "\"\(name[name.index(after: colon)...])\": \"$context.authorizer.claims['\(name)']\""
    }
}
