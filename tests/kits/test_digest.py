from __future__ import annotations

from kits.identity import digest
from tests.kits.synthetic import synthetic_kit


def test_a_kit_of_an_earlier_program_keeps_its_digest():
    assert digest(synthetic_kit(5)) == "27fbb86a", "forms printed from it must still be its own"
