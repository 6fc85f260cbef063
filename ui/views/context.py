"""What every view is given: the session, the words and the look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.i18n import Words
    from ui.session import Session
    from ui.settings import Settings
    from ui.theme import Look, Tokens


@dataclass(frozen=True, slots=True)
class Context:
    """Made anew when the language or the theme changes; the views are then made anew too."""

    session: Session
    words: Words
    look: Look
    settings: Settings

    @property
    def tokens(self) -> Tokens:
        """Return the colours."""
        return self.look.tokens
