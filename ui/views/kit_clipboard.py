"""Questions on the clipboard or dragged: for other kits, for Word and mail, and as plain text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from kits import edits
from ui.i18n import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.edits.copies import Copied
    from kits.languages import Pack
    from kits.model import Kit, PlannedQuestion
    from roles.problem import Problem

QUESTIONS_TYPE = "application/x-interview-kit-questions+json"
_CELL = "border:1px solid #999; padding:4pt 6pt; vertical-align:top"


def questions_as_mime(kit: Kit, ids: Iterable[str]) -> QMimeData:
    """Return questions of a kit in every shape another program may ask for."""
    wanted = set(ids)
    chosen = [planned for planned in kit.questions if planned.id in wanted]
    made = QMimeData()
    made.setData(QUESTIONS_TYPE, edits.copy_questions(kit, wanted))
    made.setHtml(_page(kit, chosen))
    made.setText("\n\n".join(_plain(kit, planned) for planned in chosen) + "\n")
    return made


def has_questions(mime: QMimeData | None) -> bool:
    """Tell whether questions of a kit are there to be put in."""
    return mime is not None and mime.hasFormat(QUESTIONS_TYPE)


def questions_of_mime(mime: QMimeData) -> tuple[Copied, ...] | Problem:
    """Return the questions that are there, or the problem that they cannot be read."""
    return edits.copied_questions(bytes(mime.data(QUESTIONS_TYPE).data()))


def _page(kit: Kit, chosen: list[PlannedQuestion]) -> str:
    body = "".join(_rich(kit, planned) for planned in chosen)
    return (
        f'<!DOCTYPE html><html lang="{kit.language}"><head><meta charset="utf-8"></head>'
        f"<body>{body}</body></html>"
    )


def _rich(kit: Kit, planned: PlannedQuestion) -> str:
    """Return a question as headings, a list and a table, without any styles of ours."""
    pack, text = _pack(kit), planned.question.best_text(kit.language)
    probes = "".join(f"<li>{escape(probe)}</li>" for probe in text.probes)
    scale = planned.anchors(kit.level, kit.language)
    heads = "".join(
        f'<th style="{_CELL}; text-align:left">{anchor.score} · '
        f"{escape(pack.text(f'scale.{anchor.score}'))}</th>"
        for anchor in scale
    )
    cells = "".join(f'<td style="{_CELL}">{_lines(anchor.text)}</td>' for anchor in scale)
    parts = [
        f"<h3>{escape(text.title or text.ask)}</h3>",
        f"<p><small>{escape(_facts(kit, planned))}</small></p>",
        f"<p><b>{_lines(text.ask)}</b></p>",
    ]
    if text.fallback:
        label = escape(pack.text("guide.fallback"))
        parts.append(f"<p><i>{label} {_lines(text.fallback)}</i></p>")
    if text.material:
        parts.append(f"<pre>{escape(text.material)}</pre>")
    parts += [
        f"<p>{escape(pack.text('guide.probes'))}</p><ul>{probes}</ul>",
        f'<table style="border-collapse:collapse"><tr>{heads}</tr><tr>{cells}</tr></table>',
    ]
    return "".join(parts)


def _plain(kit: Kit, planned: PlannedQuestion) -> str:
    pack, text = _pack(kit), planned.question.best_text(kit.language)
    scale = planned.anchors(kit.level, kit.language)
    return "\n".join(
        (
            text.title or text.ask,
            _facts(kit, planned),
            "",
            text.ask,
            *((f"{pack.text('guide.fallback')} {text.fallback}",) if text.fallback else ()),
            *((text.material,) if text.material else ()),
            "",
            pack.text("guide.probes"),
            *(f"- {probe}" for probe in text.probes),
            "",
            *(f"{one.score} · {pack.text(f'scale.{one.score}')}\n   {one.text}" for one in scale),
        )
    )


def _facts(kit: Kit, planned: PlannedQuestion) -> str:
    pack = _pack(kit)
    names = {competency.id: competency.name for competency in kit.competencies}
    name = names.get(planned.competency)
    minutes = Words(kit.language).text("ui.minutes", minutes=planned.question.minutes)
    facts = (pack.text(f"type.{planned.question.type}"), minutes)
    return " · ".join((*facts, name.best(kit.language)) if name else facts)


def _pack(kit: Kit) -> Pack:
    from kits.languages import language_pack

    return language_pack(kit.language)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
