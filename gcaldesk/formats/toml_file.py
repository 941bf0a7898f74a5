"""Changes single settings in a TOML text and leaves every other line, comments too, as it is; pure."""

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from gcaldesk.domain.errors import InvalidInput

Value = str | int | bool | None
_HEAD = re.compile(r"\s*\[\s*([A-Za-z0-9_-]+)\s*\]\s*(#.*)?")
_ANY_HEAD = re.compile(r"\s*\[")


def change_toml(text: str, values: Mapping[str, Value]) -> str:
    """Return the text with these keys set, and those without a value removed.

    A key is a name, or a table and a name such as `mail.host`. What is written so freely that its
    lines cannot be changed one by one is written anew from its values; then comments are lost.

    Raises:
        InvalidInput: the text is not TOML.
    """
    try:
        wanted = _merged(tomllib.loads(text), values)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput("The file is not valid TOML.", detail=f"{error}.") from error
    lines = text.splitlines()
    for key, value in values.items():
        table, _, name = key.rpartition(".")
        _change(lines, table, name, value)
    changed = "\n".join(lines).strip("\n")
    changed = f"{changed}\n" if changed else ""
    return changed if _reads_as(changed, wanted) else _written(wanted)


def _merged(known: dict[str, Any], values: Mapping[str, Value]) -> dict[str, Any]:
    merged = {name: dict(part) if isinstance(part, dict) else part for name, part in known.items()}
    for key, value in values.items():
        table, _, name = key.rpartition(".")
        place = merged.setdefault(table, {}) if table else merged
        if not isinstance(place, dict):
            raise InvalidInput(f"“{table}” is not a table.", hint=f"Begin it with [{table}].")
        if value is None:
            place.pop(name, None)
        else:
            place[name] = value
    return {name: part for name, part in merged.items() if part != {}}


def _reads_as(text: str, wanted: dict[str, Any]) -> bool:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return {name: part for name, part in found.items() if part != {}} == wanted


def _change(lines: list[str], table: str, name: str, value: Value) -> None:
    """Change, add or take out one line."""
    start, end = _span(lines, table)
    if start < 0:
        if value is not None:
            lines += ([""] if lines and lines[-1].strip() else []) + [f"[{table}]", ""]
            lines[-1] = f"{name} = {_literal(value)}"
        return
    pattern = re.compile(rf"\s*{re.escape(name)}\s*=")
    at = next((n for n in range(start, end) if pattern.match(lines[n])), -1)
    if at < 0 and value is not None:
        while end > start and not lines[end - 1].strip():
            end -= 1
        lines.insert(end, f"{name} = {_literal(value)}")
    elif value is None and at >= 0:
        del lines[at]
    elif value is not None:
        lines[at] = f"{name} = {_literal(value)}"


def _span(lines: list[str], table: str) -> tuple[int, int]:
    """Return the first line of a table's content and the line after its last; -1 where it is not."""
    start = -1 if table else 0
    for at, line in enumerate(lines):
        if not _ANY_HEAD.match(line):
            continue
        if start >= 0:
            return start, at
        found = _HEAD.fullmatch(line)
        if found and found.group(1) == table:
            start = at + 1
    return start, len(lines)


def _literal(value: Value) -> str:
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value).lower() if isinstance(value, bool) else str(value)


def _written(wanted: dict[str, Any]) -> str:
    plain = [f"{k} = {_literal(v)}" for k, v in wanted.items() if not isinstance(v, dict)]
    for name, part in wanted.items():
        if isinstance(part, dict):
            plain += ["", f"[{name}]", *(f"{k} = {_literal(v)}" for k, v in part.items())]
    return "\n".join(plain).strip("\n") + "\n"
