"""YAML that breaks careless readers, each with the code of the problem it must become."""

from __future__ import annotations

from roles.yaml_source import MAX_BYTES

ATTACKS = {
    "nested brackets": (b"a: " + b"[" * 100_000, "yaml.too-deep"),
    "nested mappings": ("\n".join(" " * n + "a:" for n in range(60)).encode(), "yaml.too-deep"),
    "anchors": (b"a: &x 1\nb: *x", "yaml.alias"),
    "merge bomb": (
        b"a: &a {x: 1}\nb: &b {<<: [*a, *a]}\nc: {<<: [*b, *b]}", "yaml.alias",
    ),
    "python tag": (b"a: !!python/object/apply:os.system ['true']", "yaml.tag"),
    "local tag": (b"a: !own 1", "yaml.tag"),
    "duplicate key": (b"a: 1\nb: 2\na: 3", "yaml.duplicate-key"),
    "list as key": (b"? [1, 2]\n: b", "yaml.odd-key"),
    "unclosed": (b"a: [1, 2", "yaml.syntax"),
    "tab": (b"\ta: 1", "yaml.syntax"),
    "bad escape": (b'a: "\\UFFFFFFFF"', "yaml.syntax"),
    "lone surrogate": (b'a: "\\ud800"', "yaml.syntax"),
    "two documents": (b"--- 1\n--- 2", "yaml.second-document"),
    "photo": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "file.not-text"),
    "control character": (b"a: \x00b", "file.not-text"),
    "utf-16": ("a: 1".encode("utf-16"), "file.not-text"),
    "long scalar": (b"a: " + b"x" * 200_000, "yaml.long-scalar"),
    "too large": (b"a" * (MAX_BYTES + 1), "yaml.too-large"),
    "many nodes": (b"[" + b"1," * 600_000 + b"]", "yaml.too-many"),
    "nothing": (b"", "file.empty"),
    "comment only": (b"# nothing\n", "file.empty"),
}  # fmt: skip
