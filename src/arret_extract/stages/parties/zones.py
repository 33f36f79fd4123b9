"""Where the blocks that name the parties may stand."""

from collections.abc import Iterator

from arret_extract.stages.parties.cues import MAX_ZONE
from arret_extract.text import View

# Of every section its kind, start and end in the text.
Bounds = tuple[tuple[str, int, int], ...]


def zones(view: View, bounds: Bounds) -> Iterator[tuple[int, int]]:
    """Stretches to read, the likeliest first: up to the facts, then the first pages of reasons."""
    start = 0
    for kind, first, last in bounds:
        if kind == "editorial" and view.at(first) <= start + 1:
            start = view.at(last)
        elif kind not in ("header", "parties", "editorial"):
            end = view.at(first)
            if end - start > 150:
                yield start, min(end, start + MAX_ZONE)
            break
    orders = (view.at(first) for kind, first, _ in bounds if kind == "dispositif")
    last = next((at for at in orders if at > start), len(view.plain))
    yield start, min(last, start + 6_000)
