"""What goes in and what comes out: a guide, and the words of written documents."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from pathlib import Path

    from kits.model import Kit

GUIDE = """What is a Machine Learning Engineer?

The Machine Learning Engineer designs, trains and deploys models.

The Machine Learning Engineer's missions
• Build, train, and test machine learning models.
• Design the data pipelines required for training.

Key skills
Technical:
• Languages: Python, SQL
• Cloud: AWS, GCP, Azure
Soft skills:
Rigor, curiosity.
"""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


_NAMES = {
    "en": (
        ("book", "briefing", "debrief-agenda", "letter"),
        "interview",
        ("grid", "guide", "notes"),
        "candidate-sheet",
    ),
    "fr": (
        ("dossier", "consignes", "ordre-du-jour", "lettre"),
        "entretien",
        ("grille", "guide", "prise-de-notes"),
        "feuille-candidat",
    ),
}


def documents_of(kit: Kit, ending: str) -> set[str]:
    """Return the names of all files that a kit is written to."""
    of_kit, interview_, of_interview, sheet = _NAMES[kit.language]
    names = {f"{name}.{ending}" for name in of_kit}
    for number, interview in enumerate(kit.interviews, 1):
        texts = [planned.question.best_text(kit.language) for planned in interview.questions]
        handed_out = (sheet,) if any(text.material for text in texts) else ()
        names |= {
            f"{interview_}-{number}-{name}.{ending}" for name in (*of_interview, *handed_out)
        }
    return names


def words_of(path: Path) -> str:
    """Return what a Word file says, a line for each paragraph; it must be whole."""
    with zipfile.ZipFile(path) as parts:
        assert parts.testzip() is None
        body = etree.fromstring(parts.read("word/document.xml"))
    return "\n".join(
        "".join(text.text or "" for text in paragraph.iter(f"{_W}t"))
        for paragraph in body.iter(f"{_W}p")
    )
