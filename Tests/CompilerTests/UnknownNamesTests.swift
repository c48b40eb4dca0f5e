import Compiler
import Testing
import Tree
import Variables

/// What is made of a name that only AWS can tell cannot be told either.
@Suite struct UnknownNamesTests {
    private static let spec = """
        service: shop
        provider: { name: aws }
        functions:
          hello:
            handler: a.b
            name: shop-${ssm:/suffix}
            events:
              - schedule: { rate: [rate(1 hour)], method: scheduler }
              - s3: { bucket: photos, existing: true }
        """

    @Test func keepsNamesOfLogGroupsUnknown() throws {
        let name = try property("LogGroupName", of: "HelloLogGroup")
        #expect(name == Node(.unknown(Unknown(text: "/aws/lambda/shop-${ssm:/suffix}", needs: ["ssm:/suffix"]))))
    }

    @Test func keepsARNsUnknown() throws {
        let policy = try property("Policies", of: "IamRoleLambdaExecution").list?.first
        let statements = try #require(policy?["PolicyDocument"]?["Statement"]?.list)
        #expect(statements.count == 3)
        for statement in statements {
            let resources = try #require(statement["Resource"]?.list)
            #expect(resources.allSatisfy { $0["Fn::Sub"]?.isUnknown == true })
        }
    }

    @Test func keepsNamesForHelpersUnknown() throws {
        #expect(try property("FunctionName", of: "HelloCustomS31").isUnknown)
    }

    private func property(_ name: String, of logicalID: String) throws -> Node {
        let made = compile(
            Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: Self.spec)))
        return try #require(made.graph?[logicalID]?.properties[name])
    }
}
