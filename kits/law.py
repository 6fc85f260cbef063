"""What a country's law asks of an interview, from ``kits/data/law/<code>.yaml``: data, not advice.

A country's pack says what may not be asked and what to ask instead, what candidates must be told
and how long notes are kept. Each rule has its article, its source, the day somebody last checked
it, and whether the wording of the law itself was seen (``confirmed``).
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from importlib import resources
from typing import Annotated, Any, Literal, cast

from pydantic import Field, StringConstraints

from roles.model import FrozenModel, Slug, Text
from roles.yaml_source import read_yaml

CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
COMMON = "common"
"""The pack that serves where no country is named: what is wise everywhere."""


class Basis(FrozenModel):
    """Where a rule stands."""

    law: str
    """Article as lawyers cite it, such as ``Code du travail, art. L1132-1``."""
    source: str
    """Address of a page that was read, or the name of the text."""
    checked: dt.date
    confirmed: bool
    """Whether the law's own wording, or an authority's page on it, was seen on that day."""


class Ground(Basis):
    """Something that is not asked about, and what to ask in its place."""

    id: Slug
    names: Text
    avoid: Text
    """Questions that touch it, as an example."""
    instead: Text | None = None
    """What may be asked of everybody where the work needs it; None where nothing may."""


class Duty(Basis):
    """Something that must be done or said; ``tells`` names whom it is said to."""

    id: Slug
    tells: Literal["candidate", "interviewer", "record"]
    text: Text


class Retention(Basis):
    """How long something may be kept, in months from the end of the hiring process."""

    id: Slug
    months: int = Field(ge=1, le=120)
    consent: bool = False
    """Whether that needs the candidate's consent."""
    text: Text


class LawPack(FrozenModel):
    """A country's rules."""

    code: CountryCode | None = None
    names: Text
    grounds: tuple[Ground, ...] = Field(min_length=1)
    duties: tuple[Duty, ...] = ()
    retention: tuple[Retention, ...] = ()

    def told(self, whom: str) -> tuple[Duty, ...]:
        """Return what is said to candidates, to interviewers, or written on record."""
        return tuple(duty for duty in self.duties if duty.tells == whom)

    @property
    def keeps(self) -> Retention | None:
        """Return how long interview notes are kept without asking for consent."""
        return next((item for item in self.retention if not item.consent), None)


@cache
def law_pack(country: str | None) -> LawPack:
    """Return a country's pack; the common one where there is none for it.

    A ground says what the common one of that id says, save for what the pack itself gives.
    """
    name = country.lower() if country in countries() else COMMON
    values = _read(name)
    shared = {ground["id"]: ground for ground in _read(COMMON)["grounds"]}
    grounds = [{**_words(shared.get(g["id"], {})), **g} for g in values["grounds"]]
    return LawPack.model_validate({**values, "grounds": grounds})


def _words(ground: dict[str, Any]) -> dict[str, Any]:
    """Return what a common ground says, without the rule behind it."""
    return {key: ground[key] for key in ("names", "avoid", "instead") if key in ground}


@cache
def _read(name: str) -> dict[str, Any]:
    file = resources.files("kits") / "data" / "law" / f"{name}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return cast("dict[str, Any]", source.value)


@cache
def countries() -> tuple[str, ...]:
    """Return the codes of the countries there are packs for, in order."""
    folder = resources.files("kits") / "data" / "law"
    names = (item.name.removesuffix(".yaml") for item in folder.iterdir())
    return tuple(sorted(name.upper() for name in names if name != COMMON))
