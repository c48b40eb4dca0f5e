import IAMTable
import Testing

/// The table against facts of the Service Authorization Reference, read there by hand.
@Suite struct ServiceReferenceTests {
    @Test func knowsServicesAndActions() throws {
        #expect(ServiceReference.prefixes.count > 440)
        let dynamodb = try #require(ServiceReference.service("DynamoDB"))
        #expect(dynamodb.name == "Amazon DynamoDB")
        let query = try #require(dynamodb.action("query"))
        #expect(query.level == .read && query.name == "Query")
        #expect(dynamodb.resources(of: query).map(\.name).sorted() == ["index", "table"])
        #expect(dynamodb.conditionKeys(of: query).contains { $0.name == "dynamodb:LeadingKeys" })
        #expect(ServiceReference.action("s3:ListAllMyBuckets")?.takesResources == false)
        #expect(ServiceReference.action("s3:PutBucketAcl")?.level == .permissionsManagement)
        #expect(ServiceReference.action("lambda:TagResource")?.level == .tagging)
        #expect(ServiceReference.action("s3:GetObjects") == nil && ServiceReference.action("dyanmodb:Query") == nil)
    }

    @Test func knowsTypesOfKeys() throws {
        let s3 = try #require(ServiceReference.service("s3"))
        let types = Dictionary(uniqueKeysWithValues: s3.conditionKeys.map { ($0.name, $0.type) })
        #expect(types["s3:prefix"] == ConditionValueType(.string))
        #expect(types["aws:TagKeys"] == ConditionValueType(.string, isMultivalued: true))
        #expect(types["s3:max-keys"] == ConditionValueType(.number))
    }

    @Test func readsEveryService() {
        var actions = 0
        for prefix in ServiceReference.prefixes {
            let service = ServiceReference.service(prefix)
            #expect(service?.prefix == prefix && service?.actions.isEmpty == false)
            actions += service?.actions.count ?? 0
        }
        #expect(actions > 21_000)
    }
}
