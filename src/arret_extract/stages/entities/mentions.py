"""Mentions as the finders of entities give them, and which of overlapping ones stands."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from arret_extract.vocabulary import EntityLabel


class Found(NamedTuple):
    """A mention in view positions. Of two that overlap, that of the higher `rank` stands."""

    start: int
    end: int
    label: EntityLabel
    rule: str
    rank: int
    normalized: str | None = None
    party_id: int | None = None


class Kept:
    """Mentions that stand, none over another."""

    __slots__ = ("_spans", "mentions")

    def __init__(self) -> None:
        self._spans: list[tuple[int, int]] = []
        self.mentions: list[Found] = []

    def is_free(self, start: int, end: int) -> bool:
        """Whether no mention stands over a stretch."""
        return self._place(start, end) is not None

    def _place(self, start: int, end: int) -> int | None:
        """Where the span of a mention belongs among those that stand; None where one is over it."""
        spans = self._spans
        index = bisect_left(spans, (start, start))
        after = index < len(spans) and spans[index][0] < end
        return None if after or (index and spans[index - 1][1] > start) else index

    def add(self, found: Iterable[Found]) -> None:
        """Take in those that fit: by rank, then length, then place."""
        for mention in sorted(found, key=lambda f: (-f.rank, f.start - f.end, f.start)):
            start, end = mention.start, mention.end
            if start < end and (place := self._place(start, end)) is not None:
                self._spans.insert(place, (start, end))
                self.mentions.append(mention)
