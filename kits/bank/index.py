"""The bank in memory: concepts, families and questions, by what they are looked up by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from roles.folding import folded
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kits.bank.model import Concept, Family
    from kits.model import Question


@dataclass(frozen=True, eq=False)
class Bank:
    """All concepts, families and questions; questions are ordered by id."""

    families: Mapping[str, Family]
    concepts: Mapping[str, Concept]
    questions: tuple[Question, ...]

    @classmethod
    def of(
        cls, families: Iterable[Family], concepts: Iterable[Concept], questions: Iterable[Question]
    ) -> Bank:
        """Make a bank; of two entries with one id the later wins (the user's own come last)."""
        by_id = {question.id: question for question in questions}
        return cls(
            {family.id: family for family in families},
            {concept.id: concept for concept in concepts},
            tuple(by_id[key] for key in sorted(by_id)),
        )

    def assessing(self, concept_id: str) -> tuple[Question, ...]:
        """Return the questions that assess this concept, ordered by id."""
        return tuple(self._by_concept.get(concept_id, ()))

    def broader(self, concept_id: str) -> frozenset[str]:
        """Return every concept above this one, at any distance."""
        found: set[str] = set()
        waiting = [concept_id]
        while waiting:
            concept = self.concepts.get(waiting.pop())
            for above in concept.broader if concept else ():
                if above not in found:
                    found.add(above)
                    waiting.append(above)
        return frozenset(found)

    def members(self, set_id: str) -> tuple[Concept, ...]:
        """Return the interchangeable skills of an alternatives set, ordered by id."""
        found = [c for c in self.concepts.values() if c.alternatives == set_id]
        return tuple(sorted(found, key=lambda concept: concept.id))

    def named(self, name: str) -> Concept | None:
        """Return the concept with this name or alias in any language, or None.

        Case and accents do not matter, save for concepts that are ``exact`` (R, C, Go).
        """
        exact, loose = self._names
        return exact.get(name.strip()) or loose.get(folded(name.strip()))

    @cached_property
    def _by_concept(self) -> dict[str, list[Question]]:
        found: dict[str, list[Question]] = {}
        for question in self.questions:
            for concept_id in question.assesses:
                found.setdefault(concept_id, []).append(question)
        return found

    @cached_property
    def _names(self) -> tuple[dict[str, Concept], dict[str, Concept]]:
        exact: dict[str, Concept] = {}
        loose: dict[str, Concept] = {}
        for concept in self.concepts.values():
            for language in LANGUAGES:
                for name in (concept.names.get(language), *concept.aliases.get(language)):
                    exact.setdefault(name, concept)
                    if not concept.exact:
                        loose.setdefault(folded(name), concept)
        return exact, loose
