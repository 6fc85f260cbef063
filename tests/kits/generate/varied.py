"""Questions whose words differ, so that none is a near-duplicate of another."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kits.model import QuestionType
from tests.kits.samples import question

if TYPE_CHECKING:
    from kits.model import Question


def varied(
    concept: str, number: int, minutes: int, type_: QuestionType = QuestionType.BEHAVIOURAL
) -> Question:
    made = question(concept, number, minutes=minutes, type_=type_)
    drawn = (
        hashlib.sha256(made.id.encode())
        .hexdigest()
        .translate(str.maketrans("0123456789", "ghijklmnop"))
    )
    story = " ".join(drawn[i : i + 7] for i in range(0, 56, 7))
    text = made.best_text("en").model_copy(update={"ask": f"How did {concept} go with {story}?"})
    return made.model_copy(update={"en": text, "fr": text})
