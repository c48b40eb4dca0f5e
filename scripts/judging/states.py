"""What was made, read back through boto3 and named as CloudFormation names it.

A reader gets the properties of a template's resource and gives what AWS has for it: a map of properties, and what `Ref`
and `Fn::GetAtt` of it are. It finds the resource as a person would, by its name or its tags, and never asks the script.
"""
import base64
import hashlib
import json
import re
from urllib.parse import unquote

from botocore.exceptions import ClientError

from .account import client

ACCOUNT = "123456789012"


class Absent(Exception):
    """There is no such resource."""


def is_absence(error):
    """Whether a service says that what was asked for is not there."""
    code, status = error.response["Error"]["Code"], error.response["ResponseMetadata"].get("HTTPStatusCode")
    return status == 404 or re.search("NotFound|NoSuch|NonExist|DoesNotExist", code) is not None


def one(found, what=""):
    found = list(found)
    if len(found) != 1:
        raise Absent(f"{len(found)} found {what}")
    return found[0]


class Reader:
    """Reads the resources of one stack in one region."""

    def __init__(self, service, stage, stack, region):
        self.service, self.stage, self.stack, self.region = service, stage, stack, region

    def client(self, name):
        return client(name, self.region)

    def read(self, id, type, want):
        """Properties as AWS has them, and references: None is `Ref`."""
        reader = READERS.get(type)
        if not reader:
            raise Absent(f"no reader for {type}")
        try:
            have, references = reader(self, id, want)
            if "Tags" in want and not any(have.get(name) for name in ("Tags", "tags")):
                have = have | {"Tags": self.tags(id)}
            return have, references
        except ClientError as error:
            if is_absence(error):
                raise Absent(str(error)) from None
            raise

    def tags(self, id):
        """The tags of a resource, as the tagging API knows them."""
        marks = {"gwc:service": self.service, "gwc:stage": self.stage, "gwc:id": id}
        found = self.client("resourcegroupstaggingapi").get_resources(
            TagFilters=[{"Key": key, "Values": [value]} for key, value in marks.items()])["ResourceTagMappingList"]
        return one(found, f"with the tags of {id}")["Tags"]

    def mine(self, things, id, tags="Tags"):
        return one([t for t in things if (t.get(tags) or {}).get("gwc:id") == id
                    and t[tags].get("gwc:service") == self.service and t[tags].get("gwc:stage") == self.stage], id)

    def name(self, id, limit=64):
        return f"{self.stack}-{id}" if len(f"{self.stack}-{id}") <= limit else None


READERS = {}


def reads(type):
    def register(function):
        READERS[type] = function
        return function
    return register


def children(type, listing, key, id_name, nested=()):
    """A reader for what belongs to an API of the second generation."""
    @reads(type)
    def read(self, id, want):
        parent = {name: want[name] for name in ("ApiId", *nested)}
        items = getattr(self.client("apigatewayv2"), listing)(**parent)["Items"]
        found = one([i for i in items if key(i, want, id)], id)
        return found | parent, {None: found[id_name], id_name: found[id_name]}


@reads("AWS::ApiGatewayV2::Api")
def v2_api(self, id, want):
    found = self.mine(self.client("apigatewayv2").get_apis()["Items"], id)
    return found, {None: found["ApiId"], "ApiId": found["ApiId"], "ApiEndpoint": found["ApiEndpoint"]}


children("AWS::ApiGatewayV2::Integration", "get_integrations",
         lambda i, want, id: i.get("Description") == (want.get("Description") or f"gwc:{id}"), "IntegrationId")
children("AWS::ApiGatewayV2::Route", "get_routes", lambda i, want, id: i["RouteKey"] == want["RouteKey"], "RouteId")
children("AWS::ApiGatewayV2::Authorizer", "get_authorizers", lambda i, want, id: i["Name"] == want["Name"], "AuthorizerId")
children("AWS::ApiGatewayV2::Model", "get_models", lambda i, want, id: i["Name"] == want["Name"], "ModelId")
children("AWS::ApiGatewayV2::Deployment", "get_deployments",
         lambda i, want, id: i.get("Description") == (want.get("Description") or f"gwc:{id}"), "DeploymentId")
children("AWS::ApiGatewayV2::Stage", "get_stages", lambda i, want, id: i["StageName"] == want["StageName"], "StageName")
children("AWS::ApiGatewayV2::RouteResponse", "get_route_responses",
         lambda i, want, id: i["RouteResponseKey"] == want["RouteResponseKey"], "RouteResponseId", ["RouteId"])
children("AWS::ApiGatewayV2::IntegrationResponse", "get_integration_responses",
         lambda i, want, id: i["IntegrationResponseKey"] == want["IntegrationResponseKey"], "IntegrationResponseId",
         ["IntegrationId"])


@reads("AWS::ApiGatewayV2::DomainName")
def v2_domain(self, id, want):
    found = self.client("apigatewayv2").get_domain_name(DomainName=want["DomainName"])
    first = found["DomainNameConfigurations"][0]
    return found, {None: found["DomainName"], "RegionalDomainName": first.get("ApiGatewayDomainName"),
                   "RegionalHostedZoneId": first.get("HostedZoneId")}


@reads("AWS::ApiGatewayV2::ApiMapping")
def v2_mapping(self, id, want):
    items = self.client("apigatewayv2").get_api_mappings(DomainName=want["DomainName"])["Items"]
    found = one([i for i in items if (i.get("ApiMappingKey") or "") == want.get("ApiMappingKey", "")], id)
    return found | {"DomainName": want["DomainName"]}, {None: found["ApiMappingId"]}


@reads("AWS::ApiGateway::RestApi")
def rest_api(self, id, want):
    gateway = self.client("apigateway")
    found = self.mine(gateway.get_rest_apis(limit=500)["items"], id, "tags")
    root = one([r["id"] for r in gateway.get_resources(restApiId=found["id"], limit=500)["items"] if r["path"] == "/"])
    return found, {None: found["id"], "RestApiId": found["id"], "RootResourceId": root}


@reads("AWS::ApiGateway::Resource")
def rest_resource(self, id, want):
    items = self.client("apigateway").get_resources(restApiId=want["RestApiId"], limit=500)["items"]
    found = one([r for r in items if r.get("parentId") == want["ParentId"] and r.get("pathPart") == want["PathPart"]], id)
    return found | {"RestApiId": want["RestApiId"]}, {None: found["id"], "ResourceId": found["id"]}


@reads("AWS::ApiGateway::Method")
def rest_method(self, id, want):
    place = {"restApiId": want["RestApiId"], "resourceId": want["ResourceId"], "httpMethod": want["HttpMethod"]}
    found = self.client("apigateway").get_method(**place) | place
    found["methodResponses"] = list((found.get("methodResponses") or {}).values())
    if inner := found.get("methodIntegration"):
        # A mock has no method, whatever the call says.
        asked = want.get("Integration", {}).get("IntegrationHttpMethod")
        inner["integrationHttpMethod"] = asked if inner["type"] == "MOCK" else inner.get("httpMethod")
        inner["integrationResponses"] = list((inner.get("integrationResponses") or {}).values())
        found["integration"] = inner
    return found, {None: id}


@reads("AWS::ApiGateway::VpcLink")
def rest_vpc_link(self, id, want):
    found = one([link for link in self.client("apigateway").get_vpc_links()["items"]
                 if link["name"] == want["Name"]], id)
    return found, {None: found["id"], "VpcLinkId": found["id"]}


@reads("AWS::CloudWatch::Dashboard")
def dashboard(self, id, want):
    name = want.get("DashboardName") or self.name(id, 255)
    found = self.client("cloudwatch").get_dashboard(DashboardName=name)
    return {"DashboardName": name, "DashboardBody": found["DashboardBody"]}, {None: name}


@reads("AWS::ApiGateway::Deployment")
def rest_deployment(self, id, want):
    gateway = self.client("apigateway")
    description = want.get("Description") or f"gwc:{id}"
    items = gateway.get_deployments(restApiId=want["RestApiId"])["items"]
    found = one([d for d in items if d.get("description") == description], id)
    state = found | {"RestApiId": want["RestApiId"]}
    if "StageName" in want:
        stage = gateway.get_stage(restApiId=want["RestApiId"], stageName=want["StageName"])
        if stage["deploymentId"] != found["id"]:
            raise Absent(f"the stage {want['StageName']} has another deployment")
        state["stageName"] = stage["stageName"]
    return state, {None: found["id"], "DeploymentId": found["id"]}


@reads("AWS::ApiGateway::Stage")
def rest_stage(self, id, want):
    found = self.client("apigateway").get_stage(restApiId=want["RestApiId"], stageName=want["StageName"])
    # `/~1items`, `/items` and `~1items` are one path; it is told as the template spells it.
    plain_path = lambda path: "/" + path.replace("~1", "/").lstrip("/")  # noqa: E731
    spelled = {plain_path(one["ResourcePath"]): one["ResourcePath"] for one in want.get("MethodSettings", [])}
    methods = []
    for key, settings in (found.get("methodSettings") or {}).items():
        path, method = key.rsplit("/", 1)
        methods.append(settings | {"httpMethod": method, "resourcePath": spelled.get(plain_path(path), path)})
    state = found | {"RestApiId": want["RestApiId"], "methodSettings": methods,
                     "accessLogSetting": found.get("accessLogSettings"), "canarySetting": found.get("canarySettings")}
    return state, {None: found["stageName"]}


def rest_named(type, listing, ref="id"):
    @reads(type)
    def read(self, id, want):
        items = getattr(self.client("apigateway"), listing)(restApiId=want["RestApiId"])["items"]
        found = one([i for i in items if i["name"] == (want.get("Name") or id)], id)
        return found | {"RestApiId": want["RestApiId"]}, {None: found[ref]}


rest_named("AWS::ApiGateway::Authorizer", "get_authorizers")
rest_named("AWS::ApiGateway::RequestValidator", "get_request_validators")
rest_named("AWS::ApiGateway::Model", "get_models", "name")


@reads("AWS::ApiGateway::GatewayResponse")
def rest_response(self, id, want):
    found = self.client("apigateway").get_gateway_response(restApiId=want["RestApiId"], responseType=want["ResponseType"])
    return found | {"RestApiId": want["RestApiId"]}, {None: id}


@reads("AWS::ApiGateway::ApiKey")
def api_key(self, id, want):
    found = self.mine(self.client("apigateway").get_api_keys(includeValues=True)["items"], id, "tags")
    return found, {None: found["id"], "APIKeyId": found["id"]}


@reads("AWS::ApiGateway::UsagePlan")
def usage_plan(self, id, want):
    found = self.mine(self.client("apigateway").get_usage_plans()["items"], id, "tags")
    return found | {"usagePlanName": found["name"]}, {None: found["id"], "Id": found["id"]}


@reads("AWS::ApiGateway::UsagePlanKey")
def usage_plan_key(self, id, want):
    items = self.client("apigateway").get_usage_plan_keys(usagePlanId=want["UsagePlanId"])["items"]
    found = one([k for k in items if k["id"] == want["KeyId"]], id)
    return {"KeyId": found["id"], "KeyType": found["type"], "UsagePlanId": want["UsagePlanId"]}, {None: found["id"]}


@reads("AWS::ApiGateway::DomainName")
def rest_domain(self, id, want):
    found = self.client("apigateway").get_domain_name(domainName=want["DomainName"])
    names = ["DistributionDomainName", "RegionalDomainName", "DistributionHostedZoneId", "RegionalHostedZoneId"]
    return found, {None: found["domainName"]} | {n: found.get(n[0].lower() + n[1:], "") for n in names}


@reads("AWS::ApiGateway::BasePathMapping")
def base_path(self, id, want):
    found = self.client("apigateway").get_base_path_mapping(
        domainName=want["DomainName"], basePath=want.get("BasePath") or "(none)")
    return found | {"DomainName": want["DomainName"]}, {None: id}


@reads("AWS::ApiGateway::Account")
def gateway_account(self, id, want):
    return self.client("apigateway").get_account(), {None: id}


@reads("AWS::Lambda::Function")
def function(self, id, want):
    name = want.get("FunctionName") or self.name(id)
    found = self.client("lambda").get_function(FunctionName=name)
    state = found["Configuration"] | {"Tags": found.get("Tags"), "KmsKeyArn": found["Configuration"].get("KMSKeyArn")}
    state["Code"] = code(self, want["Code"], state, found.get("Code") or {})
    state["Layers"] = [layer["Arn"] for layer in state.get("Layers") or []]
    state["ReservedConcurrentExecutions"] = (found.get("Concurrency") or {}).get("ReservedConcurrentExecutions")
    state["ImageConfig"] = (state.get("ImageConfigResponse") or {}).get("ImageConfig")
    return state, {None: name, "Arn": state["FunctionArn"]}


def code(self, want, state, found):
    """Lambda does not tell the object that it took code or a layer from: the digest tells whether it was the one."""
    if "S3Key" not in want:
        return found
    held = self.client("s3").get_object(Bucket=want["S3Bucket"], Key=want["S3Key"])["Body"].read()
    return want if base64.b64encode(hashlib.sha256(held).digest()).decode() == state["CodeSha256"] else state["CodeSha256"]


@reads("AWS::Lambda::Version")
def version(self, id, want):
    versions = self.client("lambda").list_versions_by_function(FunctionName=want["FunctionName"])["Versions"]
    newest = max((v for v in versions if v["Version"] != "$LATEST"), key=lambda v: int(v["Version"]), default=None)
    if newest is None:
        raise Absent(id)
    return newest | {"FunctionName": want["FunctionName"]}, {None: newest["FunctionArn"], "Version": newest["Version"]}


@reads("AWS::Lambda::Alias")
def alias(self, id, want):
    place = {"FunctionName": want["FunctionName"]}
    found = self.client("lambda").get_alias(Name=want["Name"], **place) | place
    if "ProvisionedConcurrencyConfig" in want:
        config = self.client("lambda").get_provisioned_concurrency_config(Qualifier=want["Name"], **place)
        found["ProvisionedConcurrencyConfig"] = {
            "ProvisionedConcurrentExecutions": config["RequestedProvisionedConcurrentExecutions"]}
    return found, {None: found["AliasArn"]}


@reads("AWS::Lambda::Permission")
def permission(self, id, want):
    policy = json.loads(self.client("lambda").get_policy(FunctionName=want["FunctionName"])["Policy"])
    found = one([s for s in policy["Statement"] if s["Sid"] == f"gwc-{id}"], id)
    condition = found.get("Condition", {})
    principal = found["Principal"]
    equals = condition.get("StringEquals", {})
    return {"Action": found["Action"], "FunctionName": want["FunctionName"],
            "Principal": principal.get("Service", principal.get("AWS")) if isinstance(principal, dict) else principal,
            "SourceArn": condition.get("ArnLike", {}).get("AWS:SourceArn"),
            "SourceAccount": equals.get("AWS:SourceAccount"), "EventSourceToken": equals.get("lambda:EventSourceToken"),
            "FunctionUrlAuthType": equals.get("lambda:FunctionUrlAuthType"),
            "InvokedViaFunctionUrl": condition.get("Bool", {}).get("lambda:InvokedViaFunctionUrl")}, {None: id}


@reads("AWS::Lambda::Url")
def function_url(self, id, want):
    found = self.client("lambda").get_function_url_config(FunctionName=want["TargetFunctionArn"])
    return found | {"TargetFunctionArn": want["TargetFunctionArn"]}, {
        None: found["FunctionArn"], "FunctionUrl": found["FunctionUrl"], "FunctionArn": found["FunctionArn"]}


@reads("AWS::Lambda::EventInvokeConfig")
def invoke_config(self, id, want):
    place = {"FunctionName": want["FunctionName"], "Qualifier": want["Qualifier"]}
    return self.client("lambda").get_function_event_invoke_config(**place) | place, {None: id}


@reads("AWS::Lambda::EventSourceMapping")
def source_mapping(self, id, want):
    asked = {"EventSourceArn": want["EventSourceArn"]} if "EventSourceArn" in want else {}
    mappings = self.client("lambda").list_event_source_mappings(FunctionName=want["FunctionName"], **asked)["EventSourceMappings"]
    found = one([m for m in mappings if all(m.get(key) == want.get(key) for key in ("Topics", "Queues"))], id)
    if servers := found.get("SelfManagedEventSource", {}).get("Endpoints", {}).get("KAFKA_BOOTSTRAP_SERVERS"):
        found["SelfManagedEventSource"] = {"Endpoints": {"KafkaBootstrapServers": servers}}
    return found | {"FunctionName": want["FunctionName"], "Enabled": found["State"] == "Enabled"}, {None: found["UUID"]}


@reads("AWS::Lambda::LayerVersion")
def layer_version(self, id, want):
    versions = self.client("lambda").list_layer_versions(LayerName=want["LayerName"])["LayerVersions"]
    if not versions:
        raise Absent(id)
    found = self.client("lambda").get_layer_version(LayerName=want["LayerName"], VersionNumber=versions[0]["Version"])
    content = code(self, want["Content"], found["Content"], {})
    return found | {"LayerName": want["LayerName"], "Content": content}, {None: found["LayerVersionArn"]}


@reads("AWS::Lambda::LayerVersionPermission")
def layer_permission(self, id, want):
    name, number = want["LayerVersionArn"].rsplit(":", 1)
    policy = json.loads(self.client("lambda").get_layer_version_policy(LayerName=name, VersionNumber=int(number))["Policy"])
    found = one([s for s in policy["Statement"] if s["Sid"] == id], id)
    principal = found["Principal"]
    if isinstance(principal, dict):
        principal = principal["AWS"].split(":")[4]  # an account is told as its root
    return {"Action": found["Action"], "Principal": principal, "LayerVersionArn": want["LayerVersionArn"]}, {None: id}


@reads("AWS::IAM::Role")
def role(self, id, want):
    iam = self.client("iam")
    name = want.get("RoleName") or self.name(id)
    found = iam.get_role(RoleName=name)["Role"]
    policies = [{"PolicyName": p, "PolicyDocument": document(iam.get_role_policy(RoleName=name, PolicyName=p)["PolicyDocument"])}
                for p in iam.list_role_policies(RoleName=name)["PolicyNames"]]
    managed = [p["PolicyArn"] for p in iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]]
    state = found | {"Policies": policies, "ManagedPolicyArns": managed,
                     "AssumeRolePolicyDocument": document(found["AssumeRolePolicyDocument"]),
                     "PermissionsBoundary": (found.get("PermissionsBoundary") or {}).get("PermissionsBoundaryArn")}
    return state, {None: name, "Arn": found["Arn"], "RoleId": found["RoleId"]}


def document(value):
    return json.loads(unquote(value)) if isinstance(value, str) else value


@reads("AWS::Logs::LogGroup")
def log_group(self, id, want):
    name = want.get("LogGroupName") or self.name(id, 512)
    groups = self.client("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    found = one([g for g in groups if g["logGroupName"] == name], id)
    if "DataProtectionPolicy" in want:
        found["DataProtectionPolicy"] = self.client("logs").get_data_protection_policy(logGroupIdentifier=name).get("policyDocument")
    return found, {None: name, "Arn": found["arn"]}


@reads("AWS::Logs::SubscriptionFilter")
def log_subscription(self, id, want):
    filters = self.client("logs").describe_subscription_filters(logGroupName=want["LogGroupName"])["subscriptionFilters"]
    name = want.get("FilterName") or self.name(id, 512)
    return one([f for f in filters if f["filterName"] == name], id), {None: name}


@reads("AWS::CloudWatch::Alarm")
def alarm(self, id, want):
    name = want.get("AlarmName") or self.name(id, 255)
    found = one(self.client("cloudwatch").describe_alarms(AlarmNames=[name])["MetricAlarms"], id)
    return found, {None: name, "Arn": found["AlarmArn"]}


@reads("AWS::S3::Bucket")
def bucket(self, id, want):
    s3 = self.client("s3")
    names = [b["Name"] for b in s3.list_buckets()["Buckets"]]
    if "BucketName" in want:
        name = one([n for n in names if n == want["BucketName"]], id)
    else:
        name = one([n for n in names if id in tags_of(s3, n)], id)
    state = {"BucketName": name}

    def ask(property, call, key=None):
        try:
            answer = getattr(s3, call)(Bucket=name)
            state[property] = answer[key] if key else answer
        except (ClientError, KeyError):
            state[property] = None

    ask("BucketEncryption", "get_bucket_encryption", "ServerSideEncryptionConfiguration")
    if state["BucketEncryption"]:
        state["BucketEncryption"] = {"ServerSideEncryptionConfiguration": [
            {key.removeprefix("Apply"): value for key, value in rule.items()} for rule in state["BucketEncryption"]["Rules"]]}
    ask("PublicAccessBlockConfiguration", "get_public_access_block", "PublicAccessBlockConfiguration")
    ask("VersioningConfiguration", "get_bucket_versioning")
    ask("WebsiteConfiguration", "get_bucket_website")
    ask("CorsConfiguration", "get_bucket_cors", "CORSRules")
    if state["CorsConfiguration"]:
        names = {"ExposeHeaders": "ExposedHeaders", "MaxAgeSeconds": "MaxAge", "ID": "Id"}
        state["CorsConfiguration"] = {"CorsRules": [{names.get(k, k): v for k, v in rule.items()}
                                                    for rule in state["CorsConfiguration"]]}
    ask("NotificationConfiguration", "get_bucket_notification_configuration")
    if state["NotificationConfiguration"]:
        state["NotificationConfiguration"] = notifications(state["NotificationConfiguration"])
    return state, {None: name, "Arn": f"arn:aws:s3:::{name}", "DomainName": f"{name}.s3.amazonaws.com",
                   "RegionalDomainName": f"{name}.s3.{self.region}.amazonaws.com",
                   "WebsiteURL": f"http://{name}.s3-website-{self.region}.amazonaws.com"}


def tags_of(s3, name):
    try:
        return [t["Value"] for t in s3.get_bucket_tagging(Bucket=name)["TagSet"] if t["Key"] == "gwc:id"]
    except ClientError:
        return []


def notifications(found):
    kinds = {"LambdaConfigurations": ("LambdaFunctionConfigurations", "LambdaFunctionArn", "Function"),
             "QueueConfigurations": ("QueueConfigurations", "QueueArn", "Queue"),
             "TopicConfigurations": ("TopicConfigurations", "TopicArn", "Topic")}
    result = {}
    for property, (key, arn, name) in kinds.items():
        for entry in found.get(key, []):
            for event in entry["Events"]:
                one_entry = {"Event": event, name: entry[arn]}
                if "Filter" in entry:
                    rules = [{"Name": r["Name"].lower(), "Value": r["Value"]} for r in entry["Filter"]["Key"]["FilterRules"]]
                    one_entry["Filter"] = {"S3Key": {"Rules": rules}}
                result.setdefault(property, []).append(one_entry)
    return result


@reads("AWS::S3::BucketPolicy")
def bucket_policy(self, id, want):
    policy = json.loads(self.client("s3").get_bucket_policy(Bucket=want["Bucket"])["Policy"])
    return {"Bucket": want["Bucket"], "PolicyDocument": policy}, {None: id}


@reads("AWS::DynamoDB::Table")
def table(self, id, want):
    dynamo = self.client("dynamodb")
    name = want.get("TableName") or self.name(id, 255)
    found = dynamo.describe_table(TableName=name)["Table"]
    live = dynamo.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    backups = dynamo.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    recovery = backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"]
    state = found | {"BillingMode": (found.get("BillingModeSummary") or {}).get("BillingMode", "PROVISIONED"),
                     "TimeToLiveSpecification": {"AttributeName": live.get("AttributeName"),
                                                 "Enabled": live["TimeToLiveStatus"] == "ENABLED"},
                     "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": recovery == "ENABLED"}}
    state["SSESpecification"] = {"SSEEnabled": (found.get("SSEDescription") or {}).get("Status") == "ENABLED"}
    return state, {None: name, "Arn": found["TableArn"], "StreamArn": found.get("LatestStreamArn")}


@reads("AWS::SQS::Queue")
def queue(self, id, want):
    sqs = self.client("sqs")
    name = want.get("QueueName") or self.name(id, 80)
    url = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    state = {key: json.loads(value) if value.startswith("{") else value for key, value in found.items()}
    return state | {"QueueName": name}, {None: url, "Arn": found["QueueArn"], "QueueName": name, "QueueUrl": url}


@reads("AWS::SQS::QueuePolicy")
def queue_policy(self, id, want):
    sqs = self.client("sqs")
    found = [sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"]).get("Attributes", {}).get("Policy")
             for url in want["Queues"]]
    if not all(found):
        raise Absent(id)
    policies = [json.loads(policy) for policy in found]
    return {"Queues": want["Queues"], "PolicyDocument": policies[0]}, {None: id}


@reads("AWS::SNS::Topic")
def topic(self, id, want):
    name = want.get("TopicName") or self.name(id, 256)
    arn = f"arn:aws:sns:{self.region}:{ACCOUNT}:{name}"
    found = self.client("sns").get_topic_attributes(TopicArn=arn)["Attributes"]
    subscriptions = self.client("sns").list_subscriptions_by_topic(TopicArn=arn)["Subscriptions"]
    found["Subscription"] = [s for s in subscriptions if any(
        s["Endpoint"] == w["Endpoint"] for w in want.get("Subscription", []))]
    return found | {"TopicName": name}, {None: arn, "TopicArn": arn, "TopicName": name}


@reads("AWS::SNS::Subscription")
def subscription(self, id, want):
    sns = self.client("sns")
    items = sns.list_subscriptions_by_topic(TopicArn=want["TopicArn"])["Subscriptions"]
    found = one([s for s in items if s["Protocol"] == want["Protocol"] and s["Endpoint"] == want["Endpoint"]], id)
    more = sns.get_subscription_attributes(SubscriptionArn=found["SubscriptionArn"])["Attributes"]
    state = {key: json.loads(v) if isinstance(v, str) and v.startswith("{") else v for key, v in (found | more).items()}
    return state, {None: found["SubscriptionArn"]}


@reads("AWS::Kinesis::Stream")
def stream(self, id, want):
    name = want.get("Name") or self.name(id, 128)
    found = self.client("kinesis").describe_stream_summary(StreamName=name)["StreamDescriptionSummary"]
    encryption = {key: found[key] for key in ("EncryptionType", "KeyId") if key in found}
    have = found | {"Name": name, "ShardCount": found["OpenShardCount"], "StreamEncryption": encryption}
    return have, {None: name, "Arn": found["StreamARN"]}


@reads("AWS::Route53::HealthCheck")
def health_check(self, id, want):
    checks = self.client("route53").list_health_checks()["HealthChecks"]
    tags = {check["Id"]: self.client("route53").list_tags_for_resource(ResourceType="healthcheck", ResourceId=check["Id"])
            for check in checks}
    own = {"Key": "gwc:id", "Value": id}
    found = one([check for check in checks if own in tags[check["Id"]]["ResourceTagSet"]["Tags"]], id)
    return found, {None: found["Id"], "HealthCheckId": found["Id"]}


@reads("AWS::Route53::RecordSet")
def record(self, id, want):
    sets = self.client("route53").list_resource_record_sets(HostedZoneId=want["HostedZoneId"])["ResourceRecordSets"]
    name = want["Name"].rstrip(".")
    found = one([r for r in sets if r["Name"].rstrip(".") == name and r["Type"] == want["Type"]
                 and r.get("SetIdentifier") == want.get("SetIdentifier")], id)
    return found | {"HostedZoneId": want["HostedZoneId"], "Name": want["Name"]}, {None: want["Name"]}


@reads("AWS::Kinesis::StreamConsumer")
def stream_consumer(self, id, want):
    items = self.client("kinesis").list_stream_consumers(StreamARN=want["StreamARN"])["Consumers"]
    found = one([c for c in items if c["ConsumerName"] == want["ConsumerName"]], id)
    return found | {"StreamARN": want["StreamARN"]}, {None: found["ConsumerARN"], "ConsumerARN": found["ConsumerARN"]}


@reads("AWS::Events::EventBus")
def event_bus(self, id, want):
    found = self.client("events").describe_event_bus(Name=want["Name"])
    return found, {None: found["Name"], "Arn": found["Arn"], "Name": found["Name"]}


@reads("AWS::Events::Rule")
def event_rule(self, id, want):
    events = self.client("events")
    name = want.get("Name") or self.name(id)
    bus = {"EventBusName": want["EventBusName"]} if "EventBusName" in want else {}
    found = events.describe_rule(Name=name, **bus)
    targets = events.list_targets_by_rule(Rule=name, **bus)["Targets"]
    pattern = found.get("EventPattern")
    state = found | {"Name": name, "Targets": targets, "EventPattern": json.loads(pattern) if pattern else None} | bus
    return state, {None: name, "Arn": found["Arn"]}


@reads("AWS::Scheduler::Schedule")
def schedule(self, id, want):
    name = want.get("Name") or self.name(id)
    group = {"GroupName": want["GroupName"]} if "GroupName" in want else {}
    found = self.client("scheduler").get_schedule(Name=name, **group)
    return found | {"Name": name}, {None: name, "Arn": found["Arn"]}


@reads("AWS::StepFunctions::StateMachine")
def state_machine(self, id, want):
    name = want.get("StateMachineName") or self.name(id, 80)
    arn = f"arn:aws:states:{self.region}:{ACCOUNT}:stateMachine:{name}"
    found = self.client("stepfunctions").describe_state_machine(stateMachineArn=arn)
    return found | {"StateMachineName": name, "DefinitionString": found["definition"]}, {None: arn, "Arn": arn, "Name": name}


@reads("AWS::Cognito::UserPool")
def user_pool(self, id, want):
    idp = self.client("cognito-idp")
    name = want.get("UserPoolName") or self.name(id, 128)
    pool = one([p["Id"] for p in idp.list_user_pools(MaxResults=60)["UserPools"] if p["Name"] == name], id)
    found = idp.describe_user_pool(UserPoolId=pool)["UserPool"]
    address = f"cognito-idp.{self.region}.amazonaws.com/{pool}"
    return found | {"UserPoolName": found["Name"], "Schema": found.get("SchemaAttributes")}, {
        None: pool, "Arn": found["Arn"], "UserPoolId": pool, "ProviderName": address, "ProviderURL": f"https://{address}"}


@reads("AWS::Cognito::UserPoolClient")
def user_pool_client(self, id, want):
    idp = self.client("cognito-idp")
    name = want.get("ClientName") or self.name(id, 128)
    clients = idp.list_user_pool_clients(UserPoolId=want["UserPoolId"], MaxResults=60)["UserPoolClients"]
    client_id = one([c["ClientId"] for c in clients if c["ClientName"] == name], id)
    found = idp.describe_user_pool_client(UserPoolId=want["UserPoolId"], ClientId=client_id)["UserPoolClient"]
    return found, {None: client_id, "ClientId": client_id}


@reads("AWS::ElasticLoadBalancingV2::TargetGroup")
def target_group(self, id, want):
    elb = self.client("elbv2")
    name = want.get("Name") or self.name(id, 32)
    found = one(elb.describe_target_groups(Names=[name])["TargetGroups"], id)
    arn = found["TargetGroupArn"]
    attributes = elb.describe_target_group_attributes(TargetGroupArn=arn)["Attributes"]
    wanted = {a["Key"] for a in want.get("TargetGroupAttributes", [])}
    state = found | {"Name": name, "TargetGroupAttributes": [a for a in attributes if a["Key"] in wanted],
                     "Targets": [t["Target"] for t in elb.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]],
                     "Tags": elb.describe_tags(ResourceArns=[arn])["TagDescriptions"][0]["Tags"]}
    return state, {None: arn, "TargetGroupArn": arn, "TargetGroupName": name}


@reads("AWS::ElasticLoadBalancingV2::ListenerRule")
def listener_rule(self, id, want):
    rules = self.client("elbv2").describe_rules(ListenerArn=want["ListenerArn"])["Rules"]
    found = one([r for r in rules if r["Priority"] == str(want["Priority"])], id)
    return found | {"ListenerArn": want["ListenerArn"]}, {None: found["RuleArn"], "RuleArn": found["RuleArn"]}


def differences(want, have, path):
    """Where what was made is not what is wanted; what there is more does not count."""
    if isinstance(want, dict):
        have = parsed(have)
        if not want and have is None:
            return
        if not isinstance(have, dict):
            yield path, want, have
            return
        known = {key.lower(): value for key, value in have.items()}
        for key, value in want.items():
            yield from differences(value, have[key] if key in have else known.get(key.lower()), f"{path}.{key}")
    elif isinstance(want, list):
        have = parsed(have)
        if isinstance(have, dict) and len(want) == 1:
            have = [have]
        if not isinstance(have, list) or len(want) != len(have):
            if not (want == [] and have in (None, {})):
                if not (len(want) == 1 and have == want[0]):
                    yield path, want, have
            return
        for element in want:
            if all(list(differences(element, other, path)) for other in have):
                yield path, element, have
    elif have is None:
        if want not in ("", False, None, "false"):
            yield path, want, have
    elif isinstance(have, list) and len(have) == 1:
        yield from differences(want, have[0], path)
    elif plain(want) != plain(have):
        yield path, want, have


def parsed(value):
    if isinstance(value, str) and re.match(r"\s*[\[{]", value):
        try:
            return json.loads(value)
        except ValueError:
            pass
    return value


def plain(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    parsed_value = parsed(value)
    return json.dumps(parsed_value, sort_keys=True) if not isinstance(parsed_value, str) else parsed_value
