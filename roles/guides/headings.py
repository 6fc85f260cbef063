"""What a heading announces: the parts of a role that its words stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roles.guides.cues import Slot
from roles.guides.words import words_of

if TYPE_CHECKING:
    from roles.guides.cues import Vocabulary
    from roles.model import Importance

_MOST_PARTS = 2  # a line that names more parts describes the page, as a tagline or contents do
_HALF = 0.5
_WEAK = (Slot.SUMMARY, Slot.ASIDE)


@dataclass(frozen=True, slots=True)
class Announced:
    """What a heading's words stand for; ``share`` is the part of them that was understood."""

    slots: tuple[Slot, ...] = ()
    importance: Importance | None = None
    share: float = 0.0

    @property
    def understood(self) -> bool:
        """Tell whether the words stand for anything."""
        return bool(self.slots) or self.importance is not None

    @property
    def sure(self) -> bool:
        """Tell whether more than half of the words was understood."""
        return self.share > _HALF


def announced(text: str, vocabulary: Vocabulary, title_words: frozenset[str]) -> Announced:
    """Return what a heading announces; the words of the role's title change nothing."""
    words = words_of(text)
    if not words:
        return Announced()
    cues = vocabulary.headings.find(words)
    degrees = vocabulary.importance.find(words)
    slots = tuple(dict.fromkeys(cue.meaning for cue in cues))
    if Slot.WHY in slots:  # "Why hire this profile?" asks why, whatever else it names
        slots = (Slot.WHY,)
    if len(slots) > 1:
        slots = tuple(slot for slot in slots if slot not in _WEAK) or slots[:1]
    if len(slots) > _MOST_PARTS:
        return Announced()
    understood = {n for found in (*cues, *degrees) for n in range(found.first, found.last)}
    around = vocabulary.fillers | title_words
    understood |= {n for n, word in enumerate(words) if word.stem in around}
    importance = degrees[0].meaning if degrees else None
    share = len(understood) / len(words) if cues or degrees else 0.0
    return Announced(slots, importance, share)
