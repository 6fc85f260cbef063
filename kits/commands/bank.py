"""``bank``: what the bank knows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from kits.bank.load import load_bank
from kits.model import QuestionType
from roles.model import LANGUAGES, Level, Setting

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.bank.index import Bank
    from kits.commands.terminal import Terminal


def add_arguments(parser: ArgumentParser) -> None:
    """Take no options of its own."""
    del parser


def run(options: Namespace, terminal: Terminal) -> None:
    """Count the bank."""
    del options
    bank, problems = load_bank()
    counts = counted(bank)
    terminal.give(counts)
    for name in ("concepts", "questions"):
        terminal.say(f"{name}: {counts[name]}")
    for name in ("by_type", "by_level", "by_language", "by_setting"):
        parts = ", ".join(f"{key} {count}" for key, count in counts[name].items())
        terminal.say(f"{name.replace('_', ' ')}: {parts}")
    missing = counts["concepts_without_questions"]
    terminal.say(f"concepts without questions: {', '.join(missing) or '-'}")
    terminal.advise(problems)


def counted(bank: Bank) -> dict[str, Any]:
    """Return the counts that ``--json`` prints; a question counts for each level and language."""
    questions = bank.questions
    types = Counter(question.type for question in questions)
    levels = Counter(level for question in questions for level in question.levels)
    settings = Counter(
        setting
        for question in questions
        for setting in (
            [question.setting]
            if question.setting
            else bank.concepts[question.assesses[0]].settings
        )
    )
    return {
        "concepts": len(bank.concepts),
        "questions": len(questions),
        "by_type": {str(kind): types[kind] for kind in QuestionType},
        "by_level": {str(level): levels[level] for level in Level},
        "by_language": {
            language: sum(question.text(language) is not None for question in questions)
            for language in LANGUAGES
        },
        "by_setting": {str(setting): settings[setting] for setting in Setting},
        "concepts_without_questions": [
            concept.id
            for concept in bank.concepts.values()
            if concept.alternatives is None and not bank.assessing(concept.id)
        ],
    }
