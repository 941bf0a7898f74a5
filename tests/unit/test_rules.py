"""Rules are checked as a whole, and every refusal says what is allowed."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gcaldesk.domain.booking import DEFAULT_STATUSES
from gcaldesk.domain.errors import InvalidInput
from gcaldesk.domain.rules import (
    EVENT_COLORS,
    RULE_TABLE,
    Rules,
    dump_rules,
    nearest_color,
    parse_colors,
    parse_reminders,
    parse_rules,
)


def parse(**texts: str) -> Rules:
    return parse_rules(texts, onto=Rules(), statuses=DEFAULT_STATUSES)


def test_defaults_are_those_of_the_design() -> None:
    texts = dump_rules(Rules())
    assert texts["create_on"] == "confirmed"
    assert texts["guard_share"] == "20%"
    assert texts["inbound_fields"] == "time"
    assert texts["import_external_events"] == "on"
    assert parse(**texts) == Rules()


def test_table_and_dataclass_agree() -> None:
    assert [field.name for field in fields(Rules)] == [row.key for row in RULE_TABLE]


GOOD = {
    "create_on": "confirmed, paid",
    "delete_on": "",
    "cancel_status": "declined",
    "title_template": "{title} – {customer}",
    "title_suffix": "off",
    "send_updates": "externalOnly",
    "colors": "call=3,class=#33b679",
    "reminders": "popup:30,email:1440",
    "timezone": "Europe/Amsterdam",
    "inbound_fields": "time,title,attendees",
    "guard_share": "35%",
    "guard_count": "3",
    "visibility": "private",
}


@pytest.mark.parametrize(("key", "text"), GOOD.items())
def test_good_values(key: str, text: str) -> None:
    changed = parse(**{key: text})
    again = parse(**{key: dump_rules(changed)[key]})
    assert changed == again


BAD = {
    "create_on": "",
    "delete_on": "gone",
    "cancel_status": "",
    "title_template": "{name}",
    "description_template": "{title",
    "title_suffix": "yes",
    "send_updates": "some",
    "colors": "call=12",
    "reminders": "popup:-1",
    "timezone": "Mars/Olympus",
    "inbound_fields": "time,color",
    "guard_share": "0",
    "guard_count": "2",
    "poll_minutes": "often",
    "visibility": "secret",
    "external_id_field": "",
}


@pytest.mark.parametrize(("key", "text"), BAD.items())
def test_bad_values_name_the_key_and_what_is_allowed(key: str, text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse(**{key: text})
    assert key in caught.value.title
    assert "Allowed:" in caught.value.hint
    assert caught.value.exit_code == 2


def test_unknown_key_lists_the_known_ones() -> None:
    with pytest.raises(InvalidInput, match="no rule called “colour”") as caught:
        parse(colour="3")
    assert "colors" in caught.value.hint


@pytest.mark.parametrize("rule", [{"delete_on": "confirmed"}, {"create_on": "cancelled"}])
def test_a_status_cannot_make_and_delete(rule: dict[str, str]) -> None:
    with pytest.raises(InvalidInput, match="contradict"):
        parse(**rule)


def test_all_or_none() -> None:
    with pytest.raises(InvalidInput):
        parse(create_on="paid", guard_count="1")


@given(st.sampled_from(sorted(EVENT_COLORS)))
def test_each_colour_is_nearest_to_itself(color: str) -> None:
    assert nearest_color(EVENT_COLORS[color]) == color


@pytest.mark.parametrize(
    ("hex_color", "color"), [("#000000", "10"), ("#ffffff", "8"), ("#5080f0", "9")]
)
def test_nearest_colour(hex_color: str, color: str) -> None:
    assert nearest_color(hex_color) == color


@pytest.mark.parametrize("text", ["red", "#12", "#zzzzzz"])
def test_what_is_no_colour(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        nearest_color(text)


@pytest.mark.parametrize("text", ["=3", "call", "call=#12"])
def test_bad_colour_pairs(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_colors(text)


def test_reminders() -> None:
    assert parse_reminders("default") is None
    assert parse_reminders("none") == ()
    assert parse_reminders("popup:30, email:1440") == (("popup", 30), ("email", 1440))


@pytest.mark.parametrize("text", ["sms:3", "popup:x", "popup:40321", ",".join(["popup:1"] * 6)])
def test_bad_reminders(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_reminders(text)


def test_every_rule_stands_in_the_manual_with_its_default() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "sync.md").read_text("utf-8")
    defaults = dump_rules(Rules())
    for row in RULE_TABLE:
        default = f"`{defaults[row.key]}`" if defaults[row.key] else "empty"
        assert f"| `{row.key}` | {row.meaning} | {row.allowed} | {default} |" in manual
