"""Markdown → lines, through markdown-it's syntax tree."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from roles.guides.lines import CELL_JOINT, SourceLine, Weight, clean, joined, with_headings
from roles.guides.plain_text import BOLD_DEPTH, line_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.tree import SyntaxTreeNode

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<inside>(?:.*\n)*?)---[ \t]*(?:\n|$)")
_BREAKS = ("softbreak", "hardbreak")
_LISTS = ("bullet_list", "ordered_list")
_INDENT = 2  # what a nested bullet is taken to be moved in by


def lines_of_markdown(text: str) -> list[SourceLine]:
    """Return the lines of a Markdown text; numbers count from 1."""
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    lines: list[SourceLine] = []
    front = _FRONT_MATTER.match(plain)
    if front:
        inside = front["inside"].split("\n")
        lines += [line_of(raw, number) for number, raw in enumerate(inside, 2) if raw.strip()]
        plain = "\n" * front[0].count("\n") + plain[front.end() :]
    tree = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(plain))
    lines += _blocks(tree, depth=0)
    return with_headings(joined([line for line in lines if line.text]))


def _blocks(node: SyntaxTreeNode, depth: int) -> Iterator[SourceLine]:
    """Yield the lines of all blocks inside a node; ``depth`` counts the lists around it."""
    for child in node.children:
        if child.type == "heading":
            text = " ".join(text for text, _ in _broken(child))
            yield SourceLine(text, _number(child), Weight.HEADING, int(child.tag[1:]), gap=True)
        elif child.type == "paragraph":
            yield from _paragraph(child, depth)
        elif child.type in _LISTS:
            yield from _list(child, depth + 1)
        elif child.type == "table":
            yield from _table(child)
        elif child.type in ("blockquote", "list_item"):
            yield from _blocks(child, depth)


def _paragraph(node: SyntaxTreeNode, depth: int) -> Iterator[SourceLine]:
    for position, (text, number) in enumerate(_broken(node)):
        line = replace(line_of(text, number), gap=position == 0, indent=depth * _INDENT)
        if position == 0 and _is_bold(node):
            line = replace(line, weight=Weight.HEADING, depth=BOLD_DEPTH)
        yield line


def _list(node: SyntaxTreeNode, depth: int) -> Iterator[SourceLine]:
    indent = (depth - 1) * _INDENT
    for item in node.children:
        for position, line in enumerate(_blocks(item, depth)):
            if position == 0 and line.weight in (Weight.PROSE, Weight.HEADING):
                numbered = node.type == "ordered_list"
                yield SourceLine(
                    line.text, line.number, Weight.BULLET, depth, indent, numbered=numbered
                )
            else:
                yield line


def _table(node: SyntaxTreeNode) -> Iterator[SourceLine]:
    for part in node.children:
        for row in part.children:
            cells = (" ".join(text for text, _ in _broken(cell)) for cell in row.children)
            text = CELL_JOINT.join(cells)
            yield SourceLine(text, _number(row), Weight.CELL, int(part.type == "tbody"))


def _broken(node: SyntaxTreeNode) -> list[tuple[str, int]]:
    """Return the plain text of a block, line by line, with each line's number."""
    number = _number(node)
    texts = [""]
    for inline in node.children:
        for child in inline.walk():
            if child.type in _BREAKS:
                texts.append("")
            elif child.type in ("text", "code_inline"):
                texts[-1] += child.content
    cleaned = [(clean(text), number + offset) for offset, text in enumerate(texts)]
    return [(text, number) for text, number in cleaned if text]


def _is_bold(node: SyntaxTreeNode) -> bool:
    """Tell whether a paragraph is one run of bold text."""
    said = [
        child
        for inline in node.children
        for child in inline.children
        if child.type != "text" or child.content.strip(" :")
    ]
    return len(said) == 1 and said[0].type == "strong"


def _number(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 0
