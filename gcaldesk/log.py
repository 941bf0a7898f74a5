"""Logging for developers: ids, never contents; redaction in case somebody forgets."""

import logging
import re
import sys

_PATTERNS = (
    (re.compile(r"ya29\.[\w.\-]+|1//[\w.\-]+"), "[token]"),
    (re.compile(r"(?i)(bearer|basic)\s+[\w.\-+/=~]+"), r"\1 [token]"),
    (
        re.compile(
            r"(?i)\b((?:access_|refresh_|id_)?token|client_secret|code|code_verifier|password)"
            r"(['\"]?\s*[=:]\s*['\"]?)[^\s'\"&,}]+"
        ),
        r"\1\2[secret]",
    ),
    (re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"), "[address]"),
    (re.compile(r"(?i)\b(title|summary)(['\"]?\s*[=:]\s*)(?:\"[^\"]*\"|'[^']*')"), r"\1\2[title]"),
)


def redact(text: str) -> str:
    """Return the text without tokens, secrets, titles and e-mail addresses (R37)."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Redacts whole lines, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished line without anybody's secrets."""
        return redact(super().format(record))


def set_up_logging(*, verbose: bool) -> None:
    """Send warnings to stderr, or everything with `verbose`; stdout stays for results."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("gcaldesk").setLevel(logging.DEBUG if verbose else logging.WARNING)
