"""The set-up as JSON: readable, in a fixed order, with a version; pure."""

import json
from typing import Any

from gcaldesk.domain.account import AccessRole, Calendar, Direction, OAuthClient
from gcaldesk.domain.booking import Object
from gcaldesk.domain.errors import DataTooNew, InvalidInput
from gcaldesk.domain.ids import CalendarId
from gcaldesk.domain.setup import AccountSetup, MappingSetup, Setup

FORMAT, VERSION = "gcaldesk configuration", 1
Json = dict[str, Any]


def write_setup(setup: Setup) -> str:
    """Return the file's text; the same set-up gives the same text."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "statuses": list(setup.statuses),
        "types": list(setup.types),
        "objects": [
            {"code": obj.code, "name": obj.name, "timezone": obj.timezone} for obj in setup.objects
        ],
        "accounts": [_account(account) for account in setup.accounts],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _account(account: AccountSetup) -> Json:
    client = account.client
    return {
        "name": account.name,
        "email": account.email,
        "provider": account.provider,
        "client": {
            "client_id": client.client_id,
            "type": client.kind,
            "auth_uri": client.auth_uri,
            "token_uri": client.token_uri,
            "redirect_uri": client.redirect_uri,
        },
        "mappings": [
            {
                "object": row.object_code,
                "calendar_id": row.calendar.id,
                "calendar": row.calendar.summary,
                "timezone": row.calendar.timezone,
                "access_role": row.calendar.role.value,
                "direction": row.direction.value,
            }
            for row in account.mappings
        ],
        "rules": dict(account.rules),
    }


def read_setup(text: str) -> Setup:
    """Read a file's text.

    Raises:
        InvalidInput: no such file, or something in it is missing or of the wrong kind.
        DataTooNew: a newer gcaldesk wrote it.
    """
    try:
        content = json.loads(text)
    except ValueError as error:
        raise InvalidInput(
            f"This is not a configuration of gcaldesk: {error}.",
            hint="Give a file that “gcaldesk export-config” wrote.",
        ) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise InvalidInput(
            "This is not a configuration of gcaldesk.",
            hint="Give a file that “gcaldesk export-config” wrote.",
        )
    if content.get("version") != VERSION:
        raise DataTooNew(
            f"This configuration has version {content.get('version')}.",
            detail=f"This gcaldesk knows version {VERSION}.",
            hint="Install the newer gcaldesk.",
        )
    root = _Part(content, "")
    return Setup(
        statuses=root.words("statuses"),
        types=root.words("types"),
        objects=tuple(
            Object(one.text("code"), one.text("name"), one.text("timezone"))
            for one in root.parts("objects")
        ),
        accounts=tuple(_read_account(one) for one in root.parts("accounts")),
    )


def _read_account(part: "_Part") -> AccountSetup:
    client = part.part("client")
    return AccountSetup(
        name=part.text("name"),
        email=part.text("email"),
        provider=part.text("provider"),
        client=OAuthClient(
            client_id=client.text("client_id"),
            kind=client.choice("type", ("installed", "web")),
            auth_uri=client.text("auth_uri"),
            token_uri=client.text("token_uri"),
            redirect_uri=client.text("redirect_uri", empty=True),
        ),
        mappings=tuple(_read_mapping(one) for one in part.parts("mappings")),
        rules=part.texts("rules"),
    )


def _read_mapping(part: "_Part") -> MappingSetup:
    return MappingSetup(
        object_code=part.text("object"),
        calendar=Calendar(
            id=CalendarId(part.text("calendar_id")),
            summary=part.text("calendar"),
            role=AccessRole(part.choice("access_role", tuple(AccessRole))),
            timezone=part.text("timezone"),
        ),
        direction=Direction(part.choice("direction", tuple(Direction))),
    )


class _Part:
    """One object of the file, with a sentence for whatever is wrong in it."""

    def __init__(self, values: Any, place: str) -> None:
        if not isinstance(values, dict):
            raise InvalidInput(f"{place or 'The file'} is no JSON object.", hint="Export it again.")
        self._values: Json = values
        self._place = place

    def _wrong(self, key: str, what: str) -> InvalidInput:
        return InvalidInput(
            f"“{key}” {f'of {self._place} ' if self._place else ''}{what}.",
            hint="Correct the file or export it again. Nothing was changed.",
        )

    def text(self, key: str, *, empty: bool = False) -> str:
        """Return a text."""
        value = self._values.get(key)
        if not isinstance(value, str) or not (value or empty):
            raise self._wrong(key, "is missing or no text")
        return value

    def choice(self, key: str, allowed: tuple[str, ...]) -> str:
        """Return one of some words."""
        value = self.text(key)
        if value not in allowed:
            raise self._wrong(key, f"is none of {', '.join(allowed)}")
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._values.get(key)
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self._wrong(key, "is no list of words")
        return tuple(value)

    def texts(self, key: str) -> dict[str, str]:
        """Return texts by name."""
        value = self._values.get(key)
        if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
            raise self._wrong(key, "is no list of named texts")
        return dict(value)

    def part(self, key: str) -> "_Part":
        """Return an object."""
        return _Part(self._values.get(key), f"{self._place}{key}")

    def parts(self, key: str) -> list["_Part"]:
        """Return a list of objects."""
        value = self._values.get(key)
        if not isinstance(value, list):
            raise self._wrong(key, "is no list")
        return [_Part(one, f"{key}[{number}]") for number, one in enumerate(value)]
