"""How documents are written: what a person chose, remembered, and made into looks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits.document.appearance import Appearance, Paper
from kits.document.theme import STANDARD, theme_names
from kits.render.office import office_program

if TYPE_CHECKING:
    from kits.candidate_codes import Candidate
    from kits.render.pdf import PdfMaker
    from kits.render.word.template import Template
    from roles.model import Language
    from ui.session import Session
    from ui.settings import ExportChoices, SettingsFile

NAMEABLE = ("grid", "notes", "letter")
"""Kinds that can be made out to a candidate, as they are offered."""


class ExportOptions(QObject):
    """The choices, each remembered as soon as it is made; looks are the session's at once."""

    changed = Signal()

    def __init__(
        self, session: Session, store: SettingsFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store
        self._files = session.papers.files
        self.choices: ExportChoices = store.read_choices()
        self.has_office = office_program() is not None
        self._files.changed.connect(self._take_files)
        self._recall()

    def choose(self, **changes: object) -> None:
        """Take other choices, by their names in ``ExportChoices``."""
        choices = replace(self.choices, **changes)
        if choices != self.choices:
            self.choices = choices
            self._store.write_choices(choices)
            self._apply()
            self.changed.emit()

    @property
    def theme(self) -> str:
        """Return the theme's name."""
        return self.choices.theme if self.choices.theme in theme_names() else STANDARD

    @property
    def other_language(self) -> Language | None:
        """Return the language that the kit's documents are not in."""
        kit = self._session.kit
        if kit is None:
            return None
        return "fr" if kit.language == "en" else "en"

    @property
    def also_in(self) -> Language | None:
        """Return in which language there is a second set, None if there is none."""
        return self.other_language if self.choices.also_in_other else None

    @property
    def pdf(self) -> PdfMaker | None:
        """Return what makes PDFs, None for LibreOffice."""
        if self.by_office:
            return None
        from ui.printing import qt_pdf

        return qt_pdf()

    @property
    def by_office(self) -> bool:
        """Tell whether LibreOffice makes the PDFs."""
        return self.has_office and self.choices.pdf_by != "qt"

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Return whom documents are made out to."""
        return self._files.candidates

    @property
    def offered(self) -> Template | None:
        """Return the template that was read and is not used yet."""
        return None if self.uses_template else self._files.template

    @property
    def uses_template(self) -> bool:
        """Tell whether the template that was read is used."""
        return bool(self.choices.template) and self.choices.template == self._files.template_path

    def use_template(self) -> None:
        """Use the template that is offered from now on."""
        self.choose(template=self._files.template_path)

    def drop_template(self) -> None:
        """Leave the template that is used or offered."""
        self._files.read_template("")
        self.choose(template="")

    def read_logo(self, path: str) -> None:
        """Put a picture at the head of each document; none without a path."""
        self._files.read_logo(path)
        self.choose(logo=path)

    def _recall(self) -> None:
        """Read again the files that were chosen earlier."""
        if self.choices.logo != self._files.logo_path:
            self._files.read_logo(self.choices.logo)
        if self.choices.template and not self._files.template_path:
            self._files.read_template(self.choices.template)
        self._apply()

    def _take_files(self) -> None:
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        choices, papers = self.choices, self._session.papers
        appearance = Appearance(
            theme=self.theme,
            paper=Paper(choices.paper),
            large_print=choices.large_print,
            logo=self._files.logo if choices.logo == self._files.logo_path else None,
            protect=choices.protect,
        )
        template = papers.looks.template if choices.template else None
        if self.uses_template:
            template = self._files.template
        papers.set_looks(appearance, template)
