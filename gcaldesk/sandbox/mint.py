"""Fresh identifiers from an injected seed: the same seed gives the same words."""

import hashlib
from typing import Final

BASE32HEX: Final = "0123456789abcdefghijklmnopqrstuv"
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
URL_SAFE: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class Mint:
    """Deals words that were never dealt before."""

    def __init__(self, seed: str = "sandbox") -> None:
        self._seed = seed
        self._dealt = 0

    @property
    def dealt(self) -> int:
        """How many words were dealt."""
        return self._dealt

    def word(self, length: int, alphabet: str = BASE32HEX) -> str:
        """A fresh word over an alphabet."""
        self._dealt += 1
        digest = hashlib.sha512(f"{self._seed}:{self._dealt}".encode()).digest()
        while len(digest) < length:
            digest += hashlib.sha512(digest).digest()
        return "".join(alphabet[byte % len(alphabet)] for byte in digest[:length])

    def conference_code(self) -> str:
        """A meeting code in the look of aaa-bbbb-ccc."""
        code = self.word(10, LETTERS)
        return f"{code[:3]}-{code[3:7]}-{code[7:]}"
