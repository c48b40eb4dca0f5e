import CrossOrigin
import Testing

/// The browser's half, by the sentences of the Fetch standard and the tables of web-platform tests of its readers.
@Suite struct BrowserTests {
    private func request(
        _ method: String = "GET", _ headers: [String: String] = [:], credentials: Bool = false
    ) -> PageRequest {
        PageRequest(
            from: "https://shop.example.com", method,
            headers: headers.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) },
            includesCredentials: credentials)
    }

    @Test(
        arguments: [
            ("GET", [:], false), ("HEAD", [:], false), ("POST", [:], false), ("put", [:], true), ("PATCH", [:], true),
            ("DELETE", [:], true), ("OPTIONS", [:], true),
            ("POST", ["content-type": "text/plain;charset=UTF-8"], false),
            ("POST", ["Content-Type": "multipart/form-data; boundary=x"], false),
            ("POST", ["content-type": "application/x-www-form-urlencoded"], false),
            ("POST", ["content-type": "application/json"], true),
            ("POST", ["content-type": "text/plain; a=\"b\""], true),
            ("GET", ["accept": "application/json"], false), ("GET", ["accept": "a{b}"], true),
            ("GET", ["accept-language": "de-CH, de;q=0.9"], false), ("GET", ["accept-language": "de_CH"], true),
            ("GET", ["range": "bytes=0-99"], false), ("GET", ["range": "bytes=-99"], true),
            ("GET", ["range": "bytes=9-1"], true), ("GET", ["authorization": "Bearer x"], true),
            ("GET", ["x-api-key": "k"], true), ("GET", ["cookie": "a=b"], false), ("GET", ["sec-anything": "1"], false),
            ("GET", ["accept": String(repeating: "a", count: 128)], false),
            ("GET", ["accept": String(repeating: "a", count: 129)], true),
        ] as [(String, [String: String], Bool)])
    func preflights(_ method: String, _ headers: [String: String], _ isNeeded: Bool) {
        #expect(request(method, headers).needsPreflight == isNeeded)
    }

    @Test func methodsAreNormalised() {
        #expect(request("delete").method == "DELETE" && request("patch").method == "patch")
    }

    private let open: [String: Answer.Value] = ["access-control-allow-origin": .text("*")]
    private func named(_ more: [String: String] = [:]) -> Answer {
        var answer = Answer(status: 204, headers: ["access-control-allow-origin": .text("https://shop.example.com")])
        for (name, value) in more { answer.headers["access-control-\(name)"] = .text(value) }
        return answer
    }

    @Test func originIsComparedLetterForLetter() {
        for other in ["https://shop.example.com/", "https://Shop.example.com", "http://shop.example.com", "a, b"] {
            let answer = Answer(status: 200, headers: ["access-control-allow-origin": .text(other)])
            #expect(request().check(answer) == .refused(.otherOrigin(other)))
        }
        #expect(request().check(named()) == .allowed)
        #expect(request().check(Answer(status: 200)) == .refused(.noOrigin))
        #expect(request().check(.unknown) == .unknown)
    }

    @Test func credentialsAskForMore() {
        #expect(
            request(credentials: true).check(Answer(status: 200, headers: open)) == .refused(.anyOriginWithCredentials))
        #expect(request().check(Answer(status: 200, headers: open)) == .allowed)
        #expect(request(credentials: true).check(named()) == .refused(.noCredentials))
        #expect(request(credentials: true).check(named(["allow-credentials": "True"])) == .refused(.noCredentials))
        #expect(request(credentials: true).check(named(["allow-credentials": "true"])) == .allowed)
    }

    @Test func preflightNamesMethods() {
        #expect(request("PUT").checkPreflight(named()) == .refused(.method("PUT")))
        #expect(request("PUT").checkPreflight(named(["allow-methods": "GET, PUT"])) == .allowed)
        #expect(request("PUT").checkPreflight(named(["allow-methods": "put"])) == .refused(.method("PUT")))
        #expect(request("PUT").checkPreflight(named(["allow-methods": "*"])) == .allowed)
        #expect(
            request("PUT", credentials: true).checkPreflight(
                named(["allow-methods": "*", "allow-credentials": "true"])) == .refused(.method("PUT")))
        #expect(request("POST", ["x-a": "1"]).checkPreflight(named(["allow-headers": "X-A"])) == .allowed)
    }

    @Test func preflightNamesHeaders() {
        let bearer = request("GET", ["Authorization": "Bearer x"])
        #expect(bearer.checkPreflight(named(["allow-headers": "*"])) == .refused(.header("authorization")))
        #expect(bearer.checkPreflight(named(["allow-headers": "*, authorization"])) == .allowed)
        #expect(request("GET", ["x-a": "1"]).checkPreflight(named(["allow-headers": "*"])) == .allowed)
        #expect(
            request("GET", ["x-a": "1"]).checkPreflight(named(["allow-headers": "X-B"])) == .refused(.header("x-a")))
        #expect(
            request("GET", ["x-a": "1"], credentials: true).checkPreflight(
                named(["allow-headers": "*", "allow-credentials": "true"])) == .refused(.header("x-a")))
    }

    @Test func preflightHasToSucceed() {
        var answer = named(["allow-methods": "PUT"])
        answer.status = 403
        #expect(request("PUT").checkPreflight(answer) == .refused(.status(403)))
        answer.status = nil
        #expect(request("PUT").checkPreflight(answer) == .unknown)
    }

    @Test(
        arguments: [
            ("https://example.com", nil), ("http://localhost:3000", nil), ("http://[::1]:8080", nil),
            ("chrome-extension://abcdef", nil), ("https://example.com/", .path), ("https://example.com/app", .path),
            ("example.com", .noScheme), ("//example.com", .noScheme), ("https://Example.com", .upperCase),
            ("https://example.com:443", .defaultPort), ("http://example.com:80", .defaultPort),
            ("https://example.com:80", nil), ("https://münchen.de", .notASCII),
            ("https://a.com, https://b.com", .several),
            ("https://a.com https://b.com", .blank), ("https://u@example.com", .userInfo), ("https://", .noHost),
            ("https://example.com:0443", .invalidPort), ("https://example.com:99999", .invalidPort),
            ("https://*.example.com", .wildcard),
        ] as [(String, SerializedOrigin.Problem?)])
    func originsAreSerialised(_ text: String, _ problem: SerializedOrigin.Problem?) {
        #expect(SerializedOrigin.problem(of: text) == problem)
    }

    @Test func originsAreRepaired() {
        #expect(SerializedOrigin.repaired("https://Shop.example.com:443/") == "https://shop.example.com")
        #expect(SerializedOrigin.repaired("https://shop.example.com/app") == nil)
        #expect(SerializedOrigin.repaired("https://shop.example.com") == nil)
    }

    @Test(arguments: [
        ("https://*.example.com", "https://a.example.com", true),
        ("https://*.example.com", "https://example.com", false),
        ("https://*.example.com", "https://.example.com", false),
        ("https://*example.com", "https://evilexample.com", true),
        ("*", "null", true), ("https://a.com", "https://a.com", true), ("https://a*.b*.com", "https://a1.b2.com", true),
        ("https://a*.b*.com", "https://a1.c2.com", false), ("https://example.*", "https://example.evil.net", true),
    ]) func patternsMatch(_ pattern: String, _ origin: String, _ isMatch: Bool) {
        #expect(OriginPattern(pattern).matches(origin) == isMatch)
    }
}
