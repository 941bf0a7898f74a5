"""Remembered things as plain JSON and back, guided by the types of their fields."""

from dataclasses import fields, is_dataclass
from datetime import datetime
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints


def freeze(value: object) -> Any:
    """Return a value of dataclasses, collections and instants as JSON."""
    if is_dataclass(value):
        return {field.name: freeze(getattr(value, field.name)) for field in fields(value)}
    match value:
        case datetime():
            return value.isoformat()
        case dict():
            return {key: freeze(one) for key, one in value.items()}
        case set() | frozenset():
            return [freeze(one) for one in sorted(value)]
        case list() | tuple():
            return [freeze(one) for one in value]
    return value


def thaw(kind: Any, data: Any) -> Any:
    """Return what was frozen, as a value of this type.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is of another type.
    """
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return kind(**{name: thaw(hints[name], one) for name, one in data.items()})
    if kind is datetime:
        return datetime.fromisoformat(data)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return None if data is None else thaw(inner[0], data)
    if origin is dict:
        return {key: thaw(inner[1], one) for key, one in data.items()}
    if origin is tuple:
        return tuple(thaw(one, part) for one, part in zip(inner, data, strict=True))
    if origin in {list, set, frozenset}:
        return origin(thaw(inner[0], one) for one in data)
    return data
