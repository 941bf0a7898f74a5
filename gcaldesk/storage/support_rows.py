"""What a diagnostics bundle reads of the database: its shape, the last rounds, and what to mask."""

import sqlite3
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from gcaldesk.domain.journal import JournalEntry
from gcaldesk.storage.convert import to_entry
from gcaldesk.storage.db import connected, storage_errors
from gcaldesk.storage.rows import Tables
from gcaldesk.storage.unit_of_work import SqlStore

Name = tuple[str, str]
"""What kind of name, and the name."""


class SupportRows:
    """Reads in plain statements; safe from any thread."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._tables = store.tables

    def shape(self) -> dict[str, Any]:
        """Return the version, and each table with its columns and its number of rows."""
        tables = {}
        with storage_errors(self._store.path), connected(self._store.database):
            database = self._store.database
            version = database.execute_sql("PRAGMA user_version").fetchone()[0]
            mode = database.execute_sql("PRAGMA journal_mode").fetchone()[0]
            for part in fields(Tables):
                model = getattr(self._tables, part.name)
                columns = [column.name for column in database.get_columns(part.name)]
                tables[part.name] = {"columns": columns, "rows": model.select().count()}
        return {
            "version": version,
            "sqlite": sqlite3.sqlite_version,
            "journal_mode": mode,
            "bytes": self._store.path.stat().st_size,
            "tables": tables,
        }

    def runs(self, limit: int) -> list[dict[str, Any]]:
        """Return the last rounds, newest first."""
        row = self._tables.run
        with storage_errors(self._store.path), connected(self._store.database):
            return list(row.select().order_by(row.id.desc()).limit(limit).dicts())

    def journal(self, limit: int) -> list[JournalEntry]:
        """Return the last lines, newest first."""
        row = self._tables.journal
        with storage_errors(self._store.path), connected(self._store.database):
            return [to_entry(r) for r in row.select().order_by(row.id.desc()).limit(limit).dicts()]

    def names(self) -> Iterator[Name]:
        """Yield everything that belongs to people: names, titles, addresses, texts."""
        with storage_errors(self._store.path), connected(self._store.database):
            yield from self._setup_names()
            yield from self._booking_names()
            issue = self._tables.issue
            for found in issue.select(issue.payload).dicts():
                yield from (("text", text) for text in _texts(found["payload"]))

    def _setup_names(self) -> Iterator[Name]:
        account, calendar, thing = self._tables.account, self._tables.calendar, self._tables.object
        for found in account.select(account.name, account.email, account.client).dicts():
            yield "account", found["name"]
            yield "address", found["email"]
            yield "client", str(found["client"].get("client_id", ""))
        for found in calendar.select(calendar.calendar_id, calendar.summary).dicts():
            yield "calendar", found["calendar_id"]
            yield "calendar", found["summary"]
        for found in thing.select(thing.code, thing.name).dicts():
            yield "object", found["code"]
            yield "object", found["name"]

    def _booking_names(self) -> Iterator[Name]:
        row = self._tables.booking
        query = row.select(
            row.title, row.customer, row.attendees, row.description, row.notes, row.location,
            row.fields,
        )  # fmt: skip
        for found in query.dicts().iterator():
            yield "title", found["title"]
            for column in ("customer", "attendees", "fields"):
                yield from (("person", text) for text in _texts(found[column]))
            for column in ("description", "notes", "location"):
                yield "text", found[column]


def _texts(value: Any) -> Iterator[str]:
    """Yield every text inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
