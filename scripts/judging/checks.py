"""What is wrong with the parameters of a call, by botocore's service model and by AWS's table of patch operations.

botocore itself looks at names, types, what is required, and lower bounds. Enumerations, patterns and upper bounds are in the
model too, and are checked here.
"""
import json
import re
from pathlib import Path

import regex  # comes with cfn-lint

# What can be done to which path of a resource of API Gateway's first generation: "Patch Operations" in its API reference.
PATCHES = json.loads((Path(__file__).parent / "patch-operations.json").read_text())


def check_shape(value, shape, path=""):
    """Where a value is not what a shape allows."""
    if shape is None:
        return
    here = path or "the call"
    kind = shape.type_name
    if kind == "structure":
        yield from check_structure(value, shape, path, here)
    elif kind == "list":
        if not isinstance(value, (list, tuple)):
            yield f"{here} is no list"
            return
        yield from check_range(len(value), shape, f"the length of {here}")
        for inner in value:
            yield from check_shape(inner, shape.member, f"{path}[]")
    elif kind == "map":
        if not isinstance(value, dict):
            yield f"{here} is no map"
            return
        yield from check_range(len(value), shape, f"the size of {here}")
        for key, inner in value.items():
            yield from check_shape(key, shape.key, f"{path} key")
            yield from check_shape(inner, shape.value, f"{path}.{key}")
    elif kind == "string":
        yield from check_text(value, shape, here)
    elif kind in ("integer", "long", "float", "double"):
        yield from check_number(value, shape, here)
    elif kind == "boolean":
        if not isinstance(value, bool):
            yield f"{here} is {value!r}, neither true nor false"
    elif kind == "blob":
        # A file is sent as it is read.
        if isinstance(value, (str, bytes, bytearray)):
            yield from check_range(len(value), shape, f"the length of {here}")


def check_structure(value, shape, path, here):
    if getattr(shape, "is_document_type", False):
        return
    if not isinstance(value, dict):
        yield f"{here} is no structure"
        return
    for name in shape.required_members:
        if name not in value:
            yield f"{here} lacks {name}"
    if getattr(shape, "is_tagged_union", False) and len(value) != 1:
        yield f"{here} has to have one member, and has {', '.join(value) or 'none'}"
    for name, inner in value.items():
        if name not in shape.members:
            yield f"{here} has the unknown {name}"
        else:
            yield from check_shape(inner, shape.members[name], f"{path}.{name}".lstrip("."))


def check_text(value, shape, here):
    if not isinstance(value, str):
        yield f"{here} is no text"
        return
    if shape.enum and value not in shape.enum:
        yield f"{here} is {value!r}, none of {', '.join(shape.enum[:6])}{' …' if len(shape.enum) > 6 else ''}"
        return
    yield from check_range(len(value), shape, f"the length of {here}")
    pattern = shape.metadata.get("pattern")
    if pattern and not matches(pattern, value):
        yield f"{here} is {value!r}, which does not match {pattern}"


def check_number(value, shape, here):
    whole = shape.type_name in ("integer", "long")
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        yield f"{here} is {value!r}, no {'whole number' if whole else 'number'}"
        return
    yield from check_range(value, shape, here)


def check_range(size, shape, name):
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    # The second generation of API Gateway has the bounds of texts in the names of shapes only.
    if named := re.search(r"WithLengthBetween(\d+)And(\d+)(K?)$", shape.name):
        low, high = int(named[1]), int(named[2]) * (1024 if named[3] else 1)
    if low is not None and size < float(low) or high is not None and size > float(high):
        yield f"{name} is {size}, not from {low} to {high}"


def matches(pattern, text):
    """Patterns of the models are Java's, with its classes of Unicode, and hold for the whole text."""
    try:
        return regex.fullmatch(pattern, text, regex.DOTALL) is not None
    except regex.error:
        return True


def check_patches(operation, params):
    """Where a patch is none that AWS carries out."""
    table = PATCHES.get(operation)
    for patch in params.get("patchOperations", []) if table else []:
        path, op = patch.get("path", ""), patch.get("op")
        allowed = [ops for pattern, ops in table.items() if re.fullmatch(as_pattern(pattern), path)]
        if not allowed:
            yield f"patches {path}, which nothing is at"
        elif not any(op in ops.split() for ops in allowed):
            yield f"{op} of {path}, where only {' and '.join(allowed)} can be done"


def as_pattern(path):
    """`{name}` is one step of a path."""
    return re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(path))
