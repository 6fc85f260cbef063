"""What the parts of a Word package share: prologue, namespaces, units and language tags."""

from __future__ import annotations

PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org"
MAIN = f'xmlns:w="{_OFFICE}/wordprocessingml/2006/main"'
RELATIONS = f'xmlns:r="{_OFFICE}/officeDocument/2006/relationships"'
WORD_2010 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
LANGUAGE_TAGS = {"en": "en-GB", "fr": "fr-FR"}

TWIPS_PER_POINT = 20
_TWIPS_PER_MILLIMETRE = 1440 / 25.4


def twips(millimetres: float) -> int:
    """Return a length in twentieths of a point, Word's unit."""
    return round(millimetres * _TWIPS_PER_MILLIMETRE)


def type_size(points: float) -> str:
    """Return the properties of a run that set the size of its type."""
    half_points = round(points * 2)
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
