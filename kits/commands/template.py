"""``template``: what a company's Word template gives to a kit, shown before it is used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kits.commands.documents import usable_template
from kits.commands.terminal import problem_as_json
from kits.render.word.style_mapping import BODY, Found

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from kits.commands.terminal import Terminal
    from kits.render.word.style_mapping import StyleMapping
    from kits.render.word.template import Template


_WORTH_SHOWING = (Found.NAME, Found.OUTLINE, Found.OWN)


def add_arguments(parser: ArgumentParser) -> None:
    """Take the template."""
    parser.add_argument("template", type=Path, metavar="FILE", help="a .docx or .dotx file")


def run(options: Namespace, terminal: Terminal) -> None:
    """Show the mapping of styles, and what else is kept."""
    template = usable_template(options.template)
    problems = [problem_as_json(problem, terminal.pack) for problem in template.problems]
    terminal.give({**_as_json(template), "problems": problems})
    _report(template, terminal)
    terminal.advise(template.problems)


def _as_json(template: Template) -> dict[str, object]:
    return {
        "name": template.name,
        "digest": template.digest,
        "styles": [_style_as_json(mapping) for mapping in template.mapping],
        "headers": [page for frame, page in template.frames if frame == "header"],
        "footers": [page for frame, page in template.frames if frame == "footer"],
        "pictures": sum(media.type.startswith("image/") for media in template.media),
        "cover": template.cover is not None,
    }


def _style_as_json(mapping: StyleMapping) -> dict[str, str | None]:
    added = mapping.found is Found.ADDED
    return {
        "ours": mapping.name,
        "template": None if added else mapping.theirs,
        "found": str(mapping.found),
    }


def _report(template: Template, terminal: Terminal) -> None:
    pack = terminal.pack
    terminal.say(template.name)
    taken = [m for m in template.mapping if m.found in _WORTH_SHOWING or m.ours == BODY]
    added = [mapping.name for mapping in template.mapping if mapping.found is Found.ADDED]
    width = max((len(mapping.name) for mapping in taken), default=0)
    for mapping in taken:
        terminal.say(f"  {mapping.name:<{width}}  → {mapping.theirs}")
    terminal.say(f"  {pack.text('template.added', names=', '.join(added))}")
    kept = "template.frames" if template.frames else "template.no-frames"
    terminal.say(f"  {pack.text(kept)}")
    if template.cover is not None:
        terminal.say(f"  {pack.text('template.cover')}")
