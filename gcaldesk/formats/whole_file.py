"""Reading and writing the files that people exchange: whole, or with a sentence why not."""

import codecs
import os
from pathlib import Path

from gcaldesk.domain.errors import InvalidInput, StorageFailed


def booking_kind(file: Path) -> str:
    """Return `.csv` or `.ics`; raises InvalidInput for any other name."""
    kind = file.suffix.lower()
    if kind not in {".csv", ".ics"}:
        raise InvalidInput(
            f"“{file.name}” is neither .csv nor .ics.", hint="The end of the name says which it is."
        )
    return kind


def read_text(file: Path) -> str:
    """Return a file's text, in UTF-8 or UTF-16 with its mark; raises InvalidInput."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InvalidInput(f"{file} cannot be read: {error.strerror}.") from error
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(
            f"{file} is not UTF-8 text.", hint="In Excel, save it as “CSV UTF-8”."
        ) from error


def write_whole(file: Path, content: bytes) -> None:
    """Replace a file, whole or not at all; only its owner may read it."""
    fresh = file.with_name(file.name + ".part")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as target:
            target.write(content)
        fresh.replace(file)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise StorageFailed(
            f"{file} cannot be written: {error.strerror}.", hint="Choose another place."
        ) from error
