"""Operations of API Gateway's second generation that moto does not have: they store what they are given, as moto does."""
import json
import uuid

from moto.apigatewayv2 import urls
from moto.apigatewayv2.models import Api
from moto.apigatewayv2.responses import ApiGatewayV2Response


def api_of(response, after):
    parts = response.path.split("/")
    return response.apigatewayv2_backend.get_api(parts[parts.index("apis") + 1]), parts[-1]


def get_authorizers(self):
    api, _ = api_of(self, "authorizers")
    return 200, {}, json.dumps({"items": [authorizer.to_json() for authorizer in api.authorizers.values()]})


def get_models(self):
    api, _ = api_of(self, "models")
    return 200, {}, json.dumps({"items": [model.to_json() for model in api.models.values()]})


def get_route_responses(self):
    parts = self.path.split("/")
    route = self.apigatewayv2_backend.get_api(parts[parts.index("apis") + 1]).get_route(parts[parts.index("routes") + 1])
    return 200, {}, json.dumps({"items": [found.to_json() for found in route.route_responses.values()]})


def deployments(api):
    return api.__dict__.setdefault("deployments", {})


def create_deployment(self):
    api, _ = api_of(self, "deployments")
    config = json.loads(self.body)
    deployment = {"deploymentId": uuid.uuid4().hex[:6], "deploymentStatus": "DEPLOYED", "autoDeployed": False}
    deployment |= {"description": config["description"]} if config.get("description") else {}
    deployments(api)[deployment["deploymentId"]] = deployment
    return 201, {}, json.dumps(deployment)


def get_deployments(self):
    api, _ = api_of(self, "deployments")
    return 200, {}, json.dumps({"items": list(deployments(api).values())})


def delete_deployment(self):
    api, name = api_of(self, "deployments")
    deployments(api).pop(name, None)
    return 204, {}, ""


def update_stage(self):
    api, name = api_of(self, "stages")
    stage = api.stages[name.replace("%24", "$")]
    for key, value in json.loads(self.body).items():
        spelled = "".join("_" + letter.lower() if letter.isupper() else letter for letter in key)
        if key != "stageName":
            setattr(stage, spelled, value)
    return 200, {}, json.dumps(stage.to_json())


def with_deployment(to_json):
    def extended(self):
        known = to_json(self)
        deployment = self.__dict__.get("deployment_id") or self.config.get("deploymentId")
        return known | ({"deploymentId": deployment} if deployment else {})
    return extended


for function in (get_authorizers, get_models, get_route_responses, create_deployment, get_deployments, delete_deployment,
                 update_stage):
    if not hasattr(ApiGatewayV2Response, function.__name__):
        setattr(ApiGatewayV2Response, function.__name__, function)

urls.url_paths["{0}/v2/apis/(?P<api_id>[^/]+)/deployments$"] = ApiGatewayV2Response.dispatch
urls.url_paths["{0}/v2/apis/(?P<api_id>[^/]+)/deployments/(?P<deployment_id>[^/]+)$"] = ApiGatewayV2Response.dispatch

from moto.apigatewayv2.models import Stage  # noqa: E402

Stage.to_json = with_deployment(Stage.to_json)
assert Api

# moto looks at a bucket's policy and not at its conditions: the usual "no access without TLS" would refuse everything.
from moto.iam.access_control import PermissionResult  # noqa: E402
from moto.s3.models import FakeBucket  # noqa: E402

FakeBucket.get_permission = lambda self, action, resource: PermissionResult.NEUTRAL
