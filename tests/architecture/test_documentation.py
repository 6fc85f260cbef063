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
    missing = []
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                missing.append(f"{page.name}: {target}")
    assert missing == []


def test_nothing_committed_names_a_machine_path():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    named = []
    for name in listed:
        path = ROOT / name
        if path.suffix in {".py", ".md", ".yaml", ".toml", ".sh", ""} and path.is_file():
            text = path.read_text(encoding="utf-8", errors="replace")
            if re.search(r"/(?:work|home|root)/\w", text) and path != Path(__file__):
                named.append(name)
    assert named == []
