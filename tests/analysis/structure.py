"""The part of JSON Schema that our schemas use, checked without a dependency."""

from collections.abc import Iterator
from typing import Any

_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}
_KNOWN = {
    *("$schema", "$id", "$defs", "$ref", "title", "description", "type", "enum", "required"),
    *("properties", "additionalProperties", "items", "minimum", "maximum"),
    *("minLength", "maxLength"),
}


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any] | None = None, at: str = "$"):
    """Every place where the value breaks the schema, as a list of lines."""
    return list(_faults(value, schema, root or schema, at))


def _faults(value: Any, schema: dict[str, Any], root: dict[str, Any], at: str) -> Iterator[str]:
    assert set(schema) <= _KNOWN, f"this checker does not know {set(schema) - _KNOWN}"
    if "$ref" in schema:
        beside = set(schema) - {"$ref", "description"}
        assert not beside, f"this checker does not know {beside} beside $ref"
        schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value!r} is none of {schema['enum']}"
    names = schema.get("type", [])
    if names and not any(_is(value, name) for name in ([names] if isinstance(names, str) else names)):
        yield f"{at}: {value!r} is not of type {schema['type']}"
        return
    if isinstance(value, int | float) and not _least(schema) <= value <= schema.get("maximum", value):
        yield f"{at}: {value!r} is out of range"
    if isinstance(value, str):
        length = len(value)
        if not schema.get("minLength", 0) <= length <= schema.get("maxLength", length):
            yield f"{at}: {value!r} is too short or too long"
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from _faults(item, schema["items"], root, f"{at}[{number}]")
    if isinstance(value, dict):
        yield from _object_faults(value, schema, root, at)


def _object_faults(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], at: str):
    properties = schema["properties"]
    yield from (f"{at}: {key} is missing" for key in schema.get("required", ()) if key not in value)
    for key, item in value.items():
        if key in properties:
            yield from _faults(item, properties[key], root, f"{at}.{key}")
        elif schema.get("additionalProperties") is False:
            yield f"{at}: {key} is not known"


def _least(schema: dict[str, Any]) -> float:
    return schema.get("minimum", float("-inf"))


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _TYPES[name])
