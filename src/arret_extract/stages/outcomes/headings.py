"""What the reasons say under a heading: "Sur le préjudice moral … La demande sera rejetée."."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from arret_extract.compiling import compiled
from arret_extract.heads import head_words
from arret_extract.stages.outcomes.posts import places_of
from arret_extract.text import View
from arret_extract.vocabulary import Head

# A heading on a line of its own, numbered or not: "2.1 - Sur le préjudice moral :".
_HEADING = compiled(
    r"(?<=[\n\f])\s{0,4}(?:(?:[ivx]{1,4}|[a-h]|\d{1,2}(?:[.-]\d{1,2}){0,3})\s?[°.)/:–-]{0,2}\s?"
    r"|[-*•–]\s?)?"
    r"(?:sur|quant (?:a|aux?)|concernant|s'agissant d\w{1,3})\b[^\n\f.;]{3,140}(?=[\n\f])"
)
# What a heading of several requests is about is not one of them.
_SEVERAL = re.compile(r"\b(?:demandes|autres|pretentions|prejudices|sommes|mesures)\b")


class Part(NamedTuple):
    """A heading and what stands under it, up to the next one."""

    start: int
    body: int
    end: int


def parts_of(view: View, stretches: Iterable[tuple[int, int]]) -> list[Part]:
    """The parts of the reasons that a heading opens."""
    found = []
    for low, high in stretches:
        headings = [m.span() for m in _HEADING.finditer(view.folded, max(0, low - 1), high)]
        ends = [(start, end) for start, end in headings] + [(high, high)]
        found += [Part(a[0], a[1], b[0]) for a, b in pairwise(ends)]
    return found


def heads_a(view: View, part: Part, head: Head | None, post: str | None) -> bool:
    """Whether a heading is about one head of damage, or one post of it, and no other."""
    if _SEVERAL.search(view.folded, part.start, part.body):
        return False
    if post is not None and places_of(view, post, part.start, part.body):
        return True
    heads = {reading.head for reading in head_words(view, part.start, part.body)}
    return post is None and heads == {head}
