"""How the window looks: tokens by role for light and dark, and the palette and stylesheet of them.

Widgets say what they are through properties (``kind``, ``scale``); no colour stands anywhere else.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QStyleHints

SHADOW = QColor(0, 0, 0, 40)
"""What a sheet of paper casts on the desk, in every look."""
SYSTEM = "system"
THEME_CHOICES = (SYSTEM, "light", "dark")
CONTRAST_CHOICES = (SYSTEM, "high")
LEAST_POINTS = 10.0
"""Body text is never smaller: without a desktop Qt takes 9 points, which strains the eyes."""
_SIGN, _STEP = 16, 4
"""Pixels of a sign beside such text, and by what it grows."""
RESOURCES = Path(__file__).parent / "resources"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by what they are for."""

    name: str
    ground: str  # behind everything
    surface: str  # where one works
    raised: str  # fields and cards on a surface
    hover: str
    line: str  # between things
    edge: str  # around what can be operated: at least 3:1
    text: str
    muted: str
    accent: str  # the one thing to press, and where the focus is
    accent_hover: str
    on_accent: str
    selected: str  # behind what is selected
    good: str
    notice: str
    error: str
    good_soft: str
    notice_soft: str
    error_soft: str
    paper: str = "#FFFFFF"
    ink: str = "#1B2028"
    desk: str = "#E3E6EB"  # what the page lies on


LIGHT = Tokens(
    name="light",
    ground="#F1F3F6",
    surface="#FBFCFD",
    raised="#FFFFFF",
    hover="#EDF0F5",
    line="#DDE1E8",
    edge="#818A9A",
    text="#1A202B",
    muted="#566072",
    accent="#2E4FC6",
    accent_hover="#2440A8",
    on_accent="#FFFFFF",
    selected="#E5EAFB",
    good="#17703F",
    notice="#855300",
    error="#B0261D",
    good_soft="#E1F2E7",
    notice_soft="#FBEFD7",
    error_soft="#FBE4E1",
)
DARK = Tokens(
    name="dark",
    ground="#12151A",
    surface="#191D24",
    raised="#20252E",
    hover="#272D38",
    line="#2F3641",
    edge="#727D8F",
    text="#E9ECF1",
    muted="#A4AEBD",
    accent="#93A9FF",
    accent_hover="#AEBFFF",
    on_accent="#111935",
    selected="#2A3457",
    good="#71C995",
    notice="#E3B667",
    error="#F4988F",
    good_soft="#1C3327",
    notice_soft="#392D17",
    error_soft="#3D2321",
    desk="#0D0F13",
)
STRONG_LIGHT = replace(
    LIGHT,
    ground="#FFFFFF",
    surface="#FFFFFF",
    hover="#E6EAF2",
    line="#4A5260",
    edge="#1A202B",
    text="#000000",
    muted="#2E3644",
    accent="#0B2A8A",
    accent_hover="#061C63",
    selected="#D3DCFA",
    good="#0B4A28",
    notice="#5A3700",
    error="#7D120B",
    desk="#F1F3F6",
)
STRONG_DARK = replace(
    DARK,
    ground="#000000",
    surface="#000000",
    raised="#0B0D11",
    hover="#232936",
    line="#8E99AB",
    edge="#E9ECF1",
    text="#FFFFFF",
    muted="#D3DAE4",
    accent="#C3CFFF",
    accent_hover="#DDE4FF",
    on_accent="#000000",
    selected="#24305E",
    good="#9BEBBB",
    notice="#FFD98F",
    error="#FFC2BC",
    good_soft="#06210F",
    notice_soft="#2A1E05",
    error_soft="#300C09",
    desk="#000000",
)


ARROW, SMALL = 0.75, 0.85
"""Shares of a sign: an arrow in a field, a sign beside a caption."""


class Scale(StrEnum):
    """The four sizes of text."""

    CAPTION = "caption"
    BODY = "body"
    HEADING = "heading"
    TITLE = "title"


FACTORS = {Scale.CAPTION: 0.85, Scale.BODY: 1.0, Scale.HEADING: 1.25, Scale.TITLE: 1.6}


@dataclass(frozen=True, slots=True)
class Look:
    """Tokens and type sizes together: what a widget that paints needs to know."""

    tokens: Tokens
    points: float = LEAST_POINTS

    def size(self, scale: Scale) -> float:
        """Return a size in points."""
        return round(self.points * FACTORS[scale], 1)

    def sign(self, share: float = 1.0) -> int:
        """Return the size in pixels of a sign beside body text, or of a share of it."""
        steps = round(self.points / LEAST_POINTS * _SIGN / _STEP)  # in between, lines are blurred
        return round(steps * _STEP * share)

    def font(self, base: QFont, scale: Scale = Scale.BODY, *, bold: bool = False) -> QFont:
        """Return the system's font at one of the sizes, figures all of one width."""
        font = QFont(base)
        font.setPointSizeF(self.size(scale))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def colour(self, token: str) -> QColor:
        """Return a token as a colour."""
        return QColor(getattr(self.tokens, token))


def colours_of(values: Mapping[str, str]) -> dict[str, QColor]:
    """Return the colours of a document's theme, given as RRGGBB, to paint a sample of it."""
    return {name: QColor(f"#{value}") for name, value in values.items()}


def chosen_tokens(setting: str, *, system_is_dark: bool, strong: bool = False) -> Tokens:
    """Return the tokens for a setting: system, light or dark; ``strong`` for high contrast."""
    dark = system_is_dark if setting == SYSTEM else setting == "dark"
    if strong:
        return STRONG_DARK if dark else STRONG_LIGHT
    return DARK if dark else LIGHT


def system_wants_contrast(hints: QStyleHints) -> bool:
    """Tell whether the system asks for high contrast; older versions of Qt cannot know."""
    asked = getattr(hints, "accessibility", None)  # from Qt 6.10
    if asked is None:
        return False
    return asked().contrastPreference() is Qt.ContrastPreference.HighContrast


def watch_contrast(hints: QStyleHints, changed: Callable[[], None]) -> None:
    """Tell when the system asks for another contrast, where Qt knows."""
    asked = getattr(hints, "accessibility", None)
    if asked is not None:
        asked().contrastPreferenceChanged.connect(lambda _: changed())


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for Fusion; it also colours what no stylesheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.ground,
        role.WindowText: tokens.text,
        role.Base: tokens.raised,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.error,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.line,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Shadow: tokens.edge,
    }
    for where, colour in colours.items():
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(tokens.edge))
    return made


def stylesheet(look: Look) -> str:
    """Return the application's stylesheet."""
    source = (RESOURCES / "style.qss").read_text(encoding="utf-8")
    values = asdict(look.tokens)
    values |= {str(scale): f"{look.size(scale)}pt" for scale in Scale}
    values |= {"sign": f"{look.sign()}px", "arrow": f"{look.sign(ARROW)}px"}
    values["images"] = (RESOURCES / look.tokens.name).as_posix()
    return Template(source).substitute(values)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)  # noqa: PLR2004 - sRGB
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
