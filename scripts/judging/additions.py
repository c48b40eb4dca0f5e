"""Operations of API Gateway that moto does not have or gets wrong: they store what they are given, as moto does."""
import itertools
import json
import uuid
from urllib.parse import unquote

from moto.apigateway.models import APIGatewayBackend
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
        if key == "stageVariables":  # merged; an empty one goes
            value = {name: text for name, text in (stage.stage_variables | value).items() if text}
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

# What the tagging API finds, of the types that moto does not look through.
from moto.apigateway.models import apigateway_backends  # noqa: E402
from moto.apigatewayv2.models import apigatewayv2_backends  # noqa: E402
from moto.awslambda_simple.models import lambda_simple_backends  # noqa: E402
from moto.events.models import events_backends  # noqa: E402
from moto.resourcegroupstaggingapi.models import ResourceGroupsTaggingAPIBackend  # noqa: E402


def gateway_tags(account, region):
    """ARN and tags of everything of API Gateway."""
    start = f"arn:aws:apigateway:{region}::"
    first, second = apigateway_backends[account][region], apigatewayv2_backends[account][region]
    for api in first.apis.values():
        yield f"{start}/restapis/{api.id}", api.tags
        for stage in api.stages.values():
            yield f"{start}/restapis/{api.id}/stages/{stage.name}", stage.tags
    for key in first.keys.values():
        yield f"{start}/apikeys/{key.id}", key.tags
    for plan in first.usage_plans.values():
        yield f"{start}/usageplans/{plan.id}", plan.tags
    for name, domain in first.domain_names.items():
        yield f"{start}/domainnames/{name}", domain.tags
    for api in second.apis.values():
        yield f"{start}/apis/{api.api_id}", second.get_tags(api.arn)
        for stage in api.stages.values():
            yield f"{start}/apis/{api.api_id}/stages/{stage.name}", stage.tags
    for name, domain in second.domain_names.items():
        yield f"{start}/domainnames/{name}", domain.tags


def event_tags(account, region):
    """ARN and tags of functions, event source mappings and the rules of every bus.

    moto looks for functions where those are that run in Docker, and the judge's do not.
    """
    functions = lambda_simple_backends[account][region]
    for function in functions.list_functions():
        yield function.function_arn, function.tags
    for mapping in functions.list_event_source_mappings("", ""):
        yield mapping.arn, mapping.tags
    events = events_backends[account][region]
    for bus in events.event_buses.values():
        for rule in bus.rules.values():
            tags = events.tagger.list_tags_for_resource(rule.arn)["Tags"]
            yield rule.arn, {tag["Key"]: tag["Value"] for tag in tags}


def with_gateways(generator):
    def extended(self, tag_filters=None, resource_type_filters=None):
        yield from generator(self, tag_filters, resource_type_filters)
        place = self.account_id, self.region_name
        for arn, tags in itertools.chain(gateway_tags(*place), event_tags(*place)):
            tags = tags or {}
            if all(tags.get(filter["Key"]) in filter["Values"] for filter in tag_filters or []):
                yield {"ResourceARN": arn, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}
    return extended


ResourceGroupsTaggingAPIBackend._get_resources_generator = with_gateways(
    ResourceGroupsTaggingAPIBackend._get_resources_generator)

# Tags that a stream is made with.
from moto.kinesis.responses import KinesisResponse  # noqa: E402

make_stream = KinesisResponse.create_stream


def create_stream(self):
    answer = make_stream(self)
    if tags := self._get_param("Tags"):
        self.kinesis_backend.add_tags_to_stream(None, self._get_param("StreamName"), tags)
    return answer


KinesisResponse.create_stream = create_stream


# Tags of what is in API Gateway, besides stages; access logs taken away; client certificates.
from urllib.parse import unquote  # noqa: E402

from moto.apigateway import urls as first_urls  # noqa: E402
from moto.apigateway.responses import APIGatewayResponse  # noqa: E402

tag_stage = APIGatewayResponse.tag_resource
CERTIFICATES = "_client_certificates"


def tag_resource(self):
    parts = unquote(self.path.split("/tags/")[1]).split("/")
    kinds = {"restapis": self.backend.apis, "apikeys": self.backend.keys, "usageplans": self.backend.usage_plans,
             "domainnames": self.backend.domain_names, "clientcertificates": certificates(self)}
    if "stages" in parts or parts[-2] not in kinds:
        return tag_stage(self)
    found, tags = kinds[parts[-2]][parts[-1]], self._get_param("tags") or {}
    if isinstance(found, dict):
        found["tags"] |= tags
    else:
        found.tags = (found.tags or {}) | tags
    return "{}"


def certificates(self):
    return self.backend.__dict__.setdefault(CERTIFICATES, {})


def generate_client_certificate(self):
    id = uuid.uuid4().hex[:6]
    certificates(self)[id] = {"clientCertificateId": id, "tags": self._get_param("tags") or {}} | (
        {"description": self._get_param("description")} if self._get_param("description") else {})
    return 201, {"status": 201}, json.dumps(certificates(self)[id])


def get_client_certificates(self):
    return json.dumps({"item": list(certificates(self).values())})


def get_client_certificate(self):
    return json.dumps(certificates(self)[self.path.split("/")[-1]])


def delete_client_certificate(self):
    certificates(self).pop(self.path.split("/")[-1], None)
    return 202, {"status": 202}, ""


for function in (tag_resource, generate_client_certificate, get_client_certificates, get_client_certificate,
                 delete_client_certificate):
    setattr(APIGatewayResponse, function.__name__, function)
first_urls.url_paths["{0}/clientcertificates$"] = APIGatewayResponse.dispatch
first_urls.url_paths["{0}/clientcertificates/(?P<id>[^/]+)$"] = APIGatewayResponse.dispatch
for kind in ("restapis", "apikeys", "usageplans", "domainnames", "clientcertificates"):
    first_urls.url_paths["{0}/tags/arn:(?P<partition>[^/]+):apigateway:(?P<region_name>[^/]+)::/" + kind
                         + "/(?P<name>[^/]+)$"] = APIGatewayResponse.dispatch


def delete_access_log_settings(self):
    parts = self.path.split("/")
    api = self.apigatewayv2_backend.get_api(parts[parts.index("apis") + 1])
    api.stages[parts[parts.index("stages") + 1].replace("%24", "$")].access_log_settings = None
    return 204, {}, ""


def delete_route_settings(self):
    parts = self.path.split("/")
    api = self.apigatewayv2_backend.get_api(parts[parts.index("apis") + 1])
    settings = api.stages[parts[parts.index("stages") + 1].replace("%24", "$")].route_settings
    settings.pop(unquote("/".join(parts[parts.index("routesettings") + 1:])))
    return 204, {}, ""


# The urls of the second generation were copied when those of the first were read.
for function, path in ((delete_access_log_settings, "accesslogsettings"), (delete_route_settings, "routesettings/(?P<route_key>.+)")):
    setattr(ApiGatewayV2Response, function.__name__, function)
    path = "{0}/v2/apis/(?P<api_id>[^/]+)/stages/(?P<stage_name>[^/]+)/" + path + "$"
    urls.url_paths[path] = first_urls.url_paths[path] = ApiGatewayV2Response.dispatch

# A deployment may go when no stage has it; moto asks whether its stage is there at all.
from moto.apigateway.exceptions import StageStillActive  # noqa: E402
from moto.apigateway.models import RestAPI  # noqa: E402


def remove_deployment(self, deployment_id):
    if any(stage.deployment_id == deployment_id for stage in self.stages.values()):
        raise StageStillActive
    return self.deployments.pop(deployment_id)


RestAPI.delete_deployment = remove_deployment


def seen_domain(read):
    """A domain without any mapping is there all the same."""
    def reading(self, domain_name, *arguments):
        if domain_name in self.domain_names:
            self.base_path_mappings.setdefault(domain_name, {})
        return read(self, domain_name, *arguments)
    return reading


APIGatewayBackend.get_base_path_mapping = seen_domain(APIGatewayBackend.get_base_path_mapping)
APIGatewayBackend.get_base_path_mappings = seen_domain(APIGatewayBackend.get_base_path_mappings)


# A stage of a usage plan is named by API and stage, whatever its throttles are; those of its methods are set one by one.
from moto.apigateway.models import Integration, UsagePlan  # noqa: E402

patch_plan = UsagePlan.apply_patch_operations


def patch_stages(self, operations):
    for operation in operations:
        path = operation["path"]
        if not path.startswith("/apiStages"):
            patch_plan(self, [operation])
        elif path == "/apiStages" and operation["op"] == "remove":
            self.api_stages.remove(stage_of(self, operation["value"]))
        elif path == "/apiStages":
            patch_plan(self, [operation])
        else:
            patch_throttle(stage_of(self, path.split("/")[2]), operation)


def stage_of(plan, name):
    return next(stage for stage in plan.api_stages if f"{stage['apiId']}:{stage['stage']}" == name)


def patch_throttle(stage, operation):
    """`/apiStages/{api:stage}/throttle/{resource}/{method}[/rateLimit]`; a throttle's key is path and method."""
    resource, method, *limit = operation["path"].split("/")[4:]
    key = resource.replace("~1", "/").replace("~0", "~") + "/" + method
    throttles = stage.setdefault("throttle", {})
    if operation["op"] == "remove":
        throttles.pop(key)
    else:
        number = float if limit == ["rateLimit"] else int
        throttles.setdefault(key, {})[limit[0]] = number(operation["value"])


UsagePlan.apply_patch_operations = patch_stages

# What an integration was given besides: moto drops it.
FORGOTTEN = ("connectionId", "cacheKeyParameters", "responseTransferMode")
set_integration, integration_json = APIGatewayResponse.put_integration, Integration.to_json


def put_integration(self):
    set_integration(self)
    parts = self.path.split("/")
    integration = self.backend.get_integration(parts[2], parts[4], parts[6])
    integration.given = {name: self._get_param(name) for name in FORGOTTEN if self._get_param(name)}
    return 201, {"status": 201}, json.dumps(integration.to_json())


APIGatewayResponse.put_integration = put_integration
Integration.to_json = lambda self: integration_json(self) | self.__dict__.get("given", {})

# Media types are given with an API, and patched as keys of a path.
from moto.apigateway.models import RestAPI as FirstAPI  # noqa: E402

make_api, patch_api = APIGatewayResponse.create_rest_api, FirstAPI.apply_patch_operations
MEDIA = "/binaryMediaTypes/"


def create_rest_api(self):
    code, headers, body = answer = make_api(self)
    if code == 200 and self._get_param("binaryMediaTypes"):
        api = self.backend.apis[json.loads(body)["id"]]
        api.binaryMediaTypes = self._get_param("binaryMediaTypes")
        return code, headers, json.dumps(api.to_dict())
    return answer


def patch_media(self, operations):
    for operation in operations:
        path = operation["path"]
        if path == "/minimumCompressionSize":
            self.minimum_compression_size = int(operation["value"]) if operation["value"] else None
            continue
        if path == "/disableExecuteApiEndpoint":
            self.disableExecuteApiEndpoint = operation["value"] == "true"
            continue
        if not path.startswith(MEDIA):
            patch_api(self, [operation])
            continue
        type = path.removeprefix(MEDIA).replace("~1", "/").replace("~0", "~")
        if operation["op"] == "remove":
            self.binaryMediaTypes.remove(type)
        else:
            self.binaryMediaTypes.append(type)


APIGatewayResponse.create_rest_api = create_rest_api
FirstAPI.apply_patch_operations = patch_media

# User pools of an authorizer are added and removed one by one.
from moto.apigateway.models import Authorizer  # noqa: E402

patch_authorizer = Authorizer.apply_operations


def patch_pools(self, operations):
    for operation in operations:
        if operation["path"] != "/providerARNs":
            patch_authorizer(self, [operation])
        elif operation["op"] == "remove":
            self.provider_arns.remove(operation["value"])
        else:
            self.provider_arns.append(operation["value"])
    return self


Authorizer.apply_operations = patch_pools

# moto spells one parameter of an authorizer in two ways, and drops it.
make_authorizer = Authorizer.__init__


def authorizer(self, *arguments, **named):
    make_authorizer(self, *arguments, **named)
    self.identity_validation_expression = named.get("identiy_validation_expression")


Authorizer.__init__ = authorizer

# Provisioned concurrency of an alias, and what logs hide: moto has neither.
from moto.awslambda import urls as lambda_urls  # noqa: E402
from moto.awslambda.responses import LambdaResponse  # noqa: E402
from moto.logs.responses import LogsResponse  # noqa: E402


def provisioned(self):
    """The settings of a region, and the key of the one that is asked for."""
    name = unquote(self.path.split("/")[-2]).split(":")[-1]
    return self.backend.__dict__.setdefault("provisioned", {}), (name, self.querystring["Qualifier"][0])


def put_provisioned_concurrency_config(self):
    settings, key = provisioned(self)
    count = self._get_param("ProvisionedConcurrentExecutions")
    settings[key] = {"RequestedProvisionedConcurrentExecutions": count, "AllocatedProvisionedConcurrentExecutions": count,
                     "AvailableProvisionedConcurrentExecutions": count, "Status": "READY"}
    return 202, {"status": 202}, json.dumps(settings[key])


def get_provisioned_concurrency_config(self):
    settings, key = provisioned(self)
    if key not in settings:
        error = {"Type": "User", "Message": "No Provisioned Concurrency Config found for this function"}
        return 404, {"status": 404, "x-amzn-errortype": "ProvisionedConcurrencyConfigNotFoundException"}, json.dumps(error)
    return json.dumps(settings[key])


def delete_provisioned_concurrency_config(self):
    settings, key = provisioned(self)
    settings.pop(key, None)
    return 204, {"status": 204}, ""


def data_protection(self):
    return self.logs_backend.__dict__.setdefault("data_protection", {}), self._get_param("logGroupIdentifier")


def put_data_protection_policy(self):
    policies, group = data_protection(self)
    policies[group] = self._get_param("policyDocument")
    return json.dumps({"logGroupIdentifier": group, "policyDocument": policies[group]})


def get_data_protection_policy(self):
    policies, group = data_protection(self)
    return json.dumps({"logGroupIdentifier": group} | ({"policyDocument": policies[group]} if group in policies else {}))


for function in (put_provisioned_concurrency_config, get_provisioned_concurrency_config, delete_provisioned_concurrency_config):
    setattr(LambdaResponse, function.__name__, function)
for function in (put_data_protection_policy, get_data_protection_policy):
    setattr(LogsResponse, function.__name__, function)
lambda_urls.url_paths[r"{0}/(?P<api_version>[^/]+)/functions/(?P<function_name>[\w_:%-]+)/provisioned-concurrency$"] = \
    LambdaResponse.dispatch

# An image that is named by its digest has that one; moto makes one up.
from moto.awslambda.models import LambdaFunction  # noqa: E402

set_code = LambdaFunction._set_function_code


def set_image(self, spec, *arguments, **named):
    set_code(self, spec, *arguments, **named)
    _, named_digest, digest = spec.get("ImageUri", "").partition("@sha256:")
    if named_digest:
        self.code_sha_256 = digest


LambdaFunction._set_function_code = set_image


# A function's own addresses are a list, and how it is called later is set once, not again and again.
from moto.awslambda import urls as lambda_urls  # noqa: E402
from moto.awslambda.models import LambdaBackend  # noqa: E402


def list_function_url_configs(self):
    function = self.backend.get_function(unquote(self.path.split("/")[-2]))
    return 200, {}, json.dumps({"FunctionUrlConfigs": [function.url_config.to_dict()] if function.url_config else []})


LambdaResponse.list_function_url_configs = list_function_url_configs
lambda_urls.url_paths[r"{0}/(?P<api_version>[^/]+)/functions/(?P<function_name>[\w_:%-]+)/urls/?$"] = LambdaResponse.dispatch
put_event_invoke_config = LambdaBackend.put_function_event_invoke_config


def replace_event_invoke_config(self, function_name, config):
    self.get_function(function_name).event_invoke_config = []
    return put_event_invoke_config(self, function_name, config)


LambdaBackend.put_function_event_invoke_config = replace_event_invoke_config


# What is set to nothing is nothing.
from moto.apigatewayv2.models import Route  # noqa: E402

update_route = Route.update


def reset_route(self, **settings):
    update_route(self, **settings)
    for name in ("authorization_scopes", "model_selection_expression", "request_models"):
        if settings[name] is not None:
            setattr(self, name, settings[name])


Route.update = reset_route


# Settings of functions and of their addresses that moto forgets, when they are made or when they change.
from moto.awslambda.models import FunctionUrlConfig, LambdaFunction  # noqa: E402

OF_FUNCTIONS = ("DeadLetterConfig", "LoggingConfig", "KMSKeyArn", "FileSystemConfigs", "TracingConfig", "EphemeralStorage", "SnapStart")
make_function, update_function, read_function = (
    LambdaFunction.__init__, LambdaFunction.update_configuration, LambdaFunction.get_configuration)


def made_function(self, account_id, spec, *arguments, **named):
    make_function(self, account_id, spec, *arguments, **named)
    self.said = {name: spec[name] for name in OF_FUNCTIONS if name in spec}


def updated_function(self, updates):
    self.said |= {name: updates[name] for name in OF_FUNCTIONS if name in updates}
    return update_function(self, updates)


def told_function(self, *arguments, **named):
    logs = {"LogFormat": "Text", "LogGroup": f"/aws/lambda/{self.function_name}"} | self.said.get("LoggingConfig", {})
    return read_function(self, *arguments, **named) | self.said | {"LoggingConfig": logs}


LambdaFunction.__init__, LambdaFunction.update_configuration, LambdaFunction.get_configuration = (
    made_function, updated_function, told_function)


def update_url(self, config):
    self.config |= config


FunctionUrlConfig.update = update_url
tell_url = FunctionUrlConfig.to_dict
FunctionUrlConfig.to_dict = lambda self: tell_url(self) | {"InvokeMode": self.config.get("InvokeMode") or "BUFFERED"}


# A model can be changed.
def update_model(self):
    parts = self.path.split("/")
    model = self.backend.get_model(parts[parts.index("restapis") + 1], unquote(parts[-1]))
    for patch in json.loads(self.body)["patchOperations"]:
        setattr(model, patch["path"][1:], patch["value"])
    return 200, {}, json.dumps(model.to_json())


APIGatewayResponse.update_model = update_model


# What a stage has of a method goes as a whole, and what nobody said of it is what AWS has.
from moto.apigateway.models import Stage as RESTStage  # noqa: E402

apply_to_stage, usual_of_method = RESTStage.apply_operations, RESTStage._get_default_method_settings


def apply_to_methods(self, operations):
    for operation in operations:
        path = operation["path"]
        if path == "/clientCertificateId":
            self.client_certificate_id = operation["value"]
        elif path == "/documentationVersion":
            self.documentation_version = operation["value"]
        elif path == "/canarySettings":
            self.canary_settings = None
        elif operation["op"] == "remove" and path[1:] in self.method_settings:
            del self.method_settings[path[1:]]
        elif operation["op"] == "remove" and path.count("/") == 2 and "variables" not in path:
            raise ValueError(f"there is no method setting for {path}")
        else:
            apply_to_stage(self, [operation])
    return self


RESTStage.apply_operations = apply_to_methods
RESTStage._get_default_method_settings = lambda self: usual_of_method(self) | {
    "cacheDataEncrypted": False, "throttlingBurstLimit": 5000, "throttlingRateLimit": 10000.0, "loggingLevel": "OFF"}
