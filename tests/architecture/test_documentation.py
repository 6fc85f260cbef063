"""Documentation that is made from code is up to date, and language packs say the same codes."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from pathlib import Path

import pytest

from kits.languages import language_pack

ROOT = Path(__file__).parents[2]


def test_the_data_format_page_is_what_the_models_say():
    done = subprocess.run(
        [sys.executable, "tools/data_format.py", "--check"], cwd=ROOT, check=False
    )
    assert done.returncode == 0, "run python tools/data_format.py"


def test_both_languages_have_every_text():
    assert set(language_pack("en").texts) == set(language_pack("fr").texts)


@pytest.mark.parametrize("code", sorted(language_pack("en").texts))
def test_both_languages_take_the_same_parameters(code: str):
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english, french = (language_pack(language).texts[code] for language in ("en", "fr"))
    assert names(english) == names(french)


def test_links_and_paths_in_the_documentation_exist():
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
    missing = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert missing == []


ROOMS = ("roles", "kits", "ui", "tests", "tools", "docs", ".ci")
NOT_OURS = {"node_modules", "questions"}  # the material of a question may show anybody's machine
TEXTS = {".py", ".md", ".yaml", ".toml", ".sh", ".json", ""}


def test_nothing_names_a_path_of_somebodys_machine():
    files = [path for room in ROOMS for path in (ROOT / room).rglob("*")] + list(ROOT.glob("*.*"))
    named = [
        path.relative_to(ROOT).as_posix()
        for path in files
        if path.is_file() and path.suffix in TEXTS and not NOT_OURS & set(path.parts)
        and re.search(r"/(?:work|home|root)/\w", path.read_text("utf-8", errors="replace"))
        and path != Path(__file__)
    ]  # fmt: skip
    assert named == []
