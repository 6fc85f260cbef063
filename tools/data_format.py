"""Write docs/data-format.md from the models that read the files; ``--check`` only compares."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kits.bank.model import Concept, Family, Names  # noqa: E402 - needs the path above
from kits.model import Question, QuestionText  # noqa: E402
from roles import model as role_models  # noqa: E402

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

TARGET = ROOT / "docs" / "data-format.md"

INTRODUCTION = """# Data format

Made by `tools/data_format.py` from the models that read the files; don't edit it by hand.

All files are UTF-8 YAML without anchors, aliases and tags, at most 5 MB and 30 levels deep.
Unknown fields are errors. Scalars mean what YAML 1.2 says (`NO` and `12:30` are text). A text in
two languages is `{en: …, fr: …}`; one language is enough where the table says *Text*.
"""

BANK_FILES = (
    "`kits/data/bank/families.yaml`, `concepts/*.yaml` and `questions/<concept>.yaml`, "
    "each a list; or the same under `bank/` in your own folder."
)

SECTIONS: list[tuple[str, str, list[type[BaseModel]]]] = [
    (
        "Role file",
        "`roles/shipped/<id>.yaml`, or `roles/` in your own folder.",
        [
            role_models.Role, role_models.Mission, role_models.SkillGroup, role_models.Skill,
            role_models.SoftSkill, role_models.NamedCompetency, role_models.Collaboration,
            role_models.SalaryBand, role_models.Source, role_models.Text, role_models.Texts,
        ],
    ),
    (
        "Bank",
        BANK_FILES,
        [Family, Concept, Names, Question, QuestionText],
    ),
]  # fmt: skip


def type_name(annotation: Any) -> str:  # noqa: ANN401 - an annotation can be anything
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return " or ".join(type_name(part) for part in inner if part is not type(None))
    if origin is Literal:
        return ", ".join(f"`{value}`" for value in inner)
    if origin is tuple:
        return f"list of {type_name(inner[0])}"
    if origin is dict:
        return f"{type_name(inner[0])} → {type_name(inner[1])}"
    if origin is not None and inner:  # Annotated
        return type_name(inner[0])
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return ", ".join(f"`{member}`" for member in annotation)
    simple = {str: "text", int: "whole number", bool: "true or false"}
    return simple.get(annotation, getattr(annotation, "__name__", str(annotation)))


def default_text(field: FieldInfo) -> str:
    if field.is_required():
        return "**needed**"
    value = field.get_default(call_default_factory=True)
    if value in (None, (), "") or isinstance(value, BaseModel):
        return "optional"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def table(model: type[BaseModel]) -> str:
    doc = " ".join((model.__doc__ or "").split())
    rows = ["| field | what | default |", "|---|---|---|"]
    for name, field in model.model_fields.items():
        shown = field.alias or name
        rows.append(f"| `{shown}` | {type_name(field.annotation)} | {default_text(field)} |")
    return f"### {model.__name__}\n\n{doc}\n\n" + "\n".join(rows) + "\n"


def document() -> str:
    parts = [INTRODUCTION]
    for title, where, models in SECTIONS:
        parts.append(f"## {title}\n\n{where}\n")
        parts += [table(model) for model in models]
    return "\n".join(parts)


def main() -> int:
    text = document()
    if "--check" in sys.argv:
        return 0 if TARGET.read_text(encoding="utf-8") == text else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
