"""A Role → YAML that people like to edit: our order, block style, no mere defaults.

``read_role(write_role(role)) == role`` holds for every role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import yaml

from roles.yaml_source import is_text_unquoted

if TYPE_CHECKING:
    from roles.model import Role

_dump: Any = cast("Any", yaml).dump  # its stub leaves a type open
_WIDTH = 100
_FLOW_BELOW = 80  # a short list or mapping of short texts reads better on one line


class _Dumper(yaml.SafeDumper):
    """Safe dumper with indented lists, short lists in flow style and no aliases."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:  # noqa: ANN401, ARG002, FBT001, FBT002 - PyYAML's signature
        return super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


def _sequence(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.Node:
    plain = all(isinstance(item, str | int) for item in items)
    flow = plain and sum(len(str(item)) + 2 for item in items) < _FLOW_BELOW
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=flow)


def _text(dumper: Any, text: str) -> yaml.Node:  # noqa: ANN401 - PyYAML's stubs leave it open
    """Quote what YAML 1.2 would take for a number, though PyYAML's 1.1 does not (1e3, 0o7)."""
    style = None if is_text_unquoted(text) else '"'
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(list, _sequence)
_Dumper.add_representer(str, _text)


def write_role(role: Role) -> bytes:
    """Return the role as UTF-8 YAML with a schema number first."""
    value = role.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return write_yaml({"schema": role.schema_, **value})


def write_yaml(value: object) -> bytes:
    """Return plain values as UTF-8 YAML that ``read_yaml`` reads back as they are."""
    text: str = _dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)
    return text.encode()
