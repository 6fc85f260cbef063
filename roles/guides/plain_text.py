"""Plain text → lines: bullets, numbers, underlined and marked headings, wrapped lines."""

from __future__ import annotations

import re
from dataclasses import replace

from roles.guides.lines import SourceLine, Weight, clean, joined, with_headings

_BREAK = re.compile(r"\r\n|\r|\n")
_BULLET = re.compile(r"(?:[•·▪◦‣●○■□▸►➢➤✓✔]|[-*–—+](?=\s|$)|(?P<number>\d{1,2}[.)])(?=\s))\s*")
_RULE = re.compile(r"([-=_*~])\1{2,}")
_MARKED = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>.+)")
_BOLD = re.compile(r"\*\*(?P<text>[^*]+)\*\*(?P<colon>:?)")
BOLD_DEPTH = 7  # a line all in bold ranks below every marked heading


def lines_of_text(text: str) -> list[SourceLine]:
    """Return the lines of a plain text; numbers count from 1."""
    lines: list[SourceLine] = []
    gap = True
    bullet: SourceLine | None = None  # a bullet whose text stands on the next line
    for number, raw in enumerate(_BREAK.split(text), 1):
        content = clean(raw)
        if not content:
            gap = True
            continue
        if _RULE.fullmatch(content):
            _underline(lines, gap=gap)
            gap = True
            continue
        line = replace(line_of(raw, number), gap=gap)
        if bullet is not None and line.weight is Weight.PROSE:
            line = replace(bullet, text=line.text, number=number)
        bullet = line if line.weight is Weight.BULLET and not line.text else None
        if line.text:
            lines.append(line)
            gap = False
    return with_headings(joined(_nested(lines)))


def line_of(raw: str, number: int) -> SourceLine:
    """Return one line of text by itself, its bullet or mark taken off."""
    text = clean(raw)
    indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
    marked = _MARKED.fullmatch(text)
    if marked:
        content = marked["text"].rstrip("# ")
        return SourceLine(content, number, Weight.HEADING, len(marked["marks"]), indent)
    bold = _BOLD.fullmatch(text)
    if bold:
        content = bold["text"].strip() + bold["colon"]
        return SourceLine(content, number, Weight.HEADING, BOLD_DEPTH, indent)
    bullet = _BULLET.match(text)
    if bullet:
        content = text[bullet.end() :]
        is_numbered = bullet["number"] is not None
        return SourceLine(content, number, Weight.BULLET, 1, indent, numbered=is_numbered)
    return SourceLine(text, number, indent=indent)


def _underline(lines: list[SourceLine], *, gap: bool) -> None:
    """Make a heading of the line that a rule stands under."""
    if lines and not gap and lines[-1].weight is Weight.PROSE:
        lines[-1] = replace(lines[-1], weight=Weight.HEADING, depth=1)


def _nested(lines: list[SourceLine]) -> list[SourceLine]:
    """Return the lines with each bullet's depth counted from the indents of those above it."""
    indents: list[int] = []
    nested: list[SourceLine] = []
    for line in lines:
        if line.weight is Weight.BULLET:
            while indents and line.indent < indents[-1]:
                indents.pop()
            if not indents or line.indent > indents[-1]:
                indents.append(line.indent)
            nested.append(replace(line, depth=len(indents)))
            continue
        if line.gap or not indents or line.indent <= indents[0]:
            indents = []
        nested.append(line)
    return nested
