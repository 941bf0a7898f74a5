"""Many rows or keys in one statement; peewee would build its SQL anew for each value."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import peewee


def insert_all(model: Any, rows: Iterable[Mapping[str, Any]], *, replacing: bool = False) -> None:
    """Insert rows of one shape into a model's table, or replace those with the same key.

    The values are converted as the model's fields say; columns that a row lacks get their default.
    """
    rows = list(rows)
    if not rows:
        return
    meta = model._meta  # noqa: SLF001  # peewee's public name for a model's facts
    names = tuple(rows[0])
    fields = [meta.fields[name] for name in names]
    columns = ", ".join(f'"{field.column_name}"' for field in fields)
    marks = ", ".join("?" * len(fields))
    verb = "INSERT OR REPLACE" if replacing else "INSERT"
    sql = f'{verb} INTO "{meta.table_name}" ({columns}) VALUES ({marks})'  # our names
    columns_of = [
        _column(field, [row[name] for row in rows])
        for name, field in zip(names, fields, strict=True)
    ]
    meta.database.cursor().executemany(sql, zip(*columns_of, strict=True))


def _column(field: Any, values: list[Any]) -> list[Any]:
    """Return a column as the database takes it; plain text and numbers go as they are."""
    if type(field) in {peewee.TextField, peewee.IntegerField, peewee.AutoField}:
        return values
    first = values[0]
    if all(value is first for value in values):
        return [field.db_value(first)] * len(values)  # defaults, and the instant of a round
    return [field.db_value(value) for value in values]


def among(column: Any, values: Iterable[Any]) -> Any:
    """Return the condition that a column has one of the values, however many: one parameter."""
    return column.in_(peewee.SQL("(SELECT value FROM json_each(?))", [json.dumps(list(values))]))


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
