"""Logging for whoever looks into a fault: ids, never contents; redaction in case somebody forgets.

An exception's message may quote anything, so by default only its kind and its place are written
(R37); `-v` shows messages, redacted, to the person at the keyboard and nowhere else.
"""

import logging
import logging.handlers
import os
import re
import sys
import threading
import traceback
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

_PATTERNS = (
    (
        re.compile(r"ya29\.[\w.\-]+|1//[\w.\-]+|GOCSPX-[\w\-]+|eyJ[\w\-]+\.[\w\-]+\.[\w\-]*"),
        "[token]",
    ),
    (re.compile(r"(?i)(bearer|basic)\s+[\w.\-+/=~]+"), r"\1 [token]"),
    (
        re.compile(
            r"(?i)\b((?:access_|refresh_|id_)?token|client_secret|code|code_verifier|password)"
            r"(['\"]?\s*[=:]\s*['\"]?)[^\s'\"&,}]+"
        ),
        r"\1\2[secret]",
    ),
    (re.compile(r"//[^/\s:@]+:[^/\s@]+@"), "//[sign-in]@"),
    (re.compile(r"[\w.+\-]{1,64}(?:@|%40)[\w\-]{1,63}(?:\.[\w\-]{1,63})+"), "[address]"),
    (re.compile(r"“[^”]*”"), "“[name]”"),
    (re.compile(r"(?i)\b(title|summary)(['\"]?\s*[=:]\s*)(?:\"[^\"]*\"|'[^']*')"), r"\1\2[title]"),
)
_LINE = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_JOURNAL_LEVELS = {"DEBUG": 7, "INFO": 6, "WARNING": 4, "ERROR": 3, "CRITICAL": 2}
"""systemd reads the level of a line from such a prefix (sd-daemon(3))."""
FILE_BYTES = 1_000_000
OLD_FILES = 4
LONGEST = 10_000
"""Of one entry: nobody reads more, and what others send must not keep the patterns busy."""


def redact(text: str) -> str:
    """Return the text without tokens, secrets, quoted names and e-mail addresses (R37)."""
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} … ({len(text) - LONGEST} characters left out)"
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Redacts whole lines, tracebacks included; messages of exceptions only where allowed."""

    def __init__(self, line: str, *, messages: bool = True, journal: bool = False) -> None:
        super().__init__(line)
        self._messages = messages
        self._journal = journal

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished line without anybody's secrets."""
        record.exc_text = None  # another handler may have cached its own wording
        line = redact(super().format(record))
        record.exc_text = None
        prefix = f"<{_JOURNAL_LEVELS.get(record.levelname, 6)}>" if self._journal else ""
        return "\n".join(prefix + part for part in line.splitlines())

    def formatException(  # noqa: N802  # the standard library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the traceback, without messages where those are not allowed."""
        if self._messages or ei[1] is None:
            return super().formatException(ei)
        return "\n".join(_places(ei[1]))


def _places(error: BaseException) -> list[str]:
    """Return where an error and what led to it came from, first cause first."""
    lines: list[str] = []
    seen: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in seen:
        seen.append(one)
        one = one.__cause__ or one.__context__
    for cause in reversed(seen):
        lines.append(f"{type(cause).__qualname__} (its message is not logged), raised at")
        lines += [
            f"  {frame.filename}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
    return lines


class _PrivateRotatingFile(logging.handlers.RotatingFileHandler):
    """Readable by its owner only, from the first byte on."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="replace")


def set_up_logging(*, verbose: bool) -> None:
    """Send warnings to stderr, or everything with `verbose`; stdout stays for results."""
    journal = "JOURNAL_STREAM" in os.environ  # systemd stamps the time itself
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.DEBUG if verbose else logging.WARNING)
    line = "%(name)s: %(message)s" if journal else "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(RedactingFormatter(line, messages=verbose, journal=journal))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("gcaldesk").setLevel(logging.DEBUG if verbose else logging.INFO)


def log_to_file(path: Path, *, limit: int = FILE_BYTES) -> None:
    """Write to a file of bounded size as well, and log what would end a thread in silence.

    Nothing is written there where the file cannot be opened: a log must not stop the work.
    """
    try:
        handler = _PrivateRotatingFile(
            path, maxBytes=limit, backupCount=OLD_FILES, encoding="utf-8"
        )
    except OSError as error:
        logging.getLogger(__name__).warning("no log file: %s", error.strerror)
        return
    handler.setLevel(logging.INFO)
    handler.setFormatter(RedactingFormatter(_LINE, messages=False))
    logging.getLogger().addHandler(handler)
    threading.excepthook = _log_thread_end


def set_file_level(level: str) -> None:
    """Say how much goes to the log file from now on: `warning`, `info` or `debug`."""
    number = logging.getLevelNamesMapping()[level.upper()]
    for handler in logging.getLogger().handlers:
        if isinstance(handler, _PrivateRotatingFile):
            handler.setLevel(number)
            logging.getLogger("gcaldesk").setLevel(min(number, logging.INFO))


def _log_thread_end(args: threading.ExceptHookArgs) -> None:
    """Say that a thread ended by an error; who watches over it starts it again."""
    name = args.thread.name if args.thread else "?"
    if args.exc_value is not None:
        logging.getLogger("gcaldesk").error("thread %s ended", name, exc_info=args.exc_value)
