"""The words of documents and messages, read from ``kits/data/languages/<language>/*.yaml``.

Each file is a flat mapping of code to template; ``{name}`` marks a place for a parameter. All
files of a language make one pack. Codes are dotted (``guide.opening``), so that a missing one is
easy to find.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from roles.model import Language
    from roles.problem import Problem


@dataclass(frozen=True, slots=True)
class Pack:
    """The texts of one language by code."""

    language: Language
    texts: Mapping[str, str]

    def text(self, code: str, **params: object) -> str:
        """Return the text of ``code`` with its places filled; KeyError for an unknown code."""
        template = self.texts[code]
        return template.format_map(params) if "{" in template else template

    def message(self, problem: Problem) -> str:
        """Return a problem as one sentence, without its place."""
        return self.text(problem.code, **dict(problem.params))


@cache
def language_pack(language: Language) -> Pack:
    """Return the shipped pack of a language."""
    folder = resources.files("kits") / "data" / "languages" / language
    texts: dict[str, str] = {}
    for file in sorted(folder.iterdir(), key=lambda item: item.name):
        if not file.name.endswith(".yaml"):
            continue
        source = read_yaml(file.read_bytes(), file.name)
        if source.problem is not None:  # a shipped file is broken: a bug, not user data
            raise ValueError(str(source.problem))
        texts.update(source.value)
    return Pack(language, texts)
