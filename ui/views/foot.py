"""The foot of the window: how the kit stands or, in its place, what was told in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QStackedWidget

from ui.views.notice_bar import NoticeBar
from ui.views.status_strip import StatusStrip

if TYPE_CHECKING:
    from ui.views.context import Context

_EMS = 3.0
"""Its height in heights of the text."""


class Foot(QStackedWidget):
    """Always as high, whatever it says: nothing above it moves and nothing is covered."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.status = StatusStrip(context)
        self.notice = NoticeBar(context)
        self.addWidget(self.status)
        self.addWidget(self.notice)
        self.setFixedHeight(round(_EMS * QFontInfo(self.font()).pixelSize()))
        self.notice.told.connect(lambda: self.setCurrentWidget(self.notice))
        self.notice.left.connect(lambda: self.setCurrentWidget(self.status))
