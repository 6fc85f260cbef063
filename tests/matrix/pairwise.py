"""Few combinations in which every two values of different factors meet at least once."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_Choice: TypeAlias = tuple[str, int]
"""A factor and the place of one of its values."""
_Pair: TypeAlias = tuple[_Choice, _Choice]
"""Two choices, the one of the larger factor first."""


def all_pairs(factors: Mapping[str, Sequence[Any]]) -> tuple[dict[str, Any], ...]:
    """Return combinations, always the same ones, each as good as a greedy choice makes it."""
    order = sorted(factors, key=lambda name: -len(factors[name]))  # stable: ties as given
    met: Counter[_Pair] = Counter()
    found: list[dict[str, Any]] = []
    for pair in _pairs(order, factors):
        if met[pair]:
            continue
        places = dict(pair)
        for name in order:
            if name not in places:
                places[name] = _best(name, len(factors[name]), places, (order, met))
        met.update(combinations([(name, places[name]) for name in order], 2))
        found.append({name: values[places[name]] for name, values in factors.items()})
    return tuple(found)


def _pairs(order: Sequence[str], factors: Mapping[str, Sequence[Any]]) -> Iterator[_Pair]:
    for one, other in combinations(order, 2):
        for place in range(len(factors[one])):
            for other_place in range(len(factors[other])):
                yield (one, place), (other, other_place)


def _best(
    name: str, count: int, places: Mapping[str, int], so_far: tuple[Sequence[str], Counter[_Pair]]
) -> int:
    """Return the value that meets most others for the first time, and then most rarely."""
    order, met = so_far

    def worth(place: int) -> tuple[int, int]:
        choices = {**places, name: place}
        known = [(other, choices[other]) for other in order if other in choices]
        often = [met[pair] for pair in combinations(known, 2) if (name, place) in pair]
        return often.count(0), -sum(often)

    return max(range(count), key=worth)
