"""The self-test's signed question, and the answer that only this very listener can give."""

import hashlib
import hmac
from datetime import datetime, timedelta

PROBE_HEADER = "x-gcaldesk-probe"
LIFE = timedelta(minutes=1)


def sign_probe(key: bytes, nonce: str, now: datetime) -> str:
    """Return the header's value; it is good for a minute from now (aware)."""
    claim = f"{nonce}.{int((now + LIFE).timestamp())}"
    return f"{claim}.{_mac(key, 'ask', claim)}"


def answer_probe(key: bytes, header: str, now: datetime) -> str | None:
    """Return what proves that the question arrived here; None if it is forged or stale."""
    claim, _, mac = header.rpartition(".")
    if not hmac.compare_digest(_mac(key, "ask", claim).encode(), mac.encode()):
        return None
    nonce, _, until = claim.rpartition(".")
    if now.timestamp() > int(until):
        return None
    return expected_answer(key, nonce)


def expected_answer(key: bytes, nonce: str) -> str:
    """Return the only right answer to a nonce."""
    return _mac(key, "here", nonce)


def _mac(key: bytes, purpose: str, text: str) -> str:
    return hmac.new(key, f"{purpose}:{text}".encode(), hashlib.sha256).hexdigest()
