"""The front of a guide: agenda, opening and rules are a page, not a page and three lines."""

from __future__ import annotations

from itertools import product

import pytest

from kits.document.appearance import Appearance, Paper
from kits.document.blocks import Group, Heading, Kind, PageBreak
from kits.document.kit_documents import documents_of
from kits.document.theme import theme_names
from kits.languages import language_pack
from roles.model import LANGUAGES, Language, Level
from tests.data.shipped_kits import shipped_kit


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", ["machine-learning-engineer", "engineering-manager"])
def test_the_rules_of_a_guide_never_have_a_page_of_their_own(role: str, language: Language):
    kit = shipped_kit(role, Level.SENIOR, language, interviews=(60,))
    title = language_pack(language).text("guide.rules")
    for theme, paper in product(theme_names(), Paper):
        blocks = documents_of(kit, (Kind.GUIDE,), Appearance(theme, paper))[0].blocks
        at = next(
            place
            for place, block in enumerate(blocks)
            if isinstance(block, Group) and Heading(2, title) == block.blocks[0]
        )
        alone = isinstance(blocks[at - 1], PageBreak) and isinstance(blocks[at + 1], PageBreak)
        assert not alone, f"{theme} on {paper}"
