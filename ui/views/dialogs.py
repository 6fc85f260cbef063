"""The few questions that stop a person: files, unsaved changes, and what the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QWidget,
)

from ui.actions import keys_of, native_keys
from ui.failures import versions
from ui.widgets.announce import announce
from ui.widgets.parts import GAP, PAD, button, column, fill, label, on_click, row
from ui.work import KIT_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ui.actions import Action
    from ui.i18n import Words

_HELP_SIZE, _SIGN = QSize(560, 600), QSize(64, 64)
_GUIDES = "*.txt *.md *.yaml *.yml"
_TABLES = "*.csv *.tsv *.docx"


def ask_guide(parent: QWidget, words: Words, folder: str) -> str:
    """Return the path of a role guide or role file, or an empty text."""
    kinds = f"{words.text('ui.files.guides')} ({_GUIDES})"
    title = words.text("ui.action.read-guide")
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_kit(parent: QWidget, words: Words, folder: str) -> str:
    """Return the path of a kit, or an empty text."""
    kinds = f"{words.text('ui.files.kits')} (*{KIT_SUFFIX})"
    title = words.text("ui.action.open-kit")
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_questions(parent: QWidget, words: Words, folder: str) -> str:
    """Return the path of a table of questions, or an empty text."""
    kinds = f"{words.text('ui.files.questions')} ({_TABLES})"
    title = words.text("ui.action.import-questions").rstrip("…")
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_save(parent: QWidget, words: Words, usual: str) -> str:
    """Return where to save a kit, or an empty text."""
    kinds = f"{words.text('ui.files.kits')} (*{KIT_SUFFIX})"
    path = QFileDialog.getSaveFileName(parent, words.text("ui.action.save-kit-as"), usual, kinds)[
        0
    ]
    return path if not path or path.endswith(KIT_SUFFIX) else f"{path}{KIT_SUFFIX}"


def ask_folder(parent: QWidget, words: Words, folder: str) -> str:
    """Return a folder, or an empty text."""
    return QFileDialog.getExistingDirectory(parent, words.text("ui.choose-folder"), folder)


def ask_picture(parent: QWidget, words: Words, folder: str) -> str:
    """Return the path of a logo, or an empty text."""
    kinds = f"{words.text('ui.files.pictures')} (*.png *.jpg *.jpeg)"
    return QFileDialog.getOpenFileName(parent, words.text("ui.choose-logo"), folder, kinds)[0]


def ask_template(parent: QWidget, words: Words, folder: str) -> str:
    """Return the path of a company's template, or an empty text."""
    kinds = f"{words.text('ui.files.templates')} (*.docx *.dotx)"
    title = words.text("ui.choose-template")
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_candidates(parent: QWidget, words: Words, folder: str) -> str:
    """Return the path of a list of candidates, or an empty text."""
    kinds = f"{words.text('ui.files.candidates')} (*.csv *.tsv *.txt)"
    title = words.text("ui.choose-candidates")
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def put_up(dialog: QDialog) -> int:
    """Show a dialog until it is answered, then put it away: its window would keep it for good."""
    answer = dialog.exec()
    dialog.deleteLater()
    return answer


def ask_changes(parent: QWidget, words: Words) -> str:
    """Return what to do with changes that are not saved: save, discard or cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.text("ui.name"))
    box.setText(words.text("ui.unsaved"))
    box.setInformativeText(words.text("ui.unsaved-helper"))
    save = box.addButton(words.text("ui.save"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(words.text("ui.discard"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(words.text("ui.cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    put_up(box)
    if box.clickedButton() is save:
        return "save"
    return "discard" if box.clickedButton() is discard else "cancel"


def ask_conflict(parent: QWidget, words: Words, name: str) -> str:
    """Return what to do when a file was changed by others: replace, save-as or cancel."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.text("ui.name"))
    box.setText(words.text("ui.conflict", name=name))
    box.setInformativeText(words.text("ui.conflict-helper"))
    other = box.addButton(words.text("ui.action.save-kit-as"), QMessageBox.ButtonRole.AcceptRole)
    over = box.addButton(words.text("ui.replace-it"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(words.text("ui.cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(cancel)
    put_up(box)
    if box.clickedButton() is other:
        return "save-as"
    return "replace" if box.clickedButton() is over else "cancel"


def ask_replace(parent: QWidget, words: Words, count: int) -> bool:
    """Tell whether files that are there already may be replaced."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.text("ui.name"))
    box.setText(words.count("ui.replace", count))
    box.setInformativeText(words.text("ui.replace-helper"))
    replace = box.addButton(words.text("ui.replace-them"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(words.text("ui.cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    put_up(box)
    return box.clickedButton() is replace


def show_failure(
    parent: QWidget | None, words: Words, report: str, open_log: Callable[[], object]
) -> None:
    """Say that something went wrong here, with a report to copy; the program goes on."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(words.text("ui.name"))
    box.setText(words.text("ui.crashed"))
    box.setInformativeText(words.text("ui.crashed-helper"))
    box.setDetailedText(report)
    _offer_copy(box, words, report)
    _offer(box, words.text("ui.action.open-log"), open_log)
    _offer_close(box, words)
    put_up(box)


def show_about(parent: QWidget, words: Words) -> None:
    """Say what this is and what it runs on."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.text("ui.action.about"))
    sign = QGuiApplication.windowIcon()
    box.setIconPixmap(sign.pixmap(_SIGN, box.devicePixelRatio()))
    box.setText(words.text("ui.name"))
    parts = (words.text("ui.about"), words.text("ui.about-licence"), versions())
    box.setInformativeText("\n\n".join(parts))
    _offer_copy(box, words, versions())
    _offer_close(box, words)
    put_up(box)


def show_help(
    parent: QWidget, words: Words, actions: Iterable[Action], chosen: Mapping[str, str]
) -> None:
    """Show how to go about it, and every shortcut, those that a person chose too."""
    rows = [
        f"<tr><td>{words.text(action.text_code).rstrip('…')}</td>"
        f"<td style='padding-left: 24px'>{native_keys(action, chosen)}</td></tr>"
        for action in actions
        if keys_of(action, chosen)
    ]
    dialog = QDialog(parent)
    dialog.setWindowTitle(words.text("ui.action.help"))
    close = on_click(button(words.text("ui.close")), dialog.accept)
    keys = QTextBrowser()
    keys.setAccessibleName(dialog.windowTitle())
    keys.setHtml(f"<table>{''.join(rows)}</table>")
    layout = column(dialog, margins=(PAD, PAD, PAD, PAD), gap=GAP)
    fill(layout, (label(words.text("ui.help")), keys, fill(row(), (1, close))))
    dialog.resize(_HELP_SIZE)
    keys.setFocus()
    put_up(dialog)


def _offer_copy(box: QMessageBox, words: Words, text: str) -> None:
    """Add a button that copies a text and says so."""

    def copy() -> None:
        QGuiApplication.clipboard().setText(text)
        made.setText(words.text("ui.copied"))
        announce(box, words.text("ui.copied"))

    made = _offer(box, words.text("ui.copy"), copy)


def _offer(box: QMessageBox, text: str, slot: Callable[[], object]) -> QPushButton:
    """Add a button that leaves the box open."""
    made = box.addButton(text, QMessageBox.ButtonRole.ActionRole)
    made.clicked.disconnect()  # or the box would close
    return on_click(made, slot)


def _offer_close(box: QMessageBox, words: Words) -> None:
    close = box.addButton(words.text("ui.close"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
