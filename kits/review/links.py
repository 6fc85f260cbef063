"""Checks of concepts against the rest of the bank: what they name exists, and names tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roles.folding import folded
from roles.model import LANGUAGES
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kits.bank.model import Concept


def review_links(
    concept: Concept, concepts: Mapping[str, Concept], families: Collection[str]
) -> tuple[Problem, ...]:
    """Return what a concept names that is not there, and names that another concept has."""
    return tuple(_findings(concept, concepts, families))


def _findings(
    concept: Concept, concepts: Mapping[str, Concept], families: Collection[str]
) -> Iterator[Problem]:
    if concept.family not in families:
        place = Place(field="family")
        yield Problem.of("bank.family-unknown", place=place, family=concept.family)
    linked = [(f"broader.{number}", id_) for number, id_ in enumerate(concept.broader)]
    if concept.alternatives:
        linked.append(("alternatives", concept.alternatives))
    for field, id_ in linked:
        if id_ not in concepts:
            yield Problem.of("bank.concept-unknown", place=Place(field=field), concept=id_)
    own = _names(concept)
    for other in concepts.values():
        shared = own.keys() & _names(other).keys() if other.id != concept.id else ()
        for name in sorted(shared):
            place = Place(field=own[name])
            yield Problem.of(
                "bank.name-taken", Severity.WARNING, place, name=name, concept=other.id
            )


def _names(concept: Concept) -> dict[str, str]:
    """Return each name by which a role can mean the concept, with the field it stands in."""
    fold = str if concept.exact else folded
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for number, alias in enumerate(concept.aliases.get(language)):
            found[fold(alias)] = f"aliases.{language}.{number}"
        found[fold(concept.names.get(language))] = f"names.{language}"
    return found
