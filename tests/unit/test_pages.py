"""A long answer read in pieces is the same as one read at once, however it is written."""

import json
from typing import Any

import pytest

from gcaldesk.providers.google import pages
from gcaldesk.providers.google.pages import read_answer
from gcaldesk.sync.ports import at_once


def answer(*events: dict[str, Any]) -> dict[str, Any]:
    """Return a page as Google lists it."""
    return {"kind": "calendar#events", "items": list(events), "nextSyncToken": "s="}


def event(number: int, **more: Any) -> dict[str, Any]:
    """Return an event whose text looks like the border between two."""
    text = '},{"kind": "calendar#event"}, ] "items": [ é'
    return {"kind": "calendar#event", "id": f"e{number}", "summary": text, **more}


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "PIECE", 500)


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("count", [0, 1, 4, 5, 200])
def test_events_are_the_same_in_the_same_order(indent: int | None, count: int) -> None:
    page = answer(*(event(number) for number in range(count)))
    assert read_answer(json.dumps(page, indent=indent).encode(), at_once) == page


def test_pieces_are_given_out() -> None:
    pieces: list[object] = []

    def each(items: Any, /) -> Any:
        pieces.extend(items)
        return items

    page = answer(*(event(number) for number in range(100)))
    assert read_answer(json.dumps(page).encode(), each) == page
    assert len(pieces) > 10


def test_events_within_events_are_read_at_once() -> None:
    page = answer(*(event(number, inner=[event(0), event(1)]) for number in range(50)))
    assert read_answer(json.dumps(page).encode(), at_once) == page


def test_other_answers_are_read_at_once() -> None:
    for value in ([event(n) for n in range(50)], {"x": {"items": [event(n) for n in range(50)]}}):
        assert read_answer(json.dumps(value).encode(), at_once) == value
    assert read_answer('{"text": "é"}', at_once) == {"text": "é"}


def test_what_is_no_json_is_refused() -> None:
    broken = json.dumps(answer(*(event(number) for number in range(50)))).encode()[:-5]
    with pytest.raises(json.JSONDecodeError):
        read_answer(broken, at_once)
