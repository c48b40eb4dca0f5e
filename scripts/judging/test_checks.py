"""A bad value of each sort has to be found: names, types, what is required, enumerations, ranges, patterns, patches.

    python -m unittest discover -s scripts -p 'test_*.py'
"""
import unittest

import botocore.session

from judging.checks import check_patches, check_shape

SESSION = botocore.session.get_session()


def problems(service, operation, **params):
    return list(check_shape(params, SESSION.get_service_model(service).operation_model(operation).input_shape))


class Shapes(unittest.TestCase):
    # Each is right; a test changes one value.
    FUNCTION = {"FunctionName": "list", "Role": "arn:aws:iam::123456789012:role/list", "Runtime": "nodejs22.x",
                "Handler": "list.handler", "Code": {"S3Bucket": "archives", "S3Key": "list.zip"}, "Timeout": 6,
                "MemorySize": 1024, "Publish": False, "Layers": [], "Tags": {"team": "users"}}
    INTEGRATION = {"ApiId": "a1", "IntegrationType": "AWS_PROXY", "PayloadFormatVersion": "2.0", "TimeoutInMillis": 30000}

    def function(self, **changes):
        return problems("lambda", "CreateFunction", **(self.FUNCTION | changes))

    def test_right(self):
        self.assertEqual(self.function(), [])
        self.assertEqual(problems("apigatewayv2", "CreateIntegration", **self.INTEGRATION), [])

    def assert_found(self, found, part):
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_name(self):
        self.assert_found(self.function(Memory=128), "the unknown Memory")
        self.assert_found(self.function(Code={"S3Bucket": "archives", "Key": "list.zip"}), "the unknown Key")

    def test_required(self):
        without = {key: value for key, value in self.FUNCTION.items() if key != "Role"}
        self.assert_found(problems("lambda", "CreateFunction", **without), "lacks Role")

    def test_type(self):
        for changes in ({"Timeout": "6"}, {"Timeout": True}, {"Publish": "false"}, {"Handler": 1}, {"Layers": "one"},
                        {"Tags": [1]}, {"Code": "zip"}):
            with self.subTest(changes):
                self.assertEqual(len(self.function(**changes)), 1)

    def test_enumeration(self):
        self.assert_found(self.function(Runtime="nodejs9000.x"), "none of")
        self.assert_found(self.function(Architectures=["sparc"]), "none of")

    def test_range(self):
        self.assert_found(self.function(Timeout=0), "not from 1")
        self.assert_found(self.function(MemorySize=64), "not from 128")
        self.assert_found(self.function(Description="x" * 257), "the length of Description is 257")
        self.assert_found(problems("apigatewayv2", "CreateIntegration", **(self.INTEGRATION | {"TimeoutInMillis": 49})),
                          "not from 50 to 30000")
        self.assert_found(problems("apigatewayv2", "CreateApi", Name="x" * 129, ProtocolType="HTTP"), "not from 1 to 128")
        self.assert_found(problems("logs", "CreateLogGroup", logGroupName="/aws/x", tags={f"t{n}": "" for n in range(51)}),
                          "the size of tags is 51")

    def test_pattern(self):
        self.assert_found(self.function(Role="list"), "does not match")
        self.assert_found(problems("logs", "CreateLogGroup", logGroupName="/aws/no such group"), "does not match")
        # Unicode classes, and a pattern without anchors holds for the whole text.
        self.assert_found(problems("iam", "TagRole", RoleName="r", Tags=[{"Key": "a*b", "Value": "ü 1"}]), "does not match")


class Patches(unittest.TestCase):
    def patch(self, operation, op, path):
        return list(check_patches(operation, {"patchOperations": [{"op": op, "path": path}]}))

    def test_right(self):
        self.assertEqual(self.patch("UpdateRestApi", "add", "/binaryMediaTypes/image~1png"), [])
        self.assertEqual(self.patch("UpdateUsagePlan", "replace", "/apiStages/a:dev/throttle/~1orders/POST/rateLimit"), [])
        self.assertEqual(self.patch("UpdateStage", "replace", "/~1items/GET/caching/enabled"), [])

    def test_path(self):
        self.assertEqual(len(self.patch("UpdateBasePathMapping", "replace", "/restApiId")), 1)
        self.assertEqual(len(self.patch("UpdateUsagePlan", "replace", "/apiStages/a:dev/throttle/~1orders~1POST/rateLimit")), 1)

    def test_operation(self):
        self.assertEqual(len(self.patch("UpdateUsagePlan", "replace", "/apiStages")), 1)
        self.assertEqual(len(self.patch("UpdateAuthorizer", "replace", "/providerARNs")), 1)


if __name__ == "__main__":
    unittest.main()
