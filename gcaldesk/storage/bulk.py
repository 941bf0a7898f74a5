"""Many rows or keys in one statement; peewee would build its SQL anew for each value."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import attrgetter, is_
from typing import Any

import orjson
import peewee

from gcaldesk.storage.rows import UtcField

Columns = Mapping[str, Sequence[Any]]
"""Rows as one list of values for each column: made, checked and converted by C code, not by row."""


def pick(names: Iterable[str], values: Sequence[object]) -> dict[str, list[Any]]:
    """Return these attributes of all values as columns."""
    return {name: list(map(attrgetter(name), values)) for name in names}


def first_row(columns: Columns) -> dict[str, Any]:
    """Return the first row alone."""
    return {name: column[0] for name, column in columns.items()}


def insert_all(model: Any, columns: Columns, *, replacing: bool = False) -> None:
    """Insert rows into a model's table, or replace those with the same key.

    The values are converted as the model's fields say; columns that are left out get their default.
    """
    if not any(columns.values()):
        return
    meta = model._meta  # noqa: SLF001  # peewee's public name for a model's facts
    fields = [meta.fields[name] for name in columns]
    names = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    verb = "INSERT OR REPLACE" if replacing else "INSERT"
    sql = f'{verb} INTO "{meta.table_name}" ({names}) VALUES ({marks})'  # our names
    stored = meta.each(map(_column, fields, columns.values()))
    meta.database.cursor().executemany(sql, meta.each(zip(*stored, strict=True)))


def _column(field: Any, values: Sequence[Any]) -> Sequence[Any]:
    """Return a column as the database takes it; plain text and numbers go as they are."""
    if type(field) in {peewee.TextField, peewee.IntegerField, peewee.AutoField}:
        return values
    first = values[0]
    if all(map(is_, values, repeat(first))):
        return [field.db_value(first)] * len(values)  # defaults, and the instant of a round
    return (
        field.db_values(values)
        if isinstance(field, UtcField)
        else list(map(field.db_value, values))
    )


def among(column: Any, values: Iterable[Any]) -> Any:
    """Return the condition that a column has one of the values, however many: one parameter."""
    return column.in_(
        peewee.SQL("(SELECT value FROM json_each(?))", [orjson.dumps(list(values)).decode()])
    )


def custom_field(model: Any, name: str) -> Any:
    """Return a booking's custom field as an expression that `index_of_field` serves."""
    return peewee.SQL(f'json_extract("t1"."{model.fields.column_name}", {_path(name)})')


def index_of_field(name: str) -> str:
    """Return the statement that makes finding bookings by a custom field cheap."""
    index = f"booking_field_{name}".replace('"', '""')
    return (
        f'CREATE INDEX IF NOT EXISTS "{index}" ON booking (json_extract("fields", {_path(name)}))'
    )


def _path(name: str) -> str:
    """Return a JSON path as an SQL literal: an index is only used for the very same text."""
    return "'" + f'$."{name}"'.replace("'", "''") + "'"
