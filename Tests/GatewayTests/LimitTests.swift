import Gateway
import RuntimeConfig
import Testing
import Tree

/// "Throttle requests to your REST APIs for better throughput", "Usage plans and API keys".
@Suite struct LimitTests {
    @Test func bucketsRefillWithTime() async {
        let clock = Clock()
        var api = api(.rest, [mock("GET /a"), mock("GET /b")])
        var settings = Stage.RouteSettings()
        settings.throttle = Throttle(rate: 2, burst: 3)
        api.stages[0].settings = ["*": settings]
        let gateway = gateway(api, .test(clock: clock))
        for status in [200, 200, 200, 429, 429] { #expect(await gateway.get("/dev/a").status == status) }
        #expect(await gateway.get("/dev/b").status == 200, "each method has a bucket of its own")
        clock.advance(500)
        for status in [200, 429] { #expect(await gateway.get("/dev/a").status == status) }
        clock.advance(60_000)
        for status in [200, 200, 200, 429] { #expect(await gateway.get("/dev/a").status == status) }
    }

    @Test func aRouteMayHaveAThrottleOfItsOwn() async {
        var api = api(.http, [route("GET /a"), route("GET /b")])
        var none = Stage.RouteSettings()
        none.throttle = Throttle(rate: 0, burst: 0)
        api.stages[0].settings = ["GET /a": none]
        let gateway = gateway(api)
        let answer = await gateway.get("/a")
        #expect(answer.status == 429 && answer.text == #"{"message":"Too Many Requests"}"#)
        #expect(await gateway.get("/b").status == 200)
    }

    @Test(arguments: [
        (UsagePlan.Period.day, 0, 86_400_000), (.week, 0, 7 * 86_400_000), (.month, 0, 31 * 86_400_000),
    ]) func quotasBeginAnewWithTheirPeriod(_ period: UsagePlan.Period, _ offset: Int, _ length: Int) async {
        let clock = Clock()
        let gateway = gateway(api(.rest, [keyed("GET /a")]), .test(clock: clock)) { config in
            var quota = UsagePlan.Quota()
            quota.limit = 1
            quota.period = period
            config.add("key-one", UsagePlan.with { $0.quota = quota })
        }
        let key = ["x-api-key": "key-one"]
        #expect(await gateway.get("/dev/a", key).status == 200)
        let refused = await gateway.get("/dev/a", key)
        #expect(refused.status == 429 && refused.text == #"{"message":"Limit Exceeded"}"#)
        clock.advance(length)
        #expect(await gateway.get("/dev/a", key).status == 200)
    }

    @Test func keysHaveToBeKnownEnabledAndOfThePlan() async {
        let gateway = gateway(api(.rest, [keyed("GET /a")])) { config in
            config.add("good", UsagePlan())
            var disabled = APIKey()
            disabled.id = "d"
            disabled.value = "disabled"
            disabled.isEnabled = false
            var stranger = APIKey()
            stranger.id = "s"
            stranger.value = "stranger"
            config.apiKeys += [disabled, stranger]
            config.usagePlans[0].keys.append("d")
        }
        for (key, status) in [("good", 200), ("disabled", 403), ("stranger", 403), ("other", 403)] {
            #expect(await gateway.get("/dev/a", ["X-API-Key": key]).status == status)
        }
        #expect(await gateway.get("/dev/a").text == #"{"message":"Forbidden"}"#)
    }

    @Test func plansThrottleEachKeyAndEachMethod() async {
        let gateway = gateway(api(.rest, [keyed("GET /a"), keyed("GET /b")])) { config in
            config.add("one", UsagePlan.with { $0.throttle = Throttle(rate: 1, burst: 2) })
            config.usagePlans[0].stages[0].throttles = ["/a/GET": Throttle(rate: 1, burst: 1)]
        }
        let key = ["x-api-key": "one"]
        for (path, status) in [("a", 200), ("a", 429), ("b", 200), ("b", 429)] {
            #expect(await gateway.get("/dev/\(path)", key).status == status)
        }
    }

    @Test func keepsAnswersForAWhile() async {
        let clock = Clock()
        let calls = Counter()
        var api = api(.rest, [route("GET /a/{id}") { $0.integration?.cacheKeys = ["method.request.path.id"] }])
        api.stages[0].isCacheEnabled = true
        let gateway = gateway(api, .test(clock: clock, functions: { _, _ in ["body": Node("\(calls.next())")] }))
        #expect(await gateway.get("/dev/a/1").text == "1")
        #expect(await gateway.get("/dev/a/1").text == "1")
        #expect(await gateway.get("/dev/a/2").text == "2")
        #expect(await gateway.get("/dev/a/1", ["Cache-Control": "max-age=0"]).text == "3")
        clock.advance(300_001)
        #expect(await gateway.get("/dev/a/1").text == "4")
    }

    private func keyed(_ key: String) -> Route {
        var route = mock(key)
        route.requiresKey = true
        return route
    }
}

extension Config {
    /// Adds a key, and a plan that opens the stage for it.
    mutating func add(_ value: String, _ plan: UsagePlan) {
        var key = APIKey()
        key.id = "id-\(value)"
        key.value = value
        apiKeys.append(key)
        var plan = plan
        plan.id = "plan"
        plan.keys = [key.id]
        var stage = UsagePlan.Stage()
        stage.api = "api"
        stage.stage = "dev"
        plan.stages = [stage]
        usagePlans.append(plan)
    }
}

extension UsagePlan {
    static func with(_ change: (inout UsagePlan) -> Void) -> UsagePlan {
        var plan = UsagePlan()
        change(&plan)
        return plan
    }
}
