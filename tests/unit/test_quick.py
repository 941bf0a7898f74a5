"""Quickly made dataclasses differ in nothing but their speed."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace

import pytest

from gcaldesk.domain.quick import maker, quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Place:
    """A class with every kind of field, and a check."""

    name: str
    seats: int = 10
    tags: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        assert type(self) is Place
        if self.seats < 0:
            raise ValueError("seats")
        object.__setattr__(self, "name", self.name.strip())


def test_values_defaults_and_checks() -> None:
    place = Place(" hall ", tags=["big"])
    assert (place.name, place.seats, place.tags) == ("hall", 10, ["big"])
    assert Place("a").tags is not Place("b").tags
    with pytest.raises(ValueError, match="seats"):
        Place("hall", -1)


def test_a_maker_makes_the_same_values() -> None:
    make = maker(Place)
    assert make(" hall ", tags=["big"]) == Place("hall", tags=["big"])
    assert make("a").tags is not make("a").tags
    assert type(make("a")) is Place
    with pytest.raises(ValueError, match="seats"):
        make("hall", -1)
    with pytest.raises(FrozenInstanceError):
        make("hall").seats = 3  # type: ignore[misc]


def test_nothing_can_be_changed() -> None:
    place = Place("hall")
    for name in ("seats", "other", "__class__"):
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(place, name, 3)
    assert not hasattr(place, "__dict__")


def test_everything_else_is_the_standard_library_s() -> None:
    place = Place("hall", 3, ["x"])
    assert place == Place("hall", 3, ["x"]) != Place("hall", 4, ["x"])
    assert replace(place, seats=5) == Place("hall", 5, ["x"])
    assert asdict(place) == {"name": "hall", "seats": 3, "tags": ["x"]}
    assert repr(place) == "Place(name='hall', seats=3, tags=['x'])"
    assert [one.name for one in fields(Place)] == ["name", "seats", "tags"]
    assert copy.deepcopy(place) == pickle.loads(pickle.dumps(place)) == place  # noqa: S301


def test_wrong_arguments_are_refused_as_ever() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'name'"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        Place("hall", colour="red")  # type: ignore[call-arg]


def test_a_subclass_is_refused_when_it_is_made() -> None:
    class Loft(Place):
        pass

    with pytest.raises(TypeError, match="layout"):
        Loft("attic")


def test_fields_that_it_does_not_know_are_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Odd:
        inside: int = field(init=False, default=0)

    with pytest.raises(TypeError, match="does not know"):
        quickly_made(Odd)
