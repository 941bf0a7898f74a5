"""Tables as peewee models, made anew for each database so that nothing is global."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
import peewee

from gcaldesk.sync.ports import Each, at_once


class UtcField(peewee.TextField):
    """An instant as sortable UTC text; naive values are refused."""

    def db_value(self, value: datetime | None) -> str | None:
        """Return the text that is stored."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime has no place in the database")
        instant = value if value.tzinfo is UTC else value.astimezone(UTC)
        return instant.isoformat(timespec="microseconds")

    def db_values(self, values: Sequence[datetime | None]) -> list[str | None]:
        """Return the texts of many values, as `db_value` has them.

        The JSON writer makes them in a fifth of the time; it leaves out a fraction that is zero.
        """
        if not all(value is not None and value.tzinfo is UTC for value in values):
            return [self.db_value(value) for value in values]
        texts = orjson.dumps(values).decode()[2:-2].split('","')
        return [text if "." in text else f"{text[:19]}.000000+00:00" for text in texts]

    def python_value(self, value: str | None) -> datetime | None:
        """Return the instant that was stored."""
        return None if value is None else datetime.fromisoformat(value)


_OPTIONS = orjson.OPT_NON_STR_KEYS  # names such as those of fields are enum members


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} has no place in the database")


class JsonField(peewee.TextField):
    """A JSON value as text; dataclasses, instants and days are written as `domain.snapshot` has them."""

    def db_value(self, value: Any) -> str | None:
        """Return the text that is stored."""
        if not value and isinstance(value, dict | list | tuple):
            return "{}" if isinstance(value, dict) else "[]"  # most of them
        return None if value is None else orjson.dumps(value, _plain, _OPTIONS).decode()

    def python_value(self, value: str | None) -> Any:
        """Return the value that was stored."""
        return None if value is None else orjson.loads(value)


@dataclass(frozen=True, slots=True)
class Tables:
    """Every model of one database."""

    account: Any
    booking: Any
    calendar: Any
    channel: Any
    installation: Any
    issue: Any
    journal: Any
    link: Any
    mapping: Any
    object: Any
    pending: Any
    run: Any
    service: Any
    tombstone: Any
    word: Any


def make_tables(database: peewee.SqliteDatabase, each: Each = at_once) -> Tables:
    """Return models bound to the database; columns are those of the newest migration.

    Their facts carry `each`, with which many rows are written.
    """

    def model(table: str, /, *, key: object = None, **columns: peewee.Field) -> Any:
        facts = {"database": database, "table_name": table, "primary_key": key, "each": each}
        meta = type("Meta", (), facts)
        if key is None:
            columns["id"] = peewee.AutoField()
            del meta.primary_key  # type: ignore[attr-defined]
        return type(table.title(), (peewee.Model,), {"Meta": meta, **columns})

    text, number = peewee.TextField, peewee.IntegerField
    flag = peewee.BooleanField
    pair = peewee.CompositeKey
    return Tables(
        installation=model("installation", key=False, id=text(), created_at=UtcField()),
        object=model(
            "object", key=False, code=text(), name=text(), timezone=text(), position=number()
        ),
        word=model("word", key=pair("kind", "word"), kind=text(), word=text(), position=number()),
        account=model(
            "account",
            name=text(),
            provider=text(),
            email=text(),
            client=JsonField(),
            granted_scopes=JsonField(),
            active=flag(),
            state=text(),
            hint=text(),
            rules=JsonField(),
            connected_at=UtcField(),
            last_sync_at=UtcField(null=True),
            writes_paused_until=UtcField(null=True),
            inactive_since=UtcField(null=True),
        ),
        calendar=model(
            "calendar",
            key=pair("account_id", "calendar_id"),
            account_id=number(),
            calendar_id=text(),
            summary=text(),
            role=text(),
            timezone=text(),
            color=text(),
            is_primary=flag(),
            cursor=text(null=True),
            window_end=UtcField(null=True),
            last_complete_at=UtcField(null=True),
            last_full_at=UtcField(null=True),
            caution=text(default=""),
            problem=text(default=""),
            conferences=JsonField(default=list),
            push_problem=text(default=""),
            push_asked_at=UtcField(null=True),
            other_installation=text(default=""),
            other_since=UtcField(null=True),
            taken_over=JsonField(default=list),
        ),
        channel=model(
            "channel",
            key=False,
            id=text(),
            account_id=number(),
            calendar_id=text(),
            resource_id=text(),
            token_hash=text(),
            address=text(),
            state=text(),
            created_at=UtcField(),
            expires_at=UtcField(),
            last_message_at=UtcField(null=True),
        ),
        mapping=model(
            "mapping",
            key=pair("account_id", "object_code"),
            account_id=number(),
            object_code=text(),
            calendar_id=text(),
            direction=text(),
            position=number(),
        ),
        booking=model(
            "booking",
            uid=text(),
            object_code=text(),
            title=text(),
            status=text(),
            type=text(),
            all_day=flag(),
            start_at=UtcField(),
            end_at=UtcField(),
            zone=text(),
            customer=JsonField(),
            attendees=JsonField(),
            description=text(),
            notes=text(),
            location=text(),
            fields=JsonField(),
            channel=text(),
            remarks=JsonField(),
            version=number(),
            excluded=flag(default=False),
            calendar_id=text(default=""),
            meet=text(default=""),
        ),
        link=model(
            "link",
            booking_id=number(),
            account_id=number(),
            calendar_id=text(),
            event_id=text(),
            version=text(),
            own=flag(),
            base_ours=JsonField(),
            base_theirs=JsonField(),
            booking_version=number(),
            generation=number(),
            frozen_by=number(null=True),
            synced_at=UtcField(null=True),
            around=JsonField(null=True),
            answers=JsonField(default=dict),
            meet=text(default=""),
            rewrites=number(default=0),
        ),
        pending=model(
            "pending",
            key=pair("account_id", "booking_id"),
            account_id=number(),
            booking_id=number(),
            attempts=number(),
            next_try_at=UtcField(null=True),
            reason=text(),
            parked=flag(),
            approved=flag(),
            quiet=flag(default=False),
        ),
        tombstone=model(
            "tombstone",
            account_id=number(),
            booking_id=number(),
            calendar_id=text(),
            event_id=text(),
            at=UtcField(),
            cause=text(),
            generation=number(),
            released=flag(),
            by_us=flag(),
            event_stays=flag(),
            counted=flag(),
        ),
        issue=model(
            "issue",
            kind=text(),
            title=text(),
            detail=text(),
            hint=text(),
            opened_at=UtcField(),
            account_id=number(null=True),
            calendar_id=text(null=True),
            booking_id=number(null=True),
            payload=JsonField(),
            closed_at=UtcField(null=True),
            outcome=text(),
            mailed_at=UtcField(null=True),
            end_mailed_at=UtcField(null=True),
        ),
        journal=model(
            "journal",
            at=UtcField(),
            level=text(),
            action=text(),
            reason=text(),
            account_id=number(null=True),
            calendar_id=text(null=True),
            booking_id=number(null=True),
            event_id=text(null=True),
            run_id=number(null=True),
            before=JsonField(null=True),
            after=JsonField(null=True),
            side=text(default=""),
        ),
        run=model(
            "run",
            account_id=number(),
            started_at=UtcField(),
            finished_at=UtcField(null=True),
            state=text(),
            report=JsonField(),
        ),
        service=model("service", key=pair("name"), name=text(), value=JsonField(), at=UtcField()),
    )
