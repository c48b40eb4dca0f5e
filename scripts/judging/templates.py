"""What a template means, read by Python alone: functions resolved with what was really made."""
import re

PSEUDO = {"AWS::Region": "us-east-1", "AWS::AccountId": "123456789012", "AWS::Partition": "aws",
          "AWS::URLSuffix": "amazonaws.com", "AWS::NotificationARNs": []}
NOTHING = object()


class Unknown(Exception):
    """A value that a template without its deployment does not tell."""


MADE = {}  # ids of what the judge made for a parameter


def given(name):
    """What the judge gives to a parameter that has no default, and for a value that another stack exports."""
    if name in MADE:
        return MADE[name]
    start = "arn:aws:{}:us-east-1:123456789012:{}"
    for word, arn in (("certificate", start.format("acm", "certificate/0b2f4e1c-8f4d-4c53-9d0e-111111111111")),
                      ("balancer", start.format("elasticloadbalancing", "loadbalancer/net/judge/50dc6c495c0c9188")),
                      ("role", "arn:aws:iam::123456789012:role/judge"), ("arn", start.format("sns", "judge"))):
        if word in name.lower():
            return arn
    return f"judge-{name}"


class Template:
    """`references` gives the physical value of (logical id, attribute or None)."""

    def __init__(self, tree, region, stack, references):
        self.tree = tree
        self.pseudo = PSEUDO | {"AWS::Region": region, "AWS::StackName": stack}
        self.references = references

    @property
    def resources(self):
        """The resources whose condition holds."""
        return {id: resource for id, resource in self.tree["Resources"].items()
                if "Condition" not in resource or self.holds(resource["Condition"])}

    def reference(self, name, attribute=None):
        if attribute is None and name in self.pseudo:
            return self.pseudo[name]
        if attribute is None and name == "AWS::NoValue":
            return NOTHING
        parameters = self.tree.get("Parameters", {})
        if name in parameters:
            value = parameters[name].get("Default", given(name))
            is_list = "List" in parameters[name].get("Type", "String")
            return [part.strip() for part in str(value).split(",")] if is_list else value
        if (name, attribute) in self.references:
            return self.references[name, attribute]
        raise Unknown(f"{name}.{attribute}" if attribute else name)

    def holds(self, name):
        return self.truth(self.tree["Conditions"][name])

    def truth(self, condition):
        (function, argument), = condition.items()
        match function:
            case "Condition":
                return self.holds(argument)
            case "Fn::Equals":
                return str(self.value(argument[0])) == str(self.value(argument[1]))
            case "Fn::Not":
                return not self.truth(argument[0])
            case "Fn::And":
                return all(map(self.truth, argument))
            case "Fn::Or":
                return any(map(self.truth, argument))
        raise Unknown(function)

    def value(self, node):
        """A value with its functions evaluated; members that are `AWS::NoValue` are left out."""
        if isinstance(node, list):
            return [value for value in map(self.value, node) if value is not NOTHING]
        if not isinstance(node, dict):
            return node
        if len(node) == 1:
            (function, argument), = node.items()
            if function == "Ref" or function.startswith("Fn::"):
                return self.call(function, argument)
        pairs = ((key, self.value(value)) for key, value in node.items())
        return {key: value for key, value in pairs if value is not NOTHING}

    def call(self, function, argument):
        match function:
            case "Ref":
                return self.reference(argument)
            case "Fn::GetAtt":
                return self.reference(*(argument if isinstance(argument, list) else argument.split(".", 1)))
            case "Fn::Join":
                return argument[0].join(map(str, self.value(argument[1])))
            case "Fn::Sub":
                text, variables = argument if isinstance(argument, list) else (argument, {})
                return re.sub(r"\$\{([^}]+)\}", lambda found: self.substitute(found[1], variables), text)
            case "Fn::If":
                return self.value(argument[1] if self.holds(argument[0]) else argument[2])
            case "Fn::Select":
                return self.value(argument[1])[int(argument[0])]
            case "Fn::Split":
                return self.value(argument[1]).split(argument[0])
            case "Fn::ImportValue":
                return given(self.value(argument))
            case "Fn::FindInMap":
                first, second, third = map(self.value, argument)
                return self.tree["Mappings"][first][second][third]
        raise Unknown(function)

    def substitute(self, name, variables):
        if name.startswith("!"):
            return "${" + name[1:] + "}"
        if name in variables:
            return str(self.value(variables[name]))
        return str(self.reference(*name.split(".", 1)))
