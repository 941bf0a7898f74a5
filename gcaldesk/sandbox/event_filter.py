"""Which events a query selects by their content."""

from gcaldesk.sandbox.errors import invalid
from gcaldesk.sandbox.event_query import EventQuery
from gcaldesk.sandbox.shapes import Json
from gcaldesk.sandbox.switches import Switches
from gcaldesk.sandbox.times import parse_instant


def selects(query: EventQuery, body: Json, switches: Switches) -> bool:
    """Whether an event passes all filters of a query but the time window."""
    params = query.params
    wanted = params.get("iCalUID")
    if wanted is not None and body.get("iCalUID") != wanted:
        return False
    types = params.get("eventTypes")
    if types and body.get("eventType", "default") not in types:
        return False
    since = query.instant("updatedMin")
    if since is not None and parse_instant(body["updated"]) < since:
        return False
    if params.get("q") and not _mentions(body, str(params["q"])):
        return False
    return all(
        _has_properties(body, kind, params.get(f"{kind}ExtendedProperty"), switches)
        for kind in ("private", "shared")
    )


def _has_properties(body: Json, kind: str, wanted: list[str] | None, switches: Switches) -> bool:
    if not wanted:
        return True
    kept = body.get("extendedProperties", {}).get(kind, {})
    hits = []
    for constraint in wanted:
        name, equals, value = constraint.partition("=")
        if not equals:
            raise invalid("Bad Request", location=f"{kind}ExtendedProperty")
        hits.append(kept.get(name) == value)
    return all(hits) if switches.property_search == "and" else any(hits)


def _mentions(body: Json, words: str) -> bool:
    people = [*body.get("attendees", []), body.get("organizer", {})]
    texts = [body.get(name, "") for name in ("summary", "description", "location")]
    texts += [person.get(name, "") for person in people for name in ("email", "displayName")]
    text = " ".join(texts).casefold()
    return all(word in text for word in words.casefold().split())
