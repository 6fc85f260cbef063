"""The documents that other people's judges see: who they are for, what they are, how they look."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from kits.document.appearance import Appearance, Paper
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.document.made_out import made_out
from kits.document.theme import theme_names
from kits.render.word import render_word
from kits.render.word.room import in_template
from kits.render.word.template import Template, template_from
from roles.model import LANGUAGES, Language, Level
from tests.data.shipped_kits import shipped_kit
from tests.kits.render import company_templates as made
from tests.matrix.hostile import SPICES, hostile
from tests.matrix.pairwise import all_pairs
from tools.docx_validators import libreoffice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kits.document.blocks import Document
    from kits.model import Kit

INTERVIEWS = (45, 90)
"""Enough that every kit has a work sample, which a candidate sheet takes."""
CANDIDATE = f"C-01 {' '.join(SPICES)}"
NO_TEMPLATE = "none"
_MADE: Mapping[str, Callable[[Path], bytes]] = {
    "libreoffice": lambda folder: (
        made.libreoffice_template(folder) if libreoffice() else made.french_template()
    ),
    "no-bullets": lambda _: made.word_template(),
    "dotx": lambda _: made.dotx(
        made.word_template(title_page=True, even=True, cover=("Société Exemple", "{{KIT}}"))
    ),
}
TEMPLATES = (NO_TEMPLATE, *_MADE)
TEXTS = ("shipped", "hostile")
ROLES = (
    "data-engineer", "data-scientist", "engineering-manager", "machine-learning-engineer",
    "site-reliability-engineer",
)  # fmt: skip
"""Roles of several families: every two of a role and a kind are a file, so twelve are too many."""
LOOKS: Mapping[str, tuple[Any, ...]] = {
    "kind": tuple(Kind),
    "paper": tuple(Paper),
    "theme": theme_names(),
    "large": (False, True),
    "template": TEMPLATES,
    "text": TEXTS,
}
FACTORS: Mapping[str, tuple[Any, ...]] = {
    "role": ROLES,
    "level": tuple(Level),
    "language": LANGUAGES,
    **LOOKS,
    "protected": (False, True),
    "made_out": (False, True),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One document."""

    role: str
    level: Level
    language: Language
    kind: Kind
    paper: Paper
    theme: str
    large: bool
    template: str
    text: str
    protected: bool = False
    made_out: bool = False

    @property
    def name(self) -> str:
        """Return what it is, as the name of its file."""
        words = [self.kind, self.role, self.level, self.language, self.paper, self.theme]
        words += [f"template-{self.template}", self.text]
        words += [word for word in ("large", "protected", "made_out") if getattr(self, word)]
        return "_".join(words)

    @property
    def appearance(self) -> Appearance:
        """Return how it looks."""
        return Appearance(self.theme, self.paper, self.large, protect=self.protected)

    def document(self, templates: Mapping[str, Template]) -> Document:
        """Return the document."""
        kit = _kit(self.role, self.level, self.language, self.text)
        appearance = in_template(self.appearance, templates.get(self.template))
        found = documents_of(kit, (self.kind,), appearance)[0]
        return made_out(found, CANDIDATE) if self.made_out else found

    def word(self, templates: Mapping[str, Template]) -> bytes:
        """Return its Word file."""
        return render_word(self.document(templates), self.appearance, templates.get(self.template))


SELECTION = tuple(Case(**combination) for combination in all_pairs(FACTORS))


def read_templates(folder: Path) -> dict[str, Template]:
    """Return the templates by name, made in a folder."""
    found: dict[str, Template] = {}
    for name, make in _MADE.items():
        template, problems = template_from(make(folder), f"{name}.docx")
        assert template is not None, problems
        found[name] = template
    return found


@cache
def _kit(role: str, level: Level, language: Language, text: str) -> Kit:
    kit = shipped_kit(role, level, language, interviews=INTERVIEWS)
    return hostile(kit) if text == "hostile" else kit
