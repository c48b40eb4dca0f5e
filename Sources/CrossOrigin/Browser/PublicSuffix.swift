/// Names below which strangers can have names of their own, so that a `*` below one trusts everybody.
///
/// The Public Suffix List has ten thousand; these are the top-level domains by rule, and the shared hosts that pages of
/// web services are on.
package enum PublicSuffix {
    /// Whether a host is such a name: `com`, `co.uk`, `github.io`.
    package static func isPublic(_ host: some StringProtocol) -> Bool {
        let host = host.lowercased()
        let labels = host.split(separator: ".")
        switch labels.count {
        case 0: return false
        case 1: return true
        case 2 where labels[1].count == 2 && secondLevel.contains(String(labels[0])): return true
        default: return shared.contains(host) || isOfAWS(host)
        }
    }

    /// `execute-api.eu-west-1.amazonaws.com` and the like, of any region.
    private static func isOfAWS(_ host: String) -> Bool {
        guard host.hasSuffix(".amazonaws.com") || host.hasSuffix(".on.aws") || host.hasSuffix(".amazoncognito.com")
        else { return false }
        return ["execute-api.", "s3.", "s3-website", "lambda-url.", "auth.", "elb."].contains { host.hasPrefix($0) }
            || host.split(separator: ".").count <= 4
    }

    private static let secondLevel: Set<String> = [
        "ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ltd", "me", "mil", "ne", "net", "nom", "or", "org", "plc",
        "sch",
    ]

    private static let shared: Set<String> = [
        "amazonaws.com", "amplifyapp.com", "appspot.com", "awsapprunner.com", "azurecontainerapps.io",
        "azureedge.net", "azurestaticapps.net", "azurewebsites.net", "backblazeb2.com", "bitbucket.io", "blogspot.com",
        "bubbleapps.io", "cloudapp.net", "cloudfront.net", "cloudfunctions.net", "cloudworkstations.dev",
        "codespaces.githubusercontent.com",
        "csb.app", "deno.dev", "digitaloceanspaces.com", "edgekey.net", "elasticbeanstalk.com", "fastly.net",
        "firebaseapp.com", "fly.dev", "forgeblocks.com", "framer.app", "framer.website", "github.dev", "github.io",
        "githubpreview.dev", "gitlab.io", "gitpod.io", "glitch.me", "hashnode.dev", "herokuapp.com", "hostedpi.com",
        "koyeb.app", "lovable.app", "myshopify.com", "netlify.app", "ngrok.app", "ngrok-free.app", "ngrok.io",
        "notion.site", "nodechef.com", "on.aws", "onrender.com", "ondigitalocean.app", "pages.dev",
        "pythonanywhere.com",
        "r2.dev", "railway.app", "readthedocs.io", "render.com", "repl.co", "replit.app", "replit.dev", "run.app",
        "shopifypreview.com", "square.site", "stackblitz.io", "streamlit.app", "supabase.co", "surge.sh",
        "trycloudflare.com",
        "up.railway.app", "vercel.app", "vercel.dev", "web.app", "webcontainer.io", "webflow.io", "weebly.com",
        "wixsite.com", "wordpress.com", "workers.dev", "wpengine.com", "z01.azurefd.net", "azurefd.net",
    ]
}
