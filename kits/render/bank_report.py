"""The report on the bank as one self-contained HTML page, to read and to print."""

from __future__ import annotations

from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING

from kits.document.typography import typography
from kits.languages import language_pack
from kits.model import QuestionType
from kits.render.plain import escaped
from roles.model import LANGUAGES, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kits.bank.report import BankReport, ConceptReport, Counts, Gap
    from kits.model import Question
    from roles.model import Language

_SECTIONS = ("counts", "gaps", "concepts", "every")


def render_bank_report(report: BankReport, language: Language) -> bytes:
    """Return the report as a UTF-8 page; the same bank always gives the same bytes."""
    return _Page(report, language).whole().encode()


class _Page:
    """One report in one language."""

    def __init__(self, report: BankReport, language: Language) -> None:
        self._report = report
        self._language: Language = language

    def whole(self) -> str:
        counts = self._report.counts
        title, style = self._say("title"), (resources.files("kits.render") / "report.css")
        lead = self._say(
            "lead",
            concepts=len(self._report.concepts),
            questions=counts.total,
            gaps=len(self._report.gaps),
        )
        links = "".join(
            f'<li><a href="#{name}">{self._say(name)}</a></li>\n' for name in _SECTIONS
        )
        return (
            f'<!DOCTYPE html>\n<html lang="{self._language}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width">\n'
            f"<title>{title}</title>\n<style>\n{style.read_text('utf-8')}</style>\n</head>\n"
            f"<body>\n<main>\n<h1>{title}</h1>\n<p>{lead}</p>\n"
            f'<nav aria-label="{self._say("contents")}">\n<ul>\n{links}</ul>\n</nav>\n'
            f"{self._counts()}{self._gaps()}{self._concepts()}{self._every()}"
            "</main>\n</body>\n</html>\n"
        )

    def _counts(self) -> str:
        counts = self._report.counts
        types = [self._word("type", kind) for kind in QuestionType]
        rows = [
            [
                self._word("level", level),
                *(str(counts.types_of_level[level, kind]) for kind in QuestionType),
                str(counts.levels[level]),
            ]
            for level in Level
        ]
        rows.append([self._say("all"), *map(str, counts.types.values()), f"<b>{counts.total}</b>"])
        head = [self._say("level"), *types, self._say("total")]
        places = [
            *([self._say(f"setting.{key}"), str(n)] for key, n in self._report.settings.items()),
            *([self._say(f"language.{key}"), str(n)] for key, n in counts.languages.items()),
        ]
        return (
            self._head("counts")
            + _table(self._say("counts.caption"), head, rows)
            + _table(
                self._say("settings.caption"), [self._say("where"), self._say("questions")], places
            )
        )

    def _gaps(self) -> str:
        lacking = [concept for concept in self._report.concepts if concept.gaps]
        if not lacking:
            return f"{self._head('gaps')}<p>{self._say('gaps.none')}</p>\n"
        items = (
            f"<li>{self._link(concept)}: {'; '.join(map(self._gap, concept.gaps))}</li>\n"
            for concept in lacking
        )
        return (
            f"{self._head('gaps')}<p>{self._say('gaps.lead')}</p>\n<ul>\n{''.join(items)}</ul>\n"
        )

    def _gap(self, gap: Gap) -> str:
        return self._say(
            f"gap.{gap.code}",
            level=self._word("level", gap.level) if gap.level else "",
            setting=self._say(f"setting.{gap.setting}") if gap.setting else "",
            language=self._say(f"language.{gap.language}").lower() if gap.language else "",
            question=gap.question,
            questions=gap.questions,
            types=gap.types,
        )

    def _concepts(self) -> str:
        head = [
            self._say("concept"),
            self._say("kind"),
            *(self._word("level", level) for level in Level),
            *(self._word("type", kind) for kind in QuestionType),
            *(self._say(f"language.{key}") for key in LANGUAGES),
        ]
        tables = (
            _table(
                self._say("concepts.caption", family=family), head, map(self._concept_row, same)
            )
            for family, same in groupby(self._report.concepts, key=self._family)
        )
        return self._head("concepts") + "".join(tables)

    def _concept_row(self, concept: ConceptReport) -> list[str]:
        thin = {gap.level for gap in concept.gaps if gap.code == "thin"}
        counts: Counts = concept.counts
        return [
            self._link(concept),
            self._kind(concept),
            *(f"<b>{n}&nbsp;!</b>" if k in thin else str(n) for k, n in counts.levels.items()),
            *map(str, counts.types.values()),
            *map(str, counts.languages.values()),
        ]

    def _kind(self, concept: ConceptReport) -> str:
        settings = (self._say(f"setting.{setting}") for setting in concept.concept.settings)
        kind = self._say(f"concept-kind.{concept.concept.kind}")
        return f"{kind}<br><small>{', '.join(settings)}</small>"

    def _every(self) -> str:
        parts = (self._one(concept) for concept in self._report.concepts)
        lead = f"<p>{self._say('every.lead')}</p>\n"
        return self._head("every") + lead + "".join(parts)

    def _one(self, concept: ConceptReport) -> str:
        """Return a concept's own questions, and where else it is assessed."""
        name = self._name(concept)
        text = f'<h3 id="concept-{escaped(concept.concept.id)}">{name}</h3>\n'
        if concept.own:
            keys = ("id", "type", "levels", "minutes", "assesses", "settings", "languages")
            rows = map(self._question_row, concept.own)
            caption = self._say("every.caption", concept=name)
            text += _table(caption, [self._say(key) for key in keys], rows)
        else:
            text += f"<p>{self._say('every.none')}</p>\n"
        others = [escaped(q.id) for q in concept.questions if q not in concept.own]
        if others:
            text += f"<p>{self._say('every.also', questions=', '.join(others))}</p>\n"
        return text

    def _question_row(self, question: Question) -> list[str]:
        title = self._typeset(question.best_text(self._language).title)
        setting = self._say(f"setting.{question.setting}") if question.setting else ""
        return [
            f"{title}<br><small>{escaped(question.id)}</small>",
            self._word("type", question.type),
            ", ".join(self._word("level", level) for level in question.levels),
            str(question.minutes),
            escaped(", ".join(question.assesses[1:])),
            setting or self._say("all"),
            ", ".join(key for key in LANGUAGES if question.text(key) is not None),
        ]

    def _head(self, name: str) -> str:
        return f'<h2 id="{name}">{self._say(name)}</h2>\n'

    def _link(self, concept: ConceptReport) -> str:
        return f'<a href="#concept-{escaped(concept.concept.id)}">{self._name(concept)}</a>'

    def _name(self, concept: ConceptReport) -> str:
        return self._typeset(concept.concept.names.get(self._language))

    def _family(self, concept: ConceptReport) -> str:
        family = concept.family
        if family is None:
            return escaped(concept.concept.family)
        return self._typeset(family.names.get(self._language))

    def _word(self, room: str, key: Level | QuestionType) -> str:
        return escaped(language_pack(self._language).text(f"{room}.{key}"))

    def _say(self, code: str, **params: object) -> str:
        """Return words of the report; what goes into them is HTML already."""
        pack = language_pack(self._language)
        plain = self._typeset(pack.texts[f"report.{code}"])
        return plain.format_map(params)

    def _typeset(self, text: str) -> str:
        return escaped(typography(text, self._language))


def _table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column names its rows."""
    heads = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{row[0]}</th>{"".join(map(_cell, row[1:]))}</tr>\n' for row in rows
    )
    return (
        f"<table>\n<caption>{caption}</caption>\n<thead><tr>{heads}</tr></thead>\n"
        f"<tbody>\n{body}</tbody>\n</table>\n"
    )


def _cell(text: str) -> str:
    if text == "0":
        return '<td class="none">0</td>'
    return f"<td>{text}</td>"
