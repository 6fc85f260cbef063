"""Writing one long guide."""

from __future__ import annotations

from benchmarks.floor import floor_bytes, other_parts
from benchmarks.measure import line, median_seconds

from kits.document.blocks import Kind


def bench_word() -> None:
    from kits.document.kit_documents import documents_of
    from kits.render.word import render_word
    from tests.kits.synthetic import synthetic_kit

    print("Word: writing a guide against plain strings and zip of the same document")
    seconds: dict[int, float] = {}
    for count, target in ((40, "<= 3"), (200, "<= 2"), (1000, "t(1000)/t(200) < 8")):
        document = documents_of(synthetic_kit(count), (Kind.GUIDE,))[0]
        parts = other_parts(render_word(document))
        runs = 15 if count < 1000 else 5
        ours = median_seconds(lambda d=document: render_word(d), runs)
        floor = median_seconds(lambda d=document, p=parts: floor_bytes(d, p), runs)
        seconds[count] = ours
        ratio = ours / floor if count < 1000 else ours / seconds[200]
        line(f"{count} questions", f"{ours * 1000:.1f} / {floor * 1000:.1f} ms", ratio, target)
