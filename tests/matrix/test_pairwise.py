from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tests.matrix.cases import FACTORS
from tests.matrix.pairwise import all_pairs

sizes = st.lists(st.integers(1, 6), min_size=2, max_size=6)


@given(sizes)
def test_every_two_values_of_different_factors_meet(counts: list[int]) -> None:
    factors = {f"f{number}": range(count) for number, count in enumerate(counts)}
    found = all_pairs(factors)
    for one, other in combinations(factors, 2):
        met = {(combination[one], combination[other]) for combination in found}
        assert len(met) == len(factors[one]) * len(factors[other])


def test_what_is_chosen_of_our_documents_is_little_and_always_the_same() -> None:
    found = all_pairs(FACTORS)
    least = len(FACTORS["role"]) * len(FACTORS["kind"])
    assert least <= len(found) <= 1.25 * least
    assert found == all_pairs(FACTORS)
