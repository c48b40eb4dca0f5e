"""What a service expects of others in its account: listeners, APIs, sources of events, layers.

A template names them by ARN or id, and the account has them. moto knows only what was made through it.
"""
import contextlib
import json
from types import SimpleNamespace

from moto.apigateway.models import RestAPI, apigateway_backends
from moto.apigatewayv2.models import apigatewayv2_backends
from moto.awslambda.models import EventSourceMapping, LambdaBackend
from moto.elbv2.models import elbv2_backends

from .account import client
from .templates import Unknown

ACCOUNT = "123456789012"


def bring(tree, template, region):
    """Makes what the resources of a template name and nobody in it makes."""
    named, queues = {name: set() for name in ("ListenerArn", "RestApiId", "ParentId", "ApiId", "Role")}, set()
    for resource in tree["Resources"].values():
        for name, values in named.items():
            with contextlib.suppress(Unknown):
                value = template.value(resource.get("Properties", {}).get(name))
                values |= {value} if isinstance(value, str) else set()
        if resource["Type"] == "AWS::SQS::QueuePolicy":
            for queue in resource["Properties"]["Queues"]:
                with contextlib.suppress(Unknown):
                    queues.add(template.value(queue))
    bring_queues(queues, region)
    bring_roles(arn for arn in named["Role"] if f"::{ACCOUNT}:role/" in arn and not arn.endswith("/judge"))
    bring_listeners(named["ListenerArn"], region)
    for id in named["RestApiId"]:
        bring_rest_api(id, named["ParentId"], region)
    for id in named["ApiId"]:
        bring_api(id, tree, region)


def bring_roles(arns):
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    for arn in arns:
        path, _, name = arn.partition(":role")[2].rpartition("/")
        client("iam").create_role(RoleName=name, Path=f"{path}/", AssumeRolePolicyDocument=json.dumps({"Statement": [trust]}))


def bring_queues(urls, region):
    for url in urls:
        client("sqs", region).create_queue(QueueName=url.rpartition("/")[2])


def bring_listeners(arns, region):
    if not arns:
        return
    ec2, elb = client("ec2", region), client("elbv2", region)
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnets = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.0.{n}.0/24", AvailabilityZone=f"{region}{zone}")["Subnet"]["SubnetId"]
               for n, zone in enumerate("ab")]
    balancer = elb.create_load_balancer(Name="somebody-else", Subnets=subnets)["LoadBalancers"][0]["LoadBalancerArn"]
    listeners = elbv2_backends[ACCOUNT][region].load_balancers[balancer].listeners
    answer = {"StatusCode": "404", "ContentType": "text/plain"}
    for port, arn in enumerate(sorted(arns), 80):
        made = elb.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=port, DefaultActions=[
            {"Type": "fixed-response", "FixedResponseConfig": answer}])["Listeners"][0]["ListenerArn"]
        listeners[arn] = listeners.pop(made)
        listeners[arn].arn = arn


def bring_rest_api(id, parents, region):
    """An API with the resources that the service hangs its own below; the first is the root."""
    api = apigateway_backends[ACCOUNT][region].apis[id] = RestAPI(id, ACCOUNT, region, "somebody-else", "")
    root = api.resources.pop(api.root_resource_id)
    for index, parent in enumerate(sorted(parents)):
        resource = api.add_child(f"others{index}", parents and root.id) if index else root
        api.resources.pop(resource.id, None)
        resource.id = parent
        api.resources[parent] = resource
    api.resources.setdefault(root.id, root)
    api.root_resource_id = root.id


def bring_api(id, tree, region):
    kinds = {resource["Type"] for resource in tree["Resources"].values()}
    protocol = "WEBSOCKET" if "AWS::ApiGatewayV2::RouteResponse" in kinds or any(
        "$connect" in str(resource.get("Properties", {}).get("RouteKey")) for resource in tree["Resources"].values()) else "HTTP"
    made = client("apigatewayv2", region).create_api(Name="somebody-else", ProtocolType=protocol, **(
        {"RouteSelectionExpression": "$request.body.action"} if protocol == "WEBSOCKET" else {}))["ApiId"]
    apis = apigatewayv2_backends[ACCOUNT][region].apis
    apis[id] = apis.pop(made)
    apis[id].api_id = id


# Functions may poll what others made, and brokers outside of the account.
poll_own = LambdaBackend.create_event_source_mapping
OUTSIDE = "arn:aws:kafka:::"


def poll(self, spec):
    arn = spec.get("EventSourceArn")
    if arn and self.knows_source(arn):
        return poll_own(self, spec)
    function = self.get_function(spec["FunctionName"])
    made = EventSourceMapping(spec | {"RegionName": self.region_name, "AccountId": self.account_id,
                                      "EventSourceArn": arn or OUTSIDE, "FunctionArn": function.function_arn})
    self._event_source_mappings[made.uuid] = made
    return made


def knows_source(self, arn):
    from moto.dynamodbstreams.models import dynamodbstreams_backends
    from moto.kinesis.models import kinesis_backends
    from moto.sqs.models import sqs_backends
    place = self.account_id, self.region_name

    def of(backends):
        return backends[place[0]][place[1]]

    return (any(queue.queue_arn == arn for queue in of(sqs_backends).queues.values())
            or any(stream["StreamArn"] == arn for stream in of(dynamodbstreams_backends).list_streams())
            or any(stream.arn == arn for stream in of(kinesis_backends).streams.values()))


describe_source = EventSourceMapping.get_configuration


def without_outside(self):
    return {key: value for key, value in describe_source(self).items() if (key, value) != ("EventSourceArn", OUTSIDE)}


LambdaBackend.knows_source = knows_source
LambdaBackend.create_event_source_mapping = poll
EventSourceMapping.get_configuration = without_outside
EventSourceMapping.event_source_arn = property(
    lambda self: self._event_source_arn, lambda self, arn: setattr(self, "_event_source_arn", arn))
EventSourceMapping.batch_size = property(
    lambda self: self._batch_size,
    lambda self, size: setattr(self, "_batch_size", size or (10 if ":sqs:" in self.event_source_arn else 100)))

# Layers of others are there; whether a function has the right ones is seen when it is read back.
find_layer = LambdaBackend.layers_versions_by_arn
LambdaBackend.layers_versions_by_arn = lambda self, arn: find_layer(self, arn) or SimpleNamespace(arn=arn, code_size=1)
