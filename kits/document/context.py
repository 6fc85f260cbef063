"""What every page about an interview needs: the kit, which interview, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.appearance import USUAL
from kits.document.blocks import (
    Cell,
    Document,
    Emphasis,
    Kind,
    KitStamp,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.fitting import fitted
from kits.document.pages import sheet_of
from kits.document.reasons import requirement_name
from kits.identity import codes, digest, kit_id
from kits.languages import language_pack

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kits.document.appearance import Appearance
    from kits.document.blocks import Block, Field, Inline
    from kits.document.pages import Sheet
    from kits.model import Anchor, Interview, Kit, PlannedQuestion, QuestionText
    from roles.model import Language

FOR_CANDIDATES = frozenset({Kind.CANDIDATE_SHEET, Kind.LETTER})
"""What the candidate is given: nothing in it tells the level or the scale."""

_LONGEST_TITLE = 60
_ROOM_OF_FIELD = 9
"""Millimetres to write in by hand."""
_STEMS = {Kind.CANDIDATE_SHEET: "sheet", Kind.DEBRIEF_AGENDA: "debrief"}


@dataclass(frozen=True, slots=True)
class KitContext:
    """A kit and the words for its pages; ``codes`` maps a question's id to Q1 …."""

    kit: Kit
    codes: Mapping[str, str]
    stamp: KitStamp
    appearance: Appearance

    @property
    def language(self) -> Language:
        """Return the language of the kit's documents."""
        return self.kit.language

    @property
    def sheet(self) -> Sheet:
        """Return how much fits an upright page."""
        return sheet_of(self.appearance)

    def say(self, code: str, **params: object) -> str:
        """Return words of the language pack."""
        return language_pack(self.kit.language).text(code, **params)

    def text(self, planned: PlannedQuestion) -> QuestionText:
        """Return what a question says, in the kit's language if it can."""
        return planned.question.best_text(self.kit.language)

    def anchors(self, planned: PlannedQuestion) -> tuple[Anchor, Anchor, Anchor]:
        """Return a question's anchors at 1, 3 and 5."""
        return planned.anchors(self.kit.level, self.kit.language)

    def title(self, planned: PlannedQuestion) -> str:
        """Return a question's own title, else the first short thing it shows, else its type."""
        own = self.text(planned).title
        if own:
            return own
        names = [requirement_name(self.kit, key) for key in planned.requirements]
        fitting = [name for name in names if len(name) <= _LONGEST_TITLE]
        return fitting[0] if fitting else self.say(f"type.{planned.question.type}")

    def competency(self, planned: PlannedQuestion) -> str:
        """Return the name of the competency that a question's score goes to."""
        for item in self.kit.competencies:
            if item.id == planned.competency:
                return item.name.best(self.language)
        return planned.competency

    @property
    def role_title(self) -> str:
        """Return the role's title."""
        return self.kit.role.title.best(self.language)

    @property
    def level(self) -> str:
        """Return the name of the kit's level."""
        return self.say(f"level.{self.kit.level}")

    def place_names(self, numbers: list[int]) -> str:
        """Return interviews by their numbers, such as ``interview 1 and interview 3``."""
        total = len(self.kit.interviews)
        if total == 1:
            return self.say("doc.place.only.the")
        names = [self.say("doc.place.short", number=number) for number in numbers]
        *first, last = names
        return self.say("word.list", first=", ".join(first), last=last) if first else last

    def leads(self, stem: str, **params: object) -> tuple[Paragraph, ...]:
        """Return the lines that say what a document is for, for whom and how long it takes."""
        return tuple(
            self.labelled(self.say(f"lead.{key}"), self.say(f"{stem}.{key}", **params))
            for key in ("what", "whom", "long")
        )

    def labelled(self, label: str, text: str, role: Role = Role.LEAD) -> Paragraph:
        """Return a paragraph that begins with its label in bold."""
        start = Span(self.say("lead.line", label=label), Emphasis.STRONG)
        return Paragraph((start, Span(f" {text}")), role)

    @property
    def expectation(self) -> Paragraph:
        """Return the line that says what this level means, and score 3 therefore."""
        label = self.say("expect.label", level=self.level)
        return self.labelled(label, self.say(f"expect.{self.kit.level}"), Role.ASIDE)


@dataclass(frozen=True, slots=True)
class InterviewContext(KitContext):
    """One interview of a kit; ``number`` counts from 1."""

    number: int

    @property
    def interview(self) -> Interview:
        """Return the interview itself."""
        return self.kit.interviews[self.number - 1]

    @property
    def place(self) -> str:
        """Return which interview this is, such as ``interview 1 of 3``."""
        total = len(self.kit.interviews)
        if total == 1:
            return self.say("doc.place.only")
        return self.say("doc.place", number=self.number, total=total)


def context_of(kit: Kit, appearance: Appearance = USUAL) -> KitContext:
    """Return the context of what concerns the whole kit."""
    stamp = KitStamp(kit_id(kit), kit.version, digest(kit), kit.schema_)
    return KitContext(kit, codes(kit), stamp, appearance)


def contexts(kit: Kit, appearance: Appearance = USUAL) -> tuple[InterviewContext, ...]:
    """Return the context of each interview of a kit."""
    whole = context_of(kit, appearance)
    numbers = range(1, len(kit.interviews) + 1)
    return tuple(
        InterviewContext(kit, whole.codes, whole.stamp, appearance, number) for number in numbers
    )


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    """Return a paragraph of plain text."""
    content: tuple[Inline, ...] = (Span(text),)
    return Paragraph(content, role)


def header_row(context: KitContext, stem: str, keys: tuple[str, ...]) -> TableRow:
    """Return a table's first row: the words of these codes below ``stem``."""
    cells = (Cell((paragraph(context.say(f"{stem}.{key}")),), header=True) for key in keys)
    return TableRow(tuple(cells))


def field_row(fields: tuple[Field, ...], widths: tuple[int, ...], summary: str) -> Table:
    """Return fields side by side, each under its label."""
    head = tuple(Cell((paragraph(field.label),), header=True) for field in fields)
    row = tuple(Cell((Paragraph((field,)),)) for field in fields)
    return Table(
        widths=widths,
        header=TableRow(head),
        rows=(TableRow(row, room=_ROOM_OF_FIELD),),
        summary=summary,
        together=True,
        compact=True,
    )


def document_name(kind: Kind, number: int) -> str:
    """Return what a document is known by; ``number`` is its interview's or 0."""
    return f"interview-{number}-{kind}" if number else str(kind)


def file_stem(kind: Kind, number: int, language: Language) -> str:
    """Return a document's file name without ending, in the language of its readers."""
    return language_pack(language).text(f"file.{kind}", number=number)


def assemble(
    context: KitContext, kind: Kind, blocks: tuple[Block, ...], *, landscape: bool = False
) -> Document:
    """Return the document of one kind around its blocks: name, title, header and footer."""
    kit, stamp = context.kit, context.stamp
    number, place = 0, ""
    if isinstance(context, InterviewContext):
        number, place = context.number, context.place
    reader = ".candidate" if kind in FOR_CANDIDATES else ""
    handed = ".letter" if kind is Kind.LETTER else reader
    named = {"role": context.role_title, "level": context.level, "place": place}
    footer = context.say(
        f"doc.footer{handed}", kit=stamp.kit_id, version=stamp.version, digest=stamp.digest
    )
    date = kit.date.isoformat() if kit.date else ""
    if date:
        footer = context.say("doc.footer.date", footer=footer, date=date)
    whole = "" if number else ".whole"
    title = context.say(f"{_STEMS.get(kind, kind.value)}.title")
    return Document(
        kind=kind,
        name=document_name(kind, number),
        interview=number,
        title=context.say(f"doc.name{whole}", title=title, **named),
        language=context.language,
        header=context.say(f"doc.header{whole}{reader}", **named),
        footer=footer,
        page_label=context.say("doc.page", page="{page}", pages="{pages}"),
        stamp=stamp,
        blocks=fitted(blocks, sheet_of(context.appearance, landscape=landscape).column),
        landscape=landscape,
        date=date,
    )
