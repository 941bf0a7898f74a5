"""Makes frozen dataclasses in less than half the time; a first read makes a dozen for each event."""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields, make_dataclass
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def quickly_made(cls: type[T]) -> type[T]:
    """Give a frozen, slotted dataclass an `__init__` that costs as little as that of a mutable one.

    The standard library's goes through `object.__setattr__` for each field, since the class itself
    refuses to be changed. Ours lends the new object a mutable class of the same slots while the
    fields are filled, which Python allows between classes of one layout. Everything else (equality,
    hash, `replace`, `asdict`, FrozenInstanceError) is the standard library's. Such a class cannot be
    subclassed. ADR 9 has the figures.
    """
    made = _compiled(cls, ["self"], "become(self, '__class__', loose)", "")
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = made  # type: ignore[method-assign]
    return cls


def maker(cls: Callable[P, T]) -> Callable[P, T]:
    """Return a function that makes such values of the same arguments, again in half the time.

    Python hands the arguments of a class to its `__init__` through a new dictionary, those of a
    function not. Worth it where a loop makes many thousand.
    """
    made: Callable[P, T] = _compiled(cls, [], "self = new(loose)", "return self")
    return made


def _compiled(cls: Any, parameters: list[str], begin: str, end: str) -> Any:
    """Return a function that fills the fields of an object between two statements."""
    mine = fields(cls)
    if any(one.kw_only or not one.init for one in mine):
        raise TypeError(f"{cls.__name__} has fields that “quickly_made” does not know.")
    loose = make_dataclass(cls.__name__, [one.name for one in mine], slots=True, eq=False)
    names: dict[str, Any] = {"become": object.__setattr__, "loose": loose, "frozen": cls}
    names["new"] = object.__new__
    wanted = parameters + [_parameter(one, names) for one in mine]
    body = [begin, *(f"self.{one.name} = {_value(one, names)}" for one in mine)]
    body.append("self.__class__ = frozen")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    source = f"def make({', '.join(wanted)}):\n " + "\n ".join([*body, end])
    exec(source, names)  # noqa: S102  # names of our own fields, as dataclasses itself does it
    return names["make"]


def _parameter(one: "Field[Any]", names: dict[str, Any]) -> str:
    if one.default is not MISSING:
        names[f"default_{one.name}"] = one.default
        return f"{one.name}=default_{one.name}"
    if one.default_factory is not MISSING:
        names["missing"] = MISSING
        names[f"make_{one.name}"] = one.default_factory
        return f"{one.name}=missing"
    return one.name


def _value(one: "Field[Any]", names: dict[str, Any]) -> str:
    if f"make_{one.name}" in names:
        return f"make_{one.name}() if {one.name} is missing else {one.name}"
    return one.name
