"""``bank``: what the bank knows, in short or as a page to read and print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kits.bank.load import load_bank
from kits.bank.report import report_of
from roles.model import LANGUAGES
from roles.storage import write_whole

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.bank.report import BankReport
    from kits.commands.terminal import Terminal

REPORT_FILE = Path("bank-report.html")


def add_arguments(parser: ArgumentParser) -> None:
    """Take where to write the report, and in which language."""
    parser.add_argument(
        "--report", type=Path, nargs="?", const=REPORT_FILE, metavar="FILE",
        help=f"write everything there is, and the gaps, as an HTML page (default: {REPORT_FILE})",
    )  # fmt: skip
    parser.add_argument("--language", choices=LANGUAGES, help="of the report")


def run(options: Namespace, terminal: Terminal) -> None:
    """Count the bank, and write the report if that was asked for."""
    bank, problems = load_bank()
    report = report_of(bank)
    counts = counted(report)
    if options.report:
        from kits.render.bank_report import render_bank_report

        language = options.language or terminal.pack.language
        write_whole(options.report, render_bank_report(report, language))
        counts["report"] = str(options.report)
    terminal.give(counts)
    for name in ("concepts", "questions", "gaps"):
        terminal.say(f"{name}: {counts[name]}")
    for name in ("by_type", "by_level", "by_language", "by_setting"):
        parts = ", ".join(f"{key} {count}" for key, count in counts[name].items())
        terminal.say(f"{name.replace('_', ' ')}: {parts}")
    missing = counts["concepts_without_questions"]
    terminal.say(f"concepts without questions: {', '.join(missing) or '-'}")
    if options.report:
        terminal.say(f"report: {options.report}")
    terminal.advise(problems)


def counted(report: BankReport) -> dict[str, Any]:
    """Return the counts that ``--json`` prints; a question counts for each level and language."""
    counts = report.counts
    return {
        "concepts": len(report.concepts),
        "questions": counts.total,
        "gaps": len(report.gaps),
        "by_type": {str(kind): count for kind, count in counts.types.items()},
        "by_level": {str(level): count for level, count in counts.levels.items()},
        "by_language": dict(counts.languages),
        "by_setting": {str(setting): count for setting, count in report.settings.items()},
        "concepts_without_questions": [
            gap.concept for gap in report.gaps if gap.code == "no-question"
        ],
    }
