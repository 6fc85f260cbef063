"""Kits whose words try to break what is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kits.model import QuestionText
from roles.model import FrozenModel, Text

if TYPE_CHECKING:
    from kits.model import Interview, Kit

CONTROLS = "a\x00b\x07c\x0bd\x1f\x7f\ufffe\uffff"
MARKUP = "</w:t></w:r></w:p> & <script> ]]> {page} {0} %s"
RIGHT_TO_LEFT = "\u202eשלום עולם مرحبا\u202c \u200f12"
EMOJI = "🧭👩‍💻🇫🇷 e\u0301\u0327"
WORD = "pneumono" * 1_250
"""A word of ten thousand letters."""
LINES = "one\r\n\ttwo \\ \"'"
SPICES = (CONTROLS, MARKUP, RIGHT_TO_LEFT, EMOJI, LINES)
"""An odd number of them, so that neither of two languages always gets the same ones."""
_PANEL = (f"Zoë {EMOJI}", f"{MARKUP} {RIGHT_TO_LEFT}")
_PROSE = ("ask", "purpose", "fallback", "material", "solution")
_LONG_WORDS = ("ladder", "probes", *_PROSE)
"""Parts of a question that people may write at length; one of each gets the long word in turn."""


def hostile(kit: Kit) -> Kit:
    """Return a kit with such words at the end of whatever a person may have written."""
    spiced = _Spicer().spice(kit)
    return spiced.model_copy(
        update={"interviews": tuple(_with_panel(interview) for interview in spiced.interviews)}
    )


def _with_panel(interview: Interview) -> Interview:
    return interview.model_copy(update={"interviewers": _PANEL})


class _Spicer:
    """Takes the spices in turn, so that each comes everywhere in a large kit."""

    def __init__(self) -> None:
        self._turn = 0
        self._question = 0

    def spice(self, value: Any) -> Any:
        """Return a value with every text in it spiced; ids and names of things are left."""
        match value:
            case Text():
                return self._texts(value, ("en", "fr"))
            case QuestionText():
                return self._question_text(value)
            case FrozenModel():
                fields = type(value).model_fields
                return value.model_copy(
                    update={name: self.spice(getattr(value, name)) for name in fields}
                )
            case tuple():
                return tuple(self.spice(item) for item in value)
            case _:
                return value

    def _question_text(self, text: QuestionText) -> QuestionText:
        spiced = self._texts(text, ("title", *_PROSE))
        ladder = {rung: self._spiced(words) for rung, words in text.ladder.items()}
        probes = [self._spiced(probe) for probe in text.probes]
        name = _LONG_WORDS[self._question % len(_LONG_WORDS)]
        self._question += 1
        more: dict[str, object] = {}
        if name == "ladder":
            ladder[sorted(ladder)[len(ladder) // 2]] += f" {WORD}"
        elif name == "probes":
            probes[-1] += f" {WORD}"
        elif written := getattr(spiced, name):
            more[name] = f"{written} {WORD}"
        return spiced.model_copy(update={**more, "ladder": ladder, "probes": tuple(probes)})

    def _texts(self, value: Any, names: tuple[str, ...]) -> Any:
        written = {name: getattr(value, name) for name in names}
        return value.model_copy(
            update={name: self._spiced(text) for name, text in written.items() if text}
        )

    def _spiced(self, text: str) -> str:
        self._turn += 1
        return f"{text} {SPICES[self._turn % len(SPICES)]}"
