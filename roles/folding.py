"""Text made comparable: what a person would call the same word."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return the text in lower case, without accents and with plain apostrophes."""
    if text.isascii():  # nearly every word: nothing to decompose
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.replace("\u2019", "'").casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))
