"""Report how well missions are matched to activities, on lines labelled by two readers.

    python tools/matching_report.py             figures and errors
    python tools/matching_report.py --quiet     figures

Precision: of the activities that were found, how many were wanted. Recall: of those that were
wanted, how many were found. Lines of other professions must match nothing of any kind.

The readers are language models (``docs/bank-review.md``). Some lines have only the labels of one,
who wrote the matcher too: ``tests/fixtures/missions.yaml`` says which.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kits.bank.load import load_bank  # noqa: E402 - needs the path above
from kits.bank.matching import Match, match_text  # noqa: E402
from kits.bank.model import ConceptKind  # noqa: E402
from roles.model import LANGUAGES, Setting, Text  # noqa: E402
from roles.yaml_source import read_yaml  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.index import Bank
    from roles.model import Language

MISSIONS = ROOT / "tests" / "fixtures" / "missions.yaml"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A line, what was wanted of it, and what was found by which words."""

    line: str
    wanted: frozenset[str]
    found: dict[str, str]

    @property
    def missed(self) -> frozenset[str]:
        """Return what was wanted and not found."""
        return self.wanted - self.found.keys()

    @property
    def wrong(self) -> frozenset[str]:
        """Return what was found and not wanted."""
        return frozenset(self.found.keys() - self.wanted)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a set of lines comes to."""

    right: int
    wrong: int
    missed: int

    @classmethod
    def of(cls, verdicts: Iterable[Verdict]) -> Figures:
        """Return the figures of these verdicts."""
        every = list(verdicts)
        right = sum(len(v.wanted) - len(v.missed) for v in every)
        return cls(right, sum(len(v.wrong) for v in every), sum(len(v.missed) for v in every))

    @property
    def precision(self) -> float:
        """Return the share of what was found that was wanted."""
        return self.right / ((self.right + self.wrong) or 1)

    @property
    def recall(self) -> float:
        """Return the share of what was wanted that was found."""
        return self.right / ((self.right + self.missed) or 1)


def verdicts(language: Language, bank: Bank) -> dict[str, list[Verdict]]:
    """Return the verdicts on all sets of lines of a language, by the sets' names."""
    missions: Any = read_yaml(MISSIONS.read_bytes(), MISSIONS.name).value
    judged = frozenset(missions["judged"])
    lines = _lines(missions["within"][language])
    outside = _lines(missions["outside"][language])
    sets = {
        "tuning half": lines[::2],
        "held-out half": lines[1::2],
        "second round": missions["second"][language]["within"],
        "fresh": missions["fresh"][language]["within"],
    }
    found = {
        name: [_within(entry, language, bank, judged) for entry in entries]
        for name, entries in sets.items()
    }

    def grown(by_role: dict[str, list[list[str]]]) -> list[Verdict]:
        settings = missions["settings"]
        return [
            _within(entry, language, bank, judged, Setting(settings[role]))
            for role, entries in by_role.items()
            for entry in entries
        ]

    both = grown(missions["grown"][language])
    found |= {"grown tuning half": both[::2], "grown held-out half": both[1::2]}
    found["grown fresh"] = grown(missions["grown_fresh"][language]["within"])
    found["unseen"] = [
        _within(entry, language, bank, judged, Setting(setting))
        for setting, entries in missions["unseen"][language].items()
        for entry in entries
    ]
    for name in ("second", "fresh"):
        outside += missions[name][language]["outside"]
    outside += missions["grown_outside"][language]
    others = {"out of reach": outside}
    others["grown fresh, out of reach"] = missions["grown_fresh"][language]["outside"]
    return found | {
        name: [_outside(line, language, bank) for line, *_ in entries]
        for name, entries in others.items()
    }


def _lines(by_role: dict[str, list[list[str]]]) -> list[list[str]]:
    return [entry for entries in by_role.values() for entry in entries]


def _within(
    entry: list[str],
    language: Language,
    bank: Bank,
    judged: frozenset[str],
    setting: Setting | None = None,
) -> Verdict:
    line, *wanted = entry
    matches = _matches(line, language, bank, [ConceptKind.ACTIVITY], setting)
    found = {match.concept_id: match.words for match in matches if match.concept_id in judged}
    return Verdict(line, frozenset(wanted), found)


def _outside(line: str, language: Language, bank: Bank) -> Verdict:
    matches = _matches(line, language, bank, list(ConceptKind))
    return Verdict(line, frozenset(), {match.concept_id: match.words for match in matches})


def _matches(
    line: str,
    language: Language,
    bank: Bank,
    kinds: list[ConceptKind],
    setting: Setting | None = None,
) -> tuple[Match, ...]:
    return match_text(Text.model_validate({language: line}), bank, kinds, setting)


def main(arguments: list[str]) -> int:
    bank, _ = load_bank()
    for language in LANGUAGES:
        for name, found in verdicts(language, bank).items():
            figures = Figures.of(found)
            rates = f"precision {figures.precision:.3f}, recall {figures.recall:.3f}, "
            shown = "" if name.endswith("out of reach") else rates
            print(f"{language} {name}: {shown}{len(found)} lines, {figures.wrong} wrong")
            for verdict in found if "--quiet" not in arguments else ():
                _print_errors(verdict)
    return 0


def _print_errors(verdict: Verdict) -> None:
    if verdict.missed or verdict.wrong:
        print(f"    {verdict.line}")
    for concept_id in sorted(verdict.missed):
        print(f"        missed  {concept_id}")
    for concept_id in sorted(verdict.wrong):
        print(f"        wrong   {concept_id}: {verdict.found[concept_id]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
