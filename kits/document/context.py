"""What every page about an interview needs: the kit, which interview, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.blocks import Document, Emphasis, Kind, KitStamp, Paragraph, Role, Span
from kits.document.reasons import requirement_name
from kits.identity import codes, digest, kit_id
from kits.languages import language_pack

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kits.document.blocks import Block, Inline
    from kits.model import Anchor, Interview, Kit, PlannedQuestion, QuestionText
    from roles.model import Language

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class InterviewContext:
    """One interview of a kit; ``number`` counts from 1, ``codes`` maps a question's id to Q1 …."""

    kit: Kit
    number: int
    codes: Mapping[str, str]
    stamp: KitStamp

    @property
    def interview(self) -> Interview:
        """Return the interview itself."""
        return self.kit.interviews[self.number - 1]

    @property
    def language(self) -> Language:
        """Return the language of the kit's documents."""
        return self.kit.language

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
    def place(self) -> str:
        """Return which interview this is, such as ``interview 1 of 3``."""
        total = len(self.kit.interviews)
        if total == 1:
            return self.say("doc.place.only")
        return self.say("doc.place", number=self.number, total=total)

    @property
    def role_title(self) -> str:
        """Return the role's title."""
        return self.kit.role.title.best(self.language)

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
        """Return the line that says what this level means, and what score 3 therefore is."""
        level = self.say(f"expect.{self.kit.level}")
        text = f"{level} {self.say('expect.three')}"
        return self.labelled(self.say("expect.label"), text)


def contexts(kit: Kit) -> tuple[InterviewContext, ...]:
    """Return the context of each interview of a kit."""
    stamp = KitStamp(kit_id(kit), kit.version, digest(kit), kit.schema_)
    named = codes(kit)
    numbers = range(1, len(kit.interviews) + 1)
    return tuple(InterviewContext(kit, number, named, stamp) for number in numbers)


def paragraph(text: str, role: Role = Role.BODY) -> Paragraph:
    """Return a paragraph of plain text."""
    content: tuple[Inline, ...] = (Span(text),)
    return Paragraph(content, role)


def assemble(
    context: InterviewContext, kind: Kind, blocks: tuple[Block, ...], *, landscape: bool = False
) -> Document:
    """Return the document of one kind around its blocks: name, title, header and footer."""
    kit, stamp, place = context.kit, context.stamp, context.place
    stem, reader = kind.value, ""
    if kind is Kind.CANDIDATE_SHEET:
        stem, reader = "sheet", ".candidate"
    named = {"role": context.role_title, "level": context.say(f"level.{kit.level}")}
    footer = context.say(
        f"doc.footer{reader}", kit=stamp.kit_id, version=stamp.version, digest=stamp.digest
    )
    date = kit.date.isoformat() if kit.date else ""
    if date:
        footer = context.say("doc.footer.date", footer=footer, date=date)
    title = context.say(f"{stem}.title")
    return Document(
        kind=kind,
        name=f"interview-{context.number}-{kind}",
        title=context.say("doc.name", title=title, place=place, **named),
        language=context.language,
        header=context.say(f"doc.header{reader}", place=place, **named),
        footer=footer,
        page_label=context.say("doc.page", page="{page}", pages="{pages}"),
        stamp=stamp,
        blocks=blocks,
        landscape=landscape,
        date=date,
    )
