"""A folder of any number of made-up questions about the shipped concepts, for size and speed."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from kits.model import RUNGS_OF_LEVEL, QuestionType
from roles.model import LANGUAGES, Level

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kits.bank.model import Concept
    from roles.model import Language

MINUTES = {
    QuestionType.BEHAVIOURAL: 7,
    QuestionType.SITUATIONAL: 5,
    QuestionType.KNOWLEDGE: 4,
    QuestionType.WORK_SAMPLE: 8,
}
LEVELS = ((Level.JUNIOR, Level.MID), (Level.SENIOR, Level.LEAD))
_SYLLABLES = ("ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "pe", "ra", "so", "ti", "vu", "xe")


def write_questions(folder: Path, concepts: Iterable[Concept], count: int) -> None:
    """Write ``count`` questions into ``folder``, a file for each concept, evenly spread."""
    known = sorted(concepts, key=lambda concept: concept.id)
    folder.mkdir(parents=True)
    for place, concept in enumerate(known):
        own = range(place, count, len(known))
        if own:
            text = "".join(_entry(number, number // len(known), concept) for number in own)
            (folder / f"{concept.id}.yaml").write_text(text, encoding="utf-8")


def _entry(number: int, turn: int, concept: Concept) -> str:
    type_ = tuple(QuestionType)[turn % 4]
    levels = LEVELS[turn // 4 % 2]
    rungs = sorted({rung for level in levels for rung in RUNGS_OF_LEVEL[level]})
    head = (
        f"- id: {concept.id}.made-{number}\n  type: {type_}\n  assesses: [{concept.id}]\n"
        f"  levels: [{', '.join(levels)}]\n  minutes: {MINUTES[type_]}\n"
    )
    texts = (_text(number, type_, rungs, concept.names.get(key), key) for key in LANGUAGES)
    return head + "".join(texts)


def _text(
    number: int, type_: QuestionType, rungs: list[int], name: str, language: Language
) -> str:
    def said(*key: object, words: int = 16) -> str:
        return json.dumps(f"{name} {_words((number, language, *key), words)}", ensure_ascii=False)

    rows = [f"ask: {said('ask')}", f"purpose: {said('purpose')}"]
    rows += ["probes:", *(f"  - {said('probe', probe, words=8)}" for probe in range(3))]
    rows += ["ladder:", *(f"  {rung}: {said('rung', rung)}" for rung in rungs)]
    if type_ is QuestionType.BEHAVIOURAL:
        rows.append(f"fallback: {said('fallback', words=30)}")
    if type_ in (QuestionType.KNOWLEDGE, QuestionType.WORK_SAMPLE):
        rows.append(f"solution: {said('solution', words=50)}")
    if type_ is QuestionType.WORK_SAMPLE:
        rows += ["material: |", *(f"  {_words((number, line), 9)}" for line in range(12))]
    return f"  {language}:\n" + "".join(f"    {row}\n" for row in rows)


def _words(key: object, count: int) -> str:
    """Return made-up words that depend on the key alone."""
    drawn = hashlib.shake_128(repr(key).encode()).digest(count * 3)
    syllables = [_SYLLABLES[byte % len(_SYLLABLES)] for byte in drawn]
    return " ".join("".join(syllables[at : at + 3]) for at in range(0, len(syllables), 3))
